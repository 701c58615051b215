import type { Kwartaal } from '../basis/kwartaal';
import { dichtstbij, sleutel } from '../basis/tekst';
import type { Indicator } from './indicator';
import { INDICATOREN, toelichtingen } from './indicatoren';
import { Mifout } from './mifout';
import type { Micel } from './meten';
import { TOTAAL } from './mirij';
import type { Tijdvak } from './tijdvak';

/**
 * Which figure. What is left out is not chosen by, and Totaal is as left out; names as the MI shows them, regardless of
 * case, spaces and diacritics.
 */
export interface Herleidvraag {
  readonly indicator: string;
  readonly uitsplitsing?: string;
  /** One of the quarters that the MI shows; without it the quarter of the MI. */
  readonly kwartaal?: Kwartaal;
  readonly aanbieder?: string;
  readonly gemeente?: string;
  readonly perceel?: string;
}

/** More names than this are no help in one sentence. */
const MEESTE_NAMEN = 12;

const bedoeld = (getypt: string, namen: readonly string[]): string => {
  const bijna = dichtstbij(getypt, namen);
  if (bijna !== undefined) return ` Bedoelt u '${bijna}'?`;
  return namen.length > MEESTE_NAMEN ? '' : ` Kies uit: ${namen.join(', ')}.`;
};

/** @throws Mifout when there is no such figure */
export function indicatorVan({ indicator: getypt }: Herleidvraag): Indicator {
  const gevonden = INDICATOREN.find(({ code }) => sleutel(code) === sleutel(getypt));
  if (gevonden !== undefined) return gevonden;
  if (sleutel(getypt) === sleutel(toelichtingen.code))
    throw new Mifout(`${toelichtingen.code} is tekst en geen cijfer: er is niets te herleiden.`);
  const codes = INDICATOREN.map(({ code }) => code);
  throw new Mifout(
    `De indicator '${getypt}' bestaat niet. Schrijf een code als MI-03.${bedoeld(getypt, codes)}`,
  );
}

/** The lines of the indicator that are asked for. @throws Mifout when it has no such line */
export function lijnenVan(
  { code, uitsplitsing }: Indicator,
  { uitsplitsing: getypt }: Herleidvraag,
): readonly string[] {
  const lijnen = uitsplitsing?.waarden ?? [''];
  if (getypt === undefined || lijnen.includes(getypt)) return getypt === undefined ? lijnen : [getypt];
  throw new Mifout(
    uitsplitsing === undefined
      ? `${code} heeft geen uitsplitsing. Laat die weg.`
      : `${code} heeft geen uitsplitsing '${getypt}'. Kies uit: ${lijnen.join(', ')}.`,
  );
}

/** @throws Mifout when the MI does not show that quarter */
export function tijdvakVan(vakken: readonly Tijdvak[], { kwartaal }: Herleidvraag): Tijdvak {
  const gevonden = kwartaal === undefined ? vakken.at(-1) : vakken.find((vak) => vak.kwartaal === kwartaal);
  if (gevonden !== undefined) return gevonden;
  const getoond = vakken.map((vak) => vak.kwartaal);
  throw new Mifout(`${kwartaal} is geen van de kwartalen ${getoond.join(', ')}.`);
}

/** The cells that are asked for. @throws Mifout when no file has that aanbieder, gemeente or perceel */
export function gekozenCellen(cellen: readonly Micel[], vraag: Herleidvraag): Micel[] {
  const kies = (wat: string, getypt: string | undefined, naamVan: (cel: Micel) => string) => {
    if (getypt === undefined || sleutel(getypt) === sleutel(TOTAAL)) return () => true;
    const namen = [...new Set(cellen.map(naamVan))];
    if (!namen.some((naam) => sleutel(naam) === sleutel(getypt)))
      throw new Mifout(`${wat} '${getypt}' staat niet in de bestanden.${bedoeld(getypt, namen)}`);
    return (cel: Micel) => sleutel(naamVan(cel)) === sleutel(getypt);
  };
  if (cellen.length === 0) throw new Mifout('In de bestanden staat geen enkel traject dat kan meetellen.');
  const keuzes = [
    kies('De aanbieder', vraag.aanbieder, (cel) => cel.aanbieder),
    kies('De gemeente', vraag.gemeente, (cel) => cel.gemeente),
    kies('Het perceel', vraag.perceel, (cel) => cel.perceel),
  ];
  return cellen.filter((cel) => keuzes.every((past) => past(cel)));
}
