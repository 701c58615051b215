import type { Plek } from '../werkmap/werkmap';
import { sleutel } from '../basis/tekst';
import type { Deelname } from './deelname';
import type { Indicator } from './indicator';
import { INDICATOREN } from './indicatoren';
import type { Inzending, Mivraag, Overgeslagen } from './inzending';
import { meet } from './meten';
import { ontdubbel } from './ontdubbelen';
import { type Tijdvak, tijdvakken } from './tijdvak';
import { urenplekken } from './uren';

/** Which figure: what is left out is not chosen by. Names are compared regardless of case, spaces and diacritics. */
export interface Herleidvraag {
  readonly indicator: string;
  readonly uitsplitsing?: string;
  readonly aanbieder?: string;
  readonly gemeente?: string;
  readonly perceel?: string;
}

/** One traject behind a figure: the file, and the cells in it that made it count. Never cell contents. */
export interface Bijdrage {
  readonly bestand: string;
  readonly plekken: readonly Plek[];
}

/** The cells that make a traject count for an indicator. */
function plekkenVan({ herkomst }: Indicator, { velden, uren, plaats }: Deelname, vak: Tijdvak): Plek[] {
  if (herkomst === 'uren') {
    const eigen = uren[vak.nummer];
    return eigen ? urenplekken(eigen) : [];
  }
  const { blad, rij, kolommen } = plaats;
  return herkomst
    .filter((veld) => velden[veld].staat === 'bekend')
    .map((veld) => ({ blad, rij, kolom: kolommen[veld] }));
}

/**
 * The files and cells behind a figure of the quarter, in path order: as many trajecten as counted, double ones once.
 * @throws RangeError for an indicator that does not exist
 */
export function herleid(
  bronnen: Iterable<Inzending | Overgeslagen>,
  { kwartaal }: Mivraag,
  vraag: Herleidvraag,
): Bijdrage[] {
  const indicator = INDICATOREN.find(({ code }) => code.toLowerCase() === vraag.indicator.toLowerCase());
  if (indicator === undefined) throw new RangeError(`Geen indicator: '${vraag.indicator}'`);
  const vak = tijdvakken(kwartaal).at(-1) as Tijdvak;
  const kies = (gevraagd: string | undefined, waarde: string): boolean =>
    gevraagd === undefined || sleutel(gevraagd) === sleutel(waarde);

  const bestandVan = new Map<Deelname, string>();
  for (const { bron, tellend } of ontdubbel(bronnen)) {
    for (const d of tellend) {
      const gekozen =
        kies(vraag.aanbieder, d.aanbieder) &&
        kies(vraag.gemeente, d.gemeente) &&
        kies(vraag.perceel, d.perceel);
      if (gekozen && indicator.geldtVoor?.(d.perceel) !== false) bestandVan.set(d, bron.bestand);
    }
  }
  const lijnen = indicator.uitsplitsing?.waarden ?? [''];
  // Whether a person counts is decided within a perceel, as in the figures themselves.
  return lijnen
    .filter((lijn) => vraag.uitsplitsing === undefined || vraag.uitsplitsing === lijn)
    .flatMap((lijn) => {
      const percelen = new Set([...bestandVan.keys()].map((d) => d.perceel));
      return [...percelen].flatMap((perceel) => {
        const eigen = [...bestandVan.keys()].filter((d) => d.perceel === perceel);
        const tellend = meet(indicator, eigen, vak)[lijnen.indexOf(lijn)]?.tellend ?? [];
        return indicator.samen?.(tellend, vak) ?? tellend;
      });
    })
    .map((d) => ({ bestand: bestandVan.get(d) ?? '', plekken: plekkenVan(indicator, d, vak) }));
}
