import { dagtekst } from '../basis/dag';
import { type Kwartaal, kwartaal } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import { PERCELEN, type Perceel } from '../registratie/lijsten';
import { type Blad, type Celwaarde, isDag, isFout, isTijd, type Rij, type Werkmap } from '../werkmap/werkmap';
import { tijdtekst } from '../werkmap/tijdtekst';
import { celnaam } from './celnaam';
import { toelichtingen } from './indicatoren';
import type { Gelezentekst } from './leesmirijen';
import type { Toelichting } from './levering';
import { MIBLADEN, PERCEELKOPPEN, perceelblad, toelichtingskop } from './mibladen';
import { TOTAAL } from './mirij';
import { Mifout } from './mifout';
import { toonbaar } from './ordenen';

const KOPRIJEN = 20;
const idVan = ({ kwartaal, gemeente, perceel }: Omit<Toelichting, 'tekst'>): string =>
  [kwartaal, gemeente, perceel].map(sleutel).join('|');

/**
 * The texts of MI-17, in the order of percelen and sheets. What stands in the box of a perceel sheet is what the user
 * wants, also when he emptied it; the table keeps what has no box (a gemeente that is no longer there).
 * @param percelen those of which the table has figures: each has a sheet
 * @throws Mifout when a box cannot be told (which gemeente, or which quarter), or of a perceel only the sheet or only the figures are there
 */
export function leesToelichtingen(
  { bladen }: Werkmap,
  uitTabel: readonly Gelezentekst[],
  getoond: readonly Kwartaal[],
  percelen: ReadonlySet<Perceel>,
): Toelichting[] {
  const gevonden = new Map<string, Toelichting>();
  for (const { aanbieder, kwartaal, gemeente, perceel, tekst } of uitTabel) {
    const eerder = gevonden.get(idVan({ kwartaal, gemeente, perceel }))?.tekst;
    const samen = eerder === undefined ? tekst : `${eerder}\n${aanbieder}: ${tekst}`;
    gevonden.set(idVan({ kwartaal, gemeente, perceel }), { kwartaal, gemeente, perceel, tekst: samen });
  }
  for (const perceel of PERCELEN) {
    const blad = bladen.find(({ naam }) => sleutel(naam) === sleutel(perceelblad(perceel)));
    if (blad === undefined && percelen.has(perceel)) {
      throw new Mifout(
        `Het blad ${perceelblad(perceel)} ontbreekt: daar staan de toelichtingen bij dat perceel. Geef het blad zijn naam terug, of kies de werkmap zoals die is geleverd.`,
      );
    }
    if (blad !== undefined && !percelen.has(perceel)) {
      throw new Mifout(
        `Op ${MIBLADEN.gegevens} staan geen cijfers over ${perceel}, terwijl het blad ${blad.naam} er wel is: er zijn rijen weg. Kies de werkmap zoals die is geleverd.`,
      );
    }
    for (const vak of blad ? vakkenOp(blad, perceel, getoond) : []) {
      if (vak.tekst === '') gevonden.delete(idVan(vak));
      else gevonden.set(idVan(vak), vak);
    }
  }
  return [...gevonden.values()].filter(({ kwartaal }) => getoond.includes(kwartaal));
}

/** The cell of a column, when there is one. */
const cel = ({ kolommen, waarden }: Rij, kolom: number): Celwaarde =>
  waarden[kolommen.indexOf(kolom)] ?? null;
const isTekst = (waarde: Celwaarde, tekst: string): boolean =>
  typeof waarde === 'string' && sleutel(waarde) === sleutel(tekst);

