/** @jest-environment-options {"globalsCleanup": "off"} */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leesBestand } from '../../adapters/bestand';
import { maakMibladen, maakMiwerkmap } from '../../adapters/exceljs/miwerkmap';
import { Excelfout, officeWerkmap } from '../../adapters/office';
import { type Bereik, inzendingen, maakMi, STANDAARDINSTELLINGEN, vandaag, type Wijziging } from '../../src';
import { verwerk } from '../../cli/verwerk';
import { startExcel } from '../excel-host/host';
import { ChartCollection, type HostChart } from '../excel-host/model/charts';
import { openWorkbook } from '../excel-host/model/open';
import { vraagVan } from '../hulp/mi';
import { werkmap } from '../hulp/werkmap';

const MONSTERS = readdirSync('test/monsters')
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => join('test/monsters', f));
const GRAFIEKEN = 'Grafieken';

describe('putting the MI in an open workbook', () => {
  const vraag = vraagVan();
  const omstandigheden = {
    peildatum: vraag.peildatum,
    vandaag: vandaag(),
    instellingen: STANDAARDINSTELLINGEN,
  };
  const stil = { schrijf: () => undefined, meld: () => undefined, isTerminal: false };
  const mi = maakMi(inzendingen(verwerk(MONSTERS, omstandigheden, stil), vraag), vraag);
  let bladen: Extract<Wijziging, { soort: 'bladen' }>;
  beforeAll(async () => {
    const { xlsx, grafieken } = await maakMibladen(mi);
    bladen = {
      soort: 'bladen',
      namen: leesBestand(xlsx, 'a.xlsx').bladen.map((b) => b.naam),
      xlsx,
      grafieken,
    };
  });
  const start = () => {
    const excel = openWorkbook(werkmap({ Blad1: [['van mij']] }));
    const { engine } = startExcel(excel);
    const charts = (): readonly HostChart[] =>
      excel.sheets.find(({ name }) => name === GRAFIEKEN)?.charts ?? [];
    return { excel, engine, charts };
  };

  test('the workbook is the one that is written, and tells its charts', async () => {
    expect(Buffer.from(bladen.xlsx).equals(await maakMiwerkmap(mi))).toBe(true);
    // Six per perceel that has a figure, and one of all.
    expect(bladen.grafieken?.length).toBeGreaterThan(6);
    expect(new Set(bladen.grafieken?.map(({ vak }) => vak.blad))).toEqual(new Set([GRAFIEKEN]));
  });

  test('the charts come along with their sheet, and none is drawn: three syncs', async () => {
    const { engine, charts } = start();
    await officeWerkmap.pasToe([bladen]);
    expect(engine.syncs).toBe(3);
    expect(charts().map(({ type }) => type)).toEqual(bladen.grafieken?.map(() => 'inserted'));
  });

  test('where they do not, each is drawn from the cells of that sheet: one sync more', async () => {
    const { excel, engine, charts } = start();
    excel.leavesChartsOut = true;
    await officeWerkmap.pasToe([bladen]);
    expect(engine.syncs).toBe(4);
    const adres = ({ blad, vanRij, totRij, vanKolom, totKolom }: Bereik): string =>
      excel.Worksheets.GetItem(blad).GetRangeByIndexes(
        vanRij - 1,
        vanKolom - 1,
        totRij - vanRij + 1,
        totKolom - vanKolom + 1,
      ).Address;
    expect(
      charts().map((c) => [
        c.type,
        c.title,
        `${GRAFIEKEN}!${c.position.join(':')}`,
        c.hasLegend,
        c.series.map((s) => [s.name, s.hasLabels, s.values?.Address, s.categories?.Address]),
      ]),
    ).toEqual(
      (bladen.grafieken ?? []).map(({ soort, titel, vak, categorieen, reeksen }) => [
        soort === 'lijn' ? 'LineMarkers' : 'ColumnClustered',
        titel,
        adres(vak),
        reeksen.length > 1,
        reeksen.map(({ naam, waarden }) => [naam, true, adres(waarden), adres(categorieen)]),
      ]),
    );
    // From 0 up, and what is unknown is a gap.
    expect(new Set(charts().map((c) => `${c.minimum} ${c.blanks}`))).toEqual(new Set(['0 NotPlotted']));
    expect(
      charts()
        .at(-1)
        ?.series.map(({ name }) => name),
    ).toEqual(mi.percelen.map(({ perceel }) => perceel));
  });

  test('says so when they cannot be drawn; the sheets stay', async () => {
    const { excel } = start();
    excel.leavesChartsOut = true;
    const weigering = jest.spyOn(ChartCollection.prototype, 'Add').mockImplementation(() => {
      throw Object.assign(new Error('x'), { code: 'AccessDenied' });
    });
    await expect(officeWerkmap.pasToe([bladen])).rejects.toThrow(Excelfout);
    await expect(officeWerkmap.pasToe([{ ...bladen, namen: [] }])).rejects.toThrow(
      /De bladen staan in deze werkmap, maar zonder de grafieken/,
    );
    weigering.mockRestore();
    expect(excel.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(bladen.namen));
  });
});
