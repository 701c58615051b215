import type { Dag } from '../basis/dag';
import { sleutel } from '../basis/tekst';
import { isLeeg } from '../registratie/celinhoud';
import { CONTACT } from '../registratie/indeling';
import { zoekKoprij } from '../registratie/koppen';
import type { Perceel } from '../registratie/lijsten';
import type { Blad, Rij, Werkmap } from '../werkmap/werkmap';
import type { Invoerwaarde, Nieuwerij } from '../werkmap/wijziging';

/** That the gemeente agreed to deviate from a rule, as the sheet Contact records it. */
export interface Akkoord {
  /** Code of the rule. */
  readonly regel: string;
  /** Undefined: for every perceel. */
  readonly perceel: Perceel | undefined;
  /** The day on which the gemeente agreed. */
  readonly op: Dag;
  /** Who agreed: a function, no name. */
  readonly met: string;
  readonly afspraak: string;
}

/** Why an akkoord cannot be recorded in this workbook: a Dutch sentence that says what to do. */
export class Akkoordfout extends Error {
  override readonly name = 'Akkoordfout';
}

/**
 * The row that records an akkoord. werkafsprakenboek 5.1: "Hiervoor is wel eerst akkoord van de gemeente en
 * opdrachtgever nodig." It comes in the first empty row of the table; when there is none, the table grows.
 * @throws Akkoordfout
 */
export function akkoordrij(werkmap: Werkmap, akkoord: Akkoord): Nieuwerij {
  const blad = werkmap.bladen.find((b) => sleutel(b.naam) === sleutel('Contact'));
  if (blad === undefined)
    throw new Akkoordfout('Deze werkmap heeft geen blad Contact. Neem de bladen van het sjabloon over.');
  const kop = zoekKoprij(blad, CONTACT, false, blad.naam);
  const cellen = Object.entries(inhoudVan(akkoord)).flatMap(([naam, waarde]) => {
    if (waarde === undefined || waarde === '') return [];
    const kolom = kop?.kolommen.get(naam);
    if (kolom !== undefined) return [{ kolom, waarde }];
    const { kop: titel } = CONTACT[naam as keyof typeof CONTACT];
    throw new Akkoordfout(
      `Op het blad ${blad.naam} ontbreekt de kolom ${titel}. Zet die kop naast de laatste kop en probeer het opnieuw.`,
    );
  });
  return { soort: 'rij', blad: blad.naam, waar: waarIn(blad, kop?.rij ?? 0), cellen };
}

const inhoudVan = ({
  regel,
  perceel,
  op,
  met,
  afspraak,
}: Akkoord): Partial<Record<keyof typeof CONTACT, Invoerwaarde | undefined>> => ({
  datum: { dag: op },
  perceel,
  soort: 'Afwijking akkoord',
  regel,
  met: met.trim(),
  afspraak: afspraak.trim(),
});

const isGevuld = ({ waarden, formules = [] }: Rij): boolean =>
  formules.length > 0 || waarden.some((waarde) => !isLeeg(waarde));

/** Below everything that stands on the sheet, but within the table while it has room. */
function waarIn({ rijen, tabellen }: Blad, koprij: number): Nieuwerij['waar'] {
  const tabel = tabellen
    .map(({ naam, bereik }) => ({ naam, rijen: [...bereik.matchAll(/\d+/g)].map(Number) }))
    .find(({ rijen: [eerste] }) => eerste === koprij);
  const onder = tabel?.rijen[1] ?? Infinity;
  const laatste = rijen
    .filter((r) => r.nummer >= koprij && r.nummer <= onder && isGevuld(r))
    .reduce((hoogste, { nummer }) => Math.max(hoogste, nummer), koprij);
  return tabel !== undefined && laatste === onder ? { tabel: tabel.naam } : { rij: laatste + 1 };
}
