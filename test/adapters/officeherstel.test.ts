/** @jest-environment-options {"globalsCleanup": "off"} */
import fc from 'fast-check';
import { Excelfout, officeWerkmap } from '../../adapters/office';
import {
  dag,
  type Invoerwaarde,
  type Nieuwerij,
  type Plek,
  type Terugzetting,
  type Vervanging,
  type Wijzigingsbericht,
} from '../../src';
import { startExcel } from '../excel-host/host';
import { parseArea } from '../excel-host/model/address';
import { openWorkbook } from '../excel-host/model/open';
import type { HostCell } from '../excel-host/model/sheet';
import { HostTable } from '../excel-host/model/tables';
import type { HostWorkbook } from '../excel-host/model/workbook';
import { registratiewerkmap, werkmap } from '../hulp/werkmap';

const plek = (rij: number, kolom: number, blad = 'Een'): Plek => ({ blad, rij, kolom });
const start = (
  inhoud: Parameters<typeof werkmap>[0],
): { excel: HostWorkbook; syncs: () => number; flush: () => void } => {
  const excel = openWorkbook(werkmap(inhoud));
  const { engine, flush } = startExcel(excel);
  return { excel, syncs: () => engine.syncs, flush };
};
const beeld = (excel: HostWorkbook): string => JSON.stringify(excel.describe());
const celOp = (excel: HostWorkbook, rij: number, kolom: number, blad = 0): HostCell | undefined =>
  excel.sheets[blad]?.cellAt(rij - 1, kolom - 1);
const kort = (cel: HostCell | undefined): unknown[] => [cel?.value, cel?.formula, cel?.numberFormat];

describe('putting values in cells', () => {
  test.each<[string, string, Invoerwaarde, unknown[]]>([
    [
      'a date in a plain cell gets a format',
      'General',
      { dag: dag('2025-03-01') },
      [45_717, undefined, 'dd-mm-yyyy'],
    ],
    [
      'a date keeps a format of days',
      'd mmm yyyy',
      { dag: dag('2025-03-01') },
      [45_717, undefined, 'd mmm yyyy'],
    ],
    ['a date in a text cell', '@', { dag: dag('2025-03-01') }, [45_717, undefined, 'dd-mm-yyyy']],
    ['a number keeps its format', '0.0', 2.5, [2.5, undefined, '0.0']],
    ['a number in a text cell', '@', 2.5, [2.5, undefined, 'General']],
    ['a number in a cell of days', 'dd-mm-yyyy', 2.5, [2.5, undefined, 'General']],
    ['a text that looks like a date stays a text', 'General', '2-3', ['2-3', undefined, 'General']],
    ['a text that looks like a formula', '0.0', '=1+1', ['=1+1', undefined, '0.0']],
  ])('%s', async (_, notatie, wordt, verwacht) => {
    const { excel } = start({ Een: [['x']] });
    excel.sheets[0]?.put(0, 0, { numberFormat: notatie });
    await officeWerkmap.vervang([{ plek: plek(1, 1), was: 'x', wordt }]);
    expect(kort(celOp(excel, 1, 1))).toEqual(verwacht);
  });

  test('days of the 1904 date system; a day before it is none there', async () => {
    const { excel } = start({ Een: [['x', 'y']] });
    excel.is1904 = true;
    const { geweigerd } = await officeWerkmap.vervang([
      { plek: plek(1, 1), was: 'x', wordt: { dag: dag('2025-03-01') } },
      { plek: plek(1, 2), was: 'y', wordt: { dag: dag('1903-12-31') } },
    ]);
    expect(celOp(excel, 1, 1)?.value).toBe(45_717 - 1_462);
    expect(geweigerd).toEqual([{ plek: plek(1, 2), reden: 'kanNiet' }]);
  });

  test('six hundred cells on two sheets: one sync to look, one to write', async () => {
    const rijen = Array.from({ length: 600 }, (_, i) => [`t${i}`, 'x']);
    const { excel, syncs } = start({ Een: rijen, Twee: rijen });
    const vervangingen = Array.from({ length: 600 }, (_, i): Vervanging => ({
      plek: plek(i + 1, 1, i % 2 === 0 ? 'Een' : 'Twee'),
      was: `t${i}`,
      wordt: i,
    }));
    const { gedaan } = await officeWerkmap.vervang(vervangingen);
    expect([gedaan.length, syncs()]).toEqual([600, 2]);
    expect(celOp(excel, 599, 1)?.value).toBe(598);
    expect(celOp(excel, 600, 1, 1)?.value).toBe(599);
    await officeWerkmap.zetTerug(gedaan);
    expect(syncs()).toBe(4);
  });

  test('nothing to write takes no second sync', async () => {
    const { syncs } = start({ Een: [['x']] });
    await officeWerkmap.vervang([{ plek: plek(1, 1), was: 'y', wordt: 1 }]);
    expect(syncs()).toBe(1);
  });

  test('a protected sheet: only its unlocked cells; the rest of the workbook as well', async () => {
    const { excel } = start({ Een: [['x'], ['x'], ['x', 'x']], Twee: [['x']] });
    const [een] = excel.sheets;
    if (een) een.isProtected = true;
    een?.put(0, 0, { locked: false });
    een?.put(2, 1, { locked: false });
    const doel = [plek(1, 1), plek(2, 1), plek(3, 2), plek(1, 1, 'Twee')];
    const { gedaan, geweigerd } = await officeWerkmap.vervang(
      doel.map((p) => ({ plek: p, was: 'x', wordt: 1 })),
    );
    // A1 stands in one range with the locked A2.
    expect(geweigerd.map((g) => [g.plek.rij, g.reden])).toEqual([
      [1, 'beveiligd'],
      [2, 'beveiligd'],
    ]);
    expect(gedaan.map((g) => [g.plek.blad, g.plek.rij])).toEqual([
      ['Een', 3],
      ['Twee', 1],
    ]);
  });
});

