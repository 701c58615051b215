import type { Dag } from '../basis/dag';
import { type Kwartaal, kwartaal, kwartalenLater } from '../basis/kwartaal';
import { leesDag } from '../basis/lezen';
import { sleutel } from '../basis/tekst';
import { type Blad, type Celwaarde, isDag, type Werkmap } from '../werkmap/werkmap';
import { celnaam } from './celnaam';
import { leesMirijen, type Gelezenrij } from './leesmirijen';
import { leesOnvolledig } from './leesonvolledig';
import { leesToelichtingen } from './leestoelichtingen';
import type { Milevering } from './levering';
import { MIBLADEN } from './mibladen';
import { TOTAAL } from './mirij';
import { Mifout } from './mifout';
import { isRegiowerkmap } from './regio/isregiowerkmap';
import { tijdvakken } from './tijdvak';

/**
 * Reads an MI workbook that `mi` wrote before, as it came back: typed in, saved by another program, columns moved.
 * Figures come from the table MI of MI-gegevens; toelichtingen from the boxes on the perceel sheets, and from the table
 * where a perceel sheet has no box for them.
 * @param voor the quarter beside which it is to stand; one of a later quarter cannot
 * @throws Mifout as soon as something cannot be understood: which cell, and what to do. Nothing is guessed.
 */
export function leesMilevering(werkmap: Werkmap, voor?: Kwartaal): Milevering {
  // There a person with two aanbieders counts twice, and a toelichting is of one of them.
  if (voor !== undefined && isRegiowerkmap(werkmap)) {
    throw new Mifout(
      'Dit is een werkmap van de regio (mi samenvoegen). Kies de managementinformatie die u zelf over het vorige kwartaal maakte, of laat deze keuze weg.',
    );
  }
  const gelezen = leesMirijen(werkmap);
  const overzicht = werkmap.bladen.find(({ naam }) => sleutel(naam) === sleutel(MIBLADEN.overzicht));
  const gemaaktVoor = kwartaalVanLevering(overzicht, gelezen);
  if (voor !== undefined) eisEerder(gemaaktVoor, voor);
  const getoond = tijdvakken(gemaaktVoor).map((vak) => vak.kwartaal);
  for (const { rij, plek } of gelezen.rijen) {
    if (getoond.includes(rij.kwartaal)) continue;
    throw new Mifout(
      `${celnaam(plek)}: ${rij.kwartaal} hoort niet in de managementinformatie van ${gemaaktVoor}. Die toont ${getoond[0]} tot en met ${gemaaktVoor}. Verbeter de cel, of kies de werkmap zoals die is geleverd.`,
    );
  }
  const rijen = gelezen.rijen.map(({ rij }) => rij);
  const namen = (van: 'aanbieder' | 'gemeente'): string[] =>
    [...new Set(rijen.map((rij) => rij[van]))].filter((naam) => naam !== TOTAAL);
  return {
    kwartaal: gemaaktVoor,
    peildatum: peildatumVan(overzicht),
    aanbieders: namen('aanbieder'),
    gemeenten: namen('gemeente'),
    rijen,
    toelichtingen: leesToelichtingen(
      werkmap,
      gelezen.teksten,
      getoond,
      new Set(rijen.map(({ perceel }) => perceel)),
    ),
    onvolledig: leesOnvolledig(overzicht),
  };
}

/** What stands beside a label in column A of Overzicht. */
function naast(overzicht: Blad | undefined, label: string): { waarde: Celwaarde; rij: number } | undefined {
  for (const { nummer, kolommen, waarden } of overzicht?.rijen ?? []) {
    const eerste = waarden[0];
    if (kolommen[0] !== 1 || typeof eerste !== 'string' || sleutel(eerste) !== sleutel(label)) continue;
    return { waarde: waarden[kolommen.indexOf(2)] ?? null, rij: nummer };
  }
  return undefined;
}

function kwartaalVanLevering(
  overzicht: Blad | undefined,
  { rijen, blad }: { rijen: readonly Gelezenrij[]; blad: string },
): Kwartaal {
  const gezegd = naast(overzicht, 'Kwartaal');
  const tekst = /^\s*(\d{4}-K[1-4])\b/.exec(String(gezegd?.waarde ?? ''))?.[1];
  const nieuwste = rijen.reduce<Kwartaal | undefined>(
    (tot, { rij }) => (tot === undefined || rij.kwartaal > tot ? rij.kwartaal : tot),
    undefined,
  );
  if (tekst === undefined) {
    if (nieuwste !== undefined) return nieuwste;
    throw new Mifout(
      `Het blad ${blad} bevat geen cijfers. Kies de managementinformatie van een kwartaal waarover is geleverd.`,
    );
  }
  const gemaaktVoor = kwartaal(tekst);
  if (nieuwste !== undefined && nieuwste !== gemaaktVoor) {
    throw new Mifout(
      `${celnaam({ blad: overzicht?.naam ?? '', rij: gezegd?.rij ?? 1, kolom: 2 })} zegt ${gemaaktVoor}, maar het nieuwste kwartaal op ${blad} is ${nieuwste}. Kies de werkmap zoals die is geleverd.`,
    );
  }
  return gemaaktVoor;
}

function peildatumVan(overzicht: Blad | undefined): Dag | undefined {
  const waarde = naast(overzicht, 'Peildatum')?.waarde;
  if (isDag(waarde)) return waarde.dag;
  return typeof waarde === 'string' ? leesDag(waarde) : undefined;
}

/**
 * Whether a delivery can stand beside the quarter that is asked for.
 * @throws Mifout when it is of a newer quarter
 */
export function eisEerder(vorige: Kwartaal, gevraagd: Kwartaal): void {
  if (vorige <= gevraagd) return;
  throw new Mifout(
    `De vorige werkmap is van ${vorige}, later dan ${gevraagd}. Kies die van ${kwartalenLater(gevraagd, -1)}, of een die daarvoor is geleverd.`,
  );
}
