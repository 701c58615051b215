import { type Dag, dagVan, dagenLater, jaarVan, maandVan } from './dag';

/** A calendar quarter, written 2025-K3; K1 is January to March. Compare with < and >. */
export type Kwartaal = string & { readonly soort: 'Kwartaal' };

/** @throws RangeError when the text is no kwartaal, such as 2025-K5. */
export function kwartaal(tekst: string): Kwartaal {
  if (!/^(19|[2-9]\d)\d{2}-K[1-4]$/.test(tekst)) throw new RangeError(`Geen kwartaal: '${tekst}'`);
  return tekst as Kwartaal;
}

export const kwartaalVan = (d: Dag): Kwartaal => `${jaarVan(d)}-K${Math.ceil(maandVan(d) / 3)}` as Kwartaal;

const jaar = (k: Kwartaal): number => Number(k.slice(0, 4));
const nummer = (k: Kwartaal): number => Number(k.slice(6));

export const eersteDag = (k: Kwartaal): Dag => dagVan(jaar(k), nummer(k) * 3 - 2, 1) as Dag;
export const laatsteDag = (k: Kwartaal): Dag => dagenLater(eersteDag(kwartalenLater(k, 1)), -1);

/** `aantal` may be negative: the quarters before. */
export function kwartalenLater(k: Kwartaal, aantal: number): Kwartaal {
  const totaal = jaar(k) * 4 + nummer(k) - 1 + aantal;
  return `${Math.floor(totaal / 4)}-K${(totaal % 4) + 1}` as Kwartaal;
}

/**
 * The last day on which the managementinformatie of a quarter is in time: the 19th of the month after it.
 * werkafsprakenboek 4.2: "per kwartaal (voor de 20ste van de opvolgende maand)".
 */
export const miDeadline = (k: Kwartaal): Dag => dagenLater(laatsteDag(k), 19);