/** Every box on a sheet, with the text in it; empty when there is none. */
function vakkenOp(blad: Blad, perceel: Perceel, getoond: readonly Kwartaal[]): Toelichting[] {
  const rijen = blad.rijen.filter((rij) => isTekst(cel(rij, 1), toelichtingen.code));
  if (rijen.length === 0) return [];
  const koprij = blad.rijen
    .filter(({ nummer }) => nummer <= KOPRIJEN)
    .find((rij) => PERCEELKOPPEN.every((kop, i) => isTekst(cel(rij, i + 1), kop)));
  if (koprij === undefined) {
    throw new Mifout(
      `Op het blad ${blad.naam} zijn de koppen ${PERCEELKOPPEN.join(' en ')} niet gevonden: bij welke gemeente een toelichting hoort is niet te zeggen. Zet de koppen terug in kolom A en B, of kies de werkmap zoals die is geleverd.`,
    );
  }
  const blokken = gemeenteblokken(blad, koprij);
  const gezien = new Set<Kwartaal>();
  return rijen.flatMap((rij) => {
    const eigen = kwartaalVan(blad, rij, getoond);
    if (gezien.has(eigen)) {
      throw new Mifout(
        `${celnaam({ blad: blad.naam, rij: rij.nummer, kolom: 2 })}: de toelichtingen van ${eigen} staan er tweemaal. Haal een van de twee rijen weg.`,
      );
    }
    gezien.add(eigen);
    return blokken.map(({ gemeente, van, tot }) => ({
      kwartaal: eigen,
      gemeente,
      perceel,
      tekst: rij.kolommen
        .map((kolom, i) =>
          kolom >= van && kolom < tot ? tekstVan(blad, rij, kolom, rij.waarden[i] ?? null) : '',
        )
        .filter((tekst) => tekst !== '')
        .join('\n'),
    }));
  });
}

/** A block is as wide as from the name of its gemeente to the next name. */
function gemeenteblokken(blad: Blad, { nummer, kolommen, waarden }: Rij) {
  const namen = kolommen.flatMap((kolom, i) => {
    const waarde = waarden[i] ?? null;
    return kolom > PERCEELKOPPEN.length && typeof waarde === 'string' && waarde.trim() !== ''
      ? [{ kolom, gemeente: sleutel(waarde) === sleutel(TOTAAL) ? TOTAAL : toonbaar(waarde) }]
      : [];
  });
  return namen.map(({ kolom, gemeente }, i) => {
    if (namen.findIndex((n) => sleutel(n.gemeente) === sleutel(gemeente)) !== i) {
      throw new Mifout(
        `${celnaam({ blad: blad.naam, rij: nummer, kolom })}: deze gemeente staat er tweemaal. Kies de werkmap zoals die is geleverd.`,
      );
    }
    return { gemeente, van: kolom, tot: namen[i + 1]?.kolom ?? Infinity };
  });
}

function kwartaalVan(blad: Blad, rij: Rij, getoond: readonly Kwartaal[]): Kwartaal {
  const naam = cel(rij, 2);
  const gelezen = typeof naam === 'string' ? /\b(\d{4}-K[1-4])\s*$/i.exec(naam)?.[1] : undefined;
  const gevonden = getoond.find((k) => k === gelezen?.toUpperCase());
  if (gevonden !== undefined) return gevonden;
  throw new Mifout(
    `${celnaam({ blad: blad.naam, rij: rij.nummer, kolom: 2 })}: bij welk kwartaal deze toelichtingen horen is niet te zeggen. Zet hier weer '${toelichtingskop(kwartaal(getoond.at(-1) ?? ''))}', of een van de kwartalen ervoor.`,
  );
}

/** Tabs and line ends stay; other control characters are no text. */
const STUURTEKENS = /[^\P{Cc}\n\t]|\r/gu;

function tekstVan(blad: Blad, { nummer, formules }: Rij, kolom: number, waarde: Celwaarde): string {
  if (isFout(waarde) || (waarde === null && formules?.includes(kolom))) {
    throw new Mifout(
      `${celnaam({ blad: blad.naam, rij: nummer, kolom })}: in deze toelichting staat een formule die geen tekst geeft. Typ de tekst zelf in de cel.`,
    );
  }
  if (isDag(waarde)) return dagtekst(waarde.dag);
  if (isTijd(waarde)) return tijdtekst(waarde.tijd);
  return String(waarde ?? '')
    .replace(STUURTEKENS, '')
    .trim();
}
