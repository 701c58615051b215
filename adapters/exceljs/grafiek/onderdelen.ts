import type { Aanvulling } from '../schrijf';
import type { Grafiek } from './grafiek';
import { grafiekxml } from './grafiekxml';
import { tekeningxml } from './tekening';
import { element, KOP } from './xml';

const RELATIES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SOORT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const INHOUD = 'application/vnd.openxmlformats-officedocument.';
const TYPEN = '[Content_Types].xml';
/** ExcelJS numbers its own relations rId1, rId2, …; this one is never among them. */
const TEKENING = 'rIdTekening';
/** What comes after a drawing on a sheet, in the order of the schema; the first that is there stands behind it. */
const NA_TEKENING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Puts charts in a workbook that ExcelJS wrote: for naarBytes. The cells that they show and cover must be there by
 * then.
 */
export const metGrafieken =
  (grafieken: readonly Grafiek[]): Aanvulling =>
  (delen) => {
    const nieuw = new Map<string, string>();
    const typen: string[] = [];
    const perBlad = [...new Set(grafieken.map(({ blad }) => blad))];
    let laatste = 0;
    perBlad.forEach((blad, b) => {
      const tekening = `drawings/drawing${b + 1}.xml`;
      const hier = grafieken.filter((grafiek) => grafiek.blad === blad);
      const nummers = hier.map((grafiek) => {
        laatste += 1;
        nieuw.set(`xl/charts/chart${laatste}.xml`, grafiekxml(grafiek));
        typen.push(type(`xl/charts/chart${laatste}.xml`, 'drawingml.chart+xml'));
        return laatste;
      });
      nieuw.set(`xl/${tekening}`, tekeningxml(hier));
      typen.push(type(`xl/${tekening}`, 'drawing+xml'));
      nieuw.set(
        `xl/drawings/_rels/drawing${b + 1}.xml.rels`,
        KOP +
          element(
            'Relationships',
            { xmlns: RELATIES },
            ...nummers.map((nummer, i) => relatie(`rId${i + 1}`, 'chart', `../charts/chart${nummer}.xml`)),
          ),
      );
      const deel = `xl/worksheets/sheet${blad.id}.xml`;
      const relaties = `xl/worksheets/_rels/sheet${blad.id}.xml.rels`;
      nieuw.set(deel, metTekening(deel, nodig(delen, deel)));
      const eerdere = delen.get(relaties) ?? `${KOP}<Relationships xmlns="${RELATIES}"></Relationships>`;
      nieuw.set(relaties, voor(eerdere, '</Relationships>', relatie(TEKENING, 'drawing', `../${tekening}`)));
    });
    // ExcelJS numbers the drawings of pictures the same way.
    const dubbel = [...nieuw.keys()].find((deel) => deel.startsWith('xl/drawings/') && delen.has(deel));
    if (dubbel !== undefined) throw new Error(`${dubbel} is in the package already`);
    if (typen.length > 0) nieuw.set(TYPEN, voor(nodig(delen, TYPEN), '</Types>', typen.join('')));
    return nieuw;
  };

const type = (deel: string, soort: string): string =>
  element('Override', { PartName: `/${deel}`, ContentType: INHOUD + soort });

const relatie = (id: string, soort: string, doel: string): string =>
  element('Relationship', { Id: id, Type: `${SOORT}/${soort}`, Target: doel });

function metTekening(deel: string, xml: string): string {
  if (/<drawing\b/.test(xml)) throw new Error(`${deel} has a drawing already`);
  return voor(xml, NA_TEKENING, element('drawing', { 'r:id': TEKENING }));
}

function nodig(delen: ReadonlyMap<string, string>, naam: string): string {
  const xml = delen.get(naam);
  if (xml === undefined) throw new Error(`${naam} is not in the package`);
  return xml;
}

/** Puts a piece right before the first place that is found. */
function voor(xml: string, wat: string | RegExp, stuk: string): string {
  const plek = xml.search(typeof wat === 'string' ? new RegExp(wat) : wat);
  if (plek < 0) throw new Error(`${String(wat)} is not in the part`);
  return xml.slice(0, plek) + stuk + xml.slice(plek);
}
