import { FUNCTIES } from '../../functions/register';
import { chromiumpad, meldZonderChromium } from '../hulp/chromium';
import { bundel } from './bundel';
import { type Excelruntime, RIJKE_GEGEVENS, startRuntime } from './excel-runtime';
import { roep, serieel } from './roep';

/** An Excel of today, and one that does not know formatted numbers. */
const NU = {
  ExcelApi: 1.17,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  SharedRuntime: 1.1,
  RichApiRuntimeFlag: 1.1,
};
const EERDER = { ...NU, CustomFunctionsRuntime: 1.3 };

const pad = chromiumpad();

/** An error as the runtime sends it: the code of Excel, and the sentence. */
const fout = (code: string, deel: string) =>
  expect.objectContaining({ type: 'Error', basicValue: code, message: expect.stringContaining(deel) });
const getal = (waarde: number, opmaak: string) => ({
  type: 'FormattedNumber',
  basicValue: waarde,
  numberFormat: opmaak,
});
const euro = (waarde: number) => getal(waarde, '€ #,##0.00');

/** Every argument of Excel is a block of cells; an omitted one is null. */
const cel = (waarde: unknown) => [[waarde]];

if (pad === undefined) {
  test('without a browser', () => {
    meldZonderChromium('de functies in de echte runtime van Microsoft');
    expect(chromiumpad()).toBeUndefined();
  });
} else {
  describe("in Microsoft's own runtime, in a browser", () => {
    let script = '';
    let nu: Excelruntime;
    let eerder: Excelruntime;
    beforeAll(async () => {
      script = await bundel('functions/runtime.ts');
      nu = await startRuntime(pad, script, NU);
      eerder = await startRuntime(pad, script, EERDER);
    });
    afterAll(async () => {
      await nu?.sluit();
      await eerder?.sluit();
    });

    const uitkomst = async (excel: Excelruntime, id: string, ...argumenten: unknown[]) => {
      const [, gelukt, waarde] = await excel.roep(id, argumenten);
      expect([id, gelukt]).toEqual([id, true]);
      return waarde;
    };

    test('every function of the register is known to it', async () => {
      const ids = Object.entries(FUNCTIES);
      const uit = await Promise.all(
        ids.map(([id, { functie }]) => nu.roep(id, new Array(functie.length).fill(null))),
      );
      expect(uit.map(([, gelukt, waarde], i) => [ids[i]?.[0], gelukt, Array.isArray(waarde)])).toEqual(
        ids.map(([id]) => [id, true, true]),
      );
    });

    test.each([
      ['a value', 'BSN_GELDIG', [cel(999993653)], [[true]]],
      ['a text', 'KWARTAAL', [cel(45717)], [['2025-K1']]],
      ['a number without a format', 'URENNORM', [cel('Z-route'), cel('Taalles'), null], [[800]]],
      ['a column', 'KWARTAAL', [[[45717], [45900]]], [['2025-K1'], ['2025-K3']]],
      [
        'a row against a column',
        'WERKDAGEN',
        [[[45717, 45718]], [[45720], [45721]]],
        [
          [2, 2],
          [3, 3],
        ],
      ],
    ])('%s', async (_, id, argumenten, verwacht) =>
      expect(await uitkomst(nu, id, ...argumenten)).toEqual(verwacht),
    );

    test('amounts come as formatted numbers where the runtime has them, else as plain ones', async () => {
      const argumenten = [[['Midden'], ['Licht']], cel(2), [[18], [24]], null];
      expect(await uitkomst(nu, 'JOBCOACH_TARIEF', ...argumenten)).toEqual([[euro(2036.3)], [euro(1593.62)]]);
      expect(await uitkomst(eerder, 'JOBCOACH_TARIEF', ...argumenten)).toEqual([[2036.3], [1593.62]]);
    });

    test('dates and parts too', async () => {
      expect(await uitkomst(nu, 'WERKDAG', cel('24-12-2025'), cel(1))).toEqual([
        [getal(serieel('2025-12-29'), 'dd-mm-yyyy')],
      ]);
      expect(await uitkomst(nu, 'AANWEZIGHEID', [[3]], [[2.4]])).toEqual([[getal(0.8, '0.0%')]]);
      expect(await uitkomst(eerder, 'AANWEZIGHEID', [[3]], [[2.4]])).toEqual([[0.8]]);
    });

    test('errors carry their sentence, each in its own cell', async () => {
      expect(
        await uitkomst(
          nu,
          'PRIJS',
          [['Eurowijzer'], ['Eurowijser'], ['Inburgering'], ['']],
          null,
          null,
          null,
          null,
        ),
      ).toEqual([
        [euro(250)],
        [fout('#N/A', 'Eurowijzer')],
        [fout('#N/A', 'op aanvraag')],
        [fout('#N/A', 'Vul product in')],
      ]);
      expect(await uitkomst(nu, 'JOBCOACH_TARIEF', cel('Midden'), cel(2), cel(8), null)).toEqual([
        [fout('#N/A', 'art. 2 lid 3c')],
      ]);
      expect(await uitkomst(eerder, 'JOBCOACH_TARIEF', cel('Midden'), cel(2), cel(50), null)).toEqual([
        [fout('#VALUE!', 'hooguit 48')],
      ]);
    });

    test('an omitted argument is null and takes the default; an empty cell does not', async () => {
      expect(await uitkomst(nu, 'PRIJS', cel('Eurowijzer'), null, null, null, null)).toEqual([[euro(250)]]);
      expect(await uitkomst(nu, 'PRIJS', cel('Eurowijzer'), cel(''), null, null, null)).toEqual([
        [fout('#N/A', 'Vul aantal in')],
      ]);
      expect(await uitkomst(nu, 'PRIJS', cel('Eurowijzer'), cel(null), null, null, null)).toEqual([
        [fout('#N/A', 'Vul aantal in')],
      ]);
      // Excel for Windows passes an empty cell as 0: no date, no name
      expect(await uitkomst(nu, 'KWARTAAL', cel(0))).toEqual([[fout('#N/A', 'Vul datum in')]]);
      expect(await uitkomst(nu, 'HERINSTROOM_CATEGORIE', cel(41729), cel(0), null, cel(43556), null)).toEqual(
        [['Uitstroom zonder herinstroom']],
      );
    });

    test('tables spill', async () => {
      expect(await uitkomst(eerder, 'FEESTDAGEN', cel(2025))).toEqual(roep('FEESTDAGEN', 2025));
      expect(await uitkomst(eerder, 'PRIJSLIJST', null)).toEqual(roep('PRIJSLIJST'));
      expect(await uitkomst(nu, 'NAZORG_PLANNING', cel('01-09-2025'), null, null)).toEqual(
        expect.arrayContaining([
          [1, getal(serieel('2025-09-02'), 'dd-mm-yyyy'), expect.stringContaining('Bellen')],
        ]),
      );
      expect(await uitkomst(nu, 'FEESTDAGEN', cel('dit jaar'))).toEqual([[fout('#VALUE!', 'geen getal')]]);
    });

    test('a cell that holds a data type: a formatted number, an error, an empty cell', async () => {
      const type = (inhoud: object) => ({ value: JSON.stringify(inhoud) });
      const uren = [
        [type({ type: 'FormattedNumber', basicType: 'Double', basicValue: 18, numberFormat: '0' })],
        [type({ type: 'Error', basicType: 'Error', basicValue: '#REF!' })],
        [type({ type: 'Empty', basicType: 'Empty', basicValue: '' })],
        [type({ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'iets' })],
        [18],
      ];
      const argumenten = [cel('Midden'), cel('2'), uren, null];
      const [, gelukt, waarde] = await nu.roep('JOBCOACH_TARIEF', argumenten, RIJKE_GEGEVENS);
      expect([gelukt, waarde]).toEqual([
        true,
        [
          [euro(2036.3)],
          [fout('#VALUE!', '#REF!')],
          [fout('#N/A', 'Vul uren in')],
          [fout('#VALUE!', 'gegevenstype')],
          [euro(2036.3)],
        ],
      ]);
    });

    test('nothing went wrong in the page, and nothing was asked from outside', () => {
      expect([nu.mislukt, nu.buiten, eerder.mislukt, eerder.buiten]).toEqual([[], [], [], []]);
    });
  });
}