describe('putting back', () => {
  const terug = (deel: Partial<Terugzetting['was']>): Terugzetting[] => [
    {
      plek: plek(1, 1),
      bladsleutel: 'Een',
      nu: { inhoud: 1, isFormule: false, notatie: 'General' },
      was: { inhoud: 'x', isFormule: false, notatie: 'General', ...deel },
    },
  ];

  test.each<[string, Partial<Terugzetting['was']>, unknown[]]>([
    ['a text that looks like a date', { inhoud: '1-3-2025' }, ['1-3-2025', undefined, 'General']],
    ['a text that looks like a number', { inhoud: '2.5', notatie: '0.0' }, ['2.5', undefined, '0.0']],
    ['a text that looks like a formula', { inhoud: '=A1', notatie: '@' }, ['=A1', undefined, '@']],
    ['a text that looks like an error', { inhoud: '#N/A' }, ['#N/A', undefined, 'General']],
    ['a text behind an apostrophe', { inhoud: "'x" }, ["'x", undefined, 'General']],
    ['a number in a text cell', { inhoud: 3, notatie: '@' }, [3, undefined, '@']],
    ['a formula in a text cell', { inhoud: '=1+1', isFormule: true, notatie: '@' }, [0, '=1+1', '@']],
    ['true', { inhoud: true }, [true, undefined, 'General']],
    ['nothing', { inhoud: '' }, ['', undefined, 'General']],
  ])('%s', async (_, was, verwacht) => {
    const { excel } = start({ Een: [[1]] });
    expect((await officeWerkmap.zetTerug(terug(was))).gedaan).toHaveLength(1);
    expect(kort(celOp(excel, 1, 1))).toEqual(verwacht);
    expect(celOp(excel, 1, 1)?.isError).toBe(false);
  });

  test.each<[string, Partial<HostCell>]>([
    ['another value', { value: 2 }],
    ['a formula with the same value', { formula: '=1' }],
    ['another format', { numberFormat: '0.0' }],
  ])('%s is the user’s own, and stays', async (_, deel) => {
    const { excel } = start({ Een: [[1]] });
    excel.sheets[0]?.put(0, 0, deel);
    const voor = beeld(excel);
    expect((await officeWerkmap.zetTerug(terug({}))).geweigerd).toEqual([
      { plek: plek(1, 1), reden: 'gewijzigd' },
    ]);
    expect(beeld(excel)).toBe(voor);
  });

  test('on a sheet that was renamed since, and not on another that has its old name', async () => {
    const { excel } = start({ Een: [['x']] });
    const { gedaan } = await officeWerkmap.vervang([{ plek: plek(1, 1), was: 'x', wordt: 1 }]);
    const [een] = excel.sheets;
    if (een) een.name = 'Anders';
    excel.addSheet('Een').put(0, 0, { value: 1 });
    expect((await officeWerkmap.zetTerug(gedaan)).gedaan).toHaveLength(1);
    expect([celOp(excel, 1, 1)?.value, celOp(excel, 1, 1, 1)?.value]).toEqual(['x', 1]);
    een?.remove();
    expect((await officeWerkmap.zetTerug(gedaan)).geweigerd).toEqual([
      { plek: plek(1, 1), reden: 'gewijzigd' },
    ]);
  });

  test('after any edits: all as it was, but for what the user changed in between', async () => {
    const notatie = fc.constantFrom('General', '@', '0.0', 'dd-mm-yyyy', 'd/m/yy', '[h]:mm');
    const inhoud = fc.oneof(
      fc.constantFrom('1-3-2025', '2,5', '2.5', '=1+1', "'x", '#N/A', 'TRUE', 'Taalless', ' 12 ', '1/2', ''),
      fc.string({ maxLength: 6 }),
      fc.integer({ min: -5, max: 50_000 }),
      fc.boolean(),
    );
    const cel = fc.record({ value: inhoud, numberFormat: notatie, isFormule: fc.boolean() });
    const waarde = fc.oneof(
      fc.constant<Invoerwaarde>({ dag: dag('2025-03-01') }),
      fc.constantFrom<Invoerwaarde>(2.5, 0, 'Taalles', '2-3', '=A1'),
    );
    const plaats = fc.record({ rij: fc.integer({ min: 0, max: 4 }), kolom: fc.integer({ min: 0, max: 2 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cel, { minLength: 15, maxLength: 15 }),
        fc.uniqueArray(fc.tuple(plaats, waarde), { selector: ([p]) => `${p.rij},${p.kolom}`, maxLength: 15 }),
        fc.array(fc.tuple(plaats, cel), { maxLength: 5 }),
        async (cellen, gewenst, tussendoor) => {
          const { excel } = start({ Een: [['x']], Ander: [['1-3-2025', 2]] });
          const [blad] = excel.sheets;
          const zet = (rij: number, kolom: number, { isFormule, ...deel }: (typeof cellen)[number]): void =>
            blad?.put(rij, kolom, { ...deel, isError: false, formula: isFormule ? '=2*3' : undefined });
          cellen.forEach((c, i) => zet(Math.floor(i / 3), i % 3, c));
          const voor = beeld(excel);
          const { gedaan } = await officeWerkmap.vervang(
            gewenst.map(([{ rij, kolom }, wordt]) => ({
              plek: plek(rij + 1, kolom + 1),
              was: String(cellen[rij * 3 + kolom]?.value),
              wordt,
            })),
          );
          // Every text cell without a formula was changed, and no other.
          expect(new Set(gedaan.map((g) => `${(g.plek.rij ?? 0) - 1},${(g.plek.kolom ?? 0) - 1}`))).toEqual(
            new Set(
              gewenst
                .filter(([{ rij, kolom }]) => {
                  const c = cellen[rij * 3 + kolom];
                  return typeof c?.value === 'string' && !c.isFormule;
                })
                .map(([{ rij, kolom }]) => `${rij},${kolom}`),
            ),
          );
          expect(celOp(excel, 1, 1, 1)?.value).toBe('1-3-2025');
          for (const [{ rij, kolom }, c] of tussendoor) zet(rij, kolom, c);
          const { geweigerd } = await officeWerkmap.zetTerug(gedaan);
          const verwacht = JSON.parse(voor) as { sheets: { cells: [number, [number, HostCell][]][] }[] };
          for (const [{ rij, kolom }] of tussendoor) {
            const rijen = verwacht.sheets[0]?.cells.find(([r]) => r === rij)?.[1];
            const eigen = rijen?.find(([k]) => k === kolom);
            if (eigen) eigen[1] = JSON.parse(JSON.stringify(blad?.cellAt(rij, kolom))) as HostCell;
          }
          expect(JSON.parse(beeld(excel))).toEqual(verwacht);
          expect(geweigerd.length).toBeLessThanOrEqual(tussendoor.length);
          if (tussendoor.length === 0) expect(beeld(excel)).toBe(voor);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a new row', () => {
  const rij = (waar: Nieuwerij['waar'], cellen: Nieuwerij['cellen'] = []): Nieuwerij => ({
    soort: 'rij',
    blad: 'Contact',
    waar,
    cellen: [{ kolom: 1, waarde: { dag: dag('2025-03-04') } }, { kolom: 3, waarde: '=2-3' }, ...cellen],
  });
  const contact = (): HostWorkbook => {
    const excel = openWorkbook(registratiewerkmap({ Contact: [{ Datum: '2025-01-06', Soort: 'Pauze' }] }));
    const blad = excel.Worksheets.GetItem('Contact');
    blad.tables.push(new HostTable(blad, 'Contact', parseArea('A4:K5')));
    blad.put(4, 2, { numberFormat: '@' });
    blad.put(6, 0, { value: 'onder de tabel' });
    return excel;
  };
  const waarden = (excel: HostWorkbook, nummer: number): unknown[] =>
    [1, 3].map((kolom) => {
      const cel = excel.Worksheets.GetItem('Contact').cellAt(nummer - 1, kolom - 1);
      return [cel?.value, cel?.formula, cel?.numberFormat];
    });
  const verwacht = [
    [45_720, undefined, 'dd-mm-yyyy'],
    ['=2-3', undefined, '@'],
  ];

  test('at the bottom of a table, what stands below it comes lower; two syncs', async () => {
    const excel = contact();
    const { engine } = startExcel(excel);
    await officeWerkmap.pasToe([rij({ tabel: 'Contact' })]);
    expect(waarden(excel, 6)).toEqual(verwacht);
    expect(excel.Worksheets.GetItem('Contact').tables[0]?.GetRange().Address).toBe('Contact!A4:K6');
    expect(waarden(excel, 8)[0]).toEqual(['onder de tabel', undefined, 'General']);
    expect(engine.syncs).toBe(2);
  });

  test('in an empty row; never over something', async () => {
    const excel = contact();
    startExcel(excel);
    await officeWerkmap.pasToe([rij({ rij: 6 })]);
    expect(waarden(excel, 6).map((c) => (c as unknown[])[0])).toEqual([45_720, '=2-3']);
    const voor = beeld(excel);
    for (const nummer of [5, 6, 7]) {
      const fout: unknown = await officeWerkmap
        .pasToe([rij({ rij: nummer })])
        .catch((reden: unknown) => reden);
      expect(fout).toBeInstanceOf(Excelfout);
      expect((fout as Excelfout).message).toBe('De werkmap is net gewijzigd. Probeer het opnieuw.');
    }
    expect(beeld(excel)).toBe(voor);
  });

  test('a table that is gone, a protected sheet', async () => {
    const excel = contact();
    startExcel(excel);
    await expect(officeWerkmap.pasToe([rij({ tabel: 'Weg' })])).rejects.toThrow('net gewijzigd');
    excel.Worksheets.GetItem('Contact').isProtected = true;
    const voor = beeld(excel);
    await expect(officeWerkmap.pasToe([rij({ tabel: 'Contact' })])).rejects.toThrow('beveiligd');
    expect(beeld(excel)).toBe(voor);
  });
});

describe('what changed', () => {
  const luister = async (
    bladen: Parameters<typeof werkmap>[0],
  ): Promise<{
    excel: HostWorkbook;
    doe: (wat: () => unknown) => Promise<void>;
    gehoord: Wijzigingsbericht[];
    stop: () => Promise<void>;
  }> => {
    const { excel, flush } = start(bladen);
    const gehoord: Wijzigingsbericht[] = [];
    const stop = await officeWerkmap.bijWijziging((bericht) => gehoord.push(bericht));
    const doe = async (wat: () => unknown): Promise<void> => {
      await wat();
      flush();
      await new Promise((klaar) => setTimeout(klaar, 20));
    };
    return { excel, doe, gehoord, stop };
  };

  test('by whom, and where', async () => {
    const { excel, doe, gehoord, stop } = await luister({ 'Blad 1': [['x'], ['y']] });
    const blad = excel.Worksheets.GetItem('Blad 1');
    await doe(() => excel.edit('Blad 1', 1, 2, 'z'));
    await doe(() => excel.edit('Blad 1', 1, 2, 'z', 'Remote'));
    await doe(() => officeWerkmap.vervang([{ plek: plek(1, 1, 'Blad 1'), was: 'x', wordt: 1 }]));
    await doe(() => excel.tell({ range: blad.GetRange('B2:D9'), from: 'Local' }));
    await doe(() => excel.insertRow('Blad 1', 1));
    const bladsleutel = blad.key;
    const bereik = { vanRij: 2, totRij: 2, vanKolom: 3, totKolom: 3 };
    const eerste = { vanRij: 1, totRij: 1, vanKolom: 1, totKolom: 1 };
    const vak = { vanRij: 2, totRij: 9, vanKolom: 2, totKolom: 4 };
    expect(gehoord).toEqual([
      { door: 'gebruiker', wat: 'cellen', bladsleutel, bereik },
      { door: 'ander', wat: 'cellen', bladsleutel, bereik },
      { door: 'programma', wat: 'cellen', bladsleutel, bereik: eerste },
      { door: 'gebruiker', wat: 'cellen', bladsleutel, bereik: vak },
      { door: 'gebruiker', wat: 'verschoven' },
    ]);
    await stop();
  });

  test('on a sheet that came or was renamed since, and a sheet that went', async () => {
    const { excel, doe, gehoord, stop } = await luister({ 'Blad 1': [['x']], 'Blad 2': [['y']] });
    const [een, twee] = excel.sheets;
    if (een) een.name = 'Anders';
    await doe(() => excel.edit('Anders', 0, 0, 1));
    const drie = excel.addSheet('Nieuw');
    await doe(() => excel.edit('Nieuw', 0, 0, 1));
    await doe(() => twee?.remove());
    const cel = { vanRij: 1, totRij: 1, vanKolom: 1, totKolom: 1 };
    expect(gehoord).toEqual([
      { door: 'gebruiker', wat: 'cellen', bladsleutel: een?.key, bereik: cel },
      { door: 'gebruiker', wat: 'cellen', bladsleutel: drie.key, bereik: cel },
      { door: 'gebruiker', wat: 'blad verwijderd', bladsleutel: twee?.key },
    ]);
    await stop();
  });

  test('by sorting, of which no other event tells; every area of it', async () => {
    const { excel, doe, gehoord, stop } = await luister({ 'Blad 1': [['b'], ['a'], ['d'], ['c']] });
    await doe(() => excel.sortRows('Blad 1', 'A1:A4'));
    expect(excel.sheets[0]?.cellAt(0, 0)?.value).toBe('a');
    await doe(() => excel.tellSorted('Blad 1', '1:2,4:4', 'Remote'));
    await doe(() => excel.tellSorted('Blad 1', 'B:C', 'Local', 'columns'));
    await doe(() => excel.tellSorted('Blad 1', 'onleesbaar', 'Local'));
    const bladsleutel = excel.sheets[0]?.key;
    const rijen = (vanRij: number, totRij: number) => ({ vanRij, totRij, vanKolom: 1, totKolom: 16_384 });
    expect(gehoord).toEqual([
      {
        ...{ door: 'gebruiker', wat: 'cellen', bladsleutel },
        bereik: { vanRij: 1, totRij: 4, vanKolom: 1, totKolom: 1 },
      },
      { door: 'ander', wat: 'cellen', bladsleutel, bereik: rijen(1, 2) },
      { door: 'ander', wat: 'cellen', bladsleutel, bereik: rijen(4, 4) },
      {
        ...{ door: 'gebruiker', wat: 'cellen', bladsleutel },
        bereik: { vanRij: 1, totRij: 1_048_576, vanKolom: 2, totKolom: 3 },
      },
      { door: 'gebruiker', wat: 'verschoven' },
    ]);
    await stop();
    await doe(() => excel.sortRows('Blad 1', 'A1:A4'));
    expect(gehoord).toHaveLength(5);
  });
});

test('keeps a boolean in the workbook, and nothing else', async () => {
  const { excel } = start({ Een: [['x']] });
  await officeWerkmap.zetAan('live-controle', true);
  await officeWerkmap.zetAan('live-controle', false);
  expect(excel.settings.map(({ key, value }) => [key, value])).toEqual([
    ['inburgering-live-controle', false],
  ]);
});
