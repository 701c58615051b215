import { a1, type Bereik, type Tekengrafiek } from '../../src';
import { Excelfout } from './excelfout';

const TYPES = { lijn: 'LineMarkers', kolom: 'ColumnClustered' } as const;

/**
 * Draws the charts of sheets that were put in without them: one sync to see, and one to draw when that is needed. Excel
 * takes charts along with their sheet; what it draws itself has neither the patterns nor the words for who cannot see.
 * @throws Excelfout when the sheets are there and the charts cannot be drawn
 */
export async function drawMissing(
  context: Excel.RequestContext,
  charts: readonly Tekengrafiek[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const counts = new Map(
    [...new Set(charts.map(({ vak }) => vak.blad))].map((name) => [
      name,
      worksheets.getItem(name).charts.getCount(),
    ]),
  );
  if (counts.size === 0) return;
  try {
    await context.sync();
    const missing = charts.filter(({ vak }) => counts.get(vak.blad)?.value === 0);
    for (const chart of missing) draw(worksheets.getItem(chart.vak.blad), chart);
    if (missing.length > 0) await context.sync();
  } catch (error) {
    throw new Excelfout(
      'De bladen staan in deze werkmap, maar zonder de grafieken. Kies Downloaden voor een werkmap met grafieken.',
      { cause: error },
    );
  }
}

function draw(sheet: Excel.Worksheet, { soort, titel, vak, categorieen, reeksen }: Tekengrafiek): void {
  const rangeOf = ({ vanRij, vanKolom, totRij, totKolom }: Bereik): Excel.Range =>
    sheet.getRangeByIndexes(vanRij - 1, vanKolom - 1, totRij - vanRij + 1, totKolom - vanKolom + 1);
  const [first] = reeksen;
  if (first === undefined) return;
  const isRow = first.waarden.vanRij === first.waarden.totRij;
  const chart = sheet.charts.add(TYPES[soort], rangeOf(first.waarden), isRow ? 'Rows' : 'Columns');
  chart.title.text = titel;
  chart.legend.visible = reeksen.length > 1;
  chart.displayBlanksAs = 'NotPlotted';
  chart.axes.valueAxis.minimum = 0;
  const corner = (rij: number, kolom: number): string => a1({ blad: vak.blad, rij, kolom }) ?? '';
  chart.setPosition(corner(vak.vanRij, vak.vanKolom), corner(vak.totRij, vak.totKolom));
  reeksen.forEach(({ naam, waarden }, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(naam);
    series.name = naam;
    series.setValues(rangeOf(waarden));
    series.setXAxisValues(rangeOf(categorieen));
    series.hasDataLabels = true;
  });
}
