import { type Dag, dagtekst } from '../../basis/dag';
import { leesDag } from '../../basis/lezen';
import { dichtstbij, sleutel } from '../../basis/tekst';
import { isLeeg, tekstVan } from '../../registratie/celinhoud';
import type { Kolom } from '../../registratie/indeling';
import { zoekKoprij } from '../../registratie/koppen';
import { isDag, type Werkmap } from '../../werkmap/werkmap';
import type { Ontvangst } from './regio';

const KOLOMMEN = {
  aanbieder: { kop: 'Aanbieder', soort: 'tekst', uitleg: 'De naam, zoals in de tabel van 1.2.2.' },
  ontvangenOp: {
    kop: 'Ontvangen op',
    soort: 'dag',
    ook: ['Ontvangen', 'Ontvangst', 'Datum ontvangst'],
    uitleg: 'De dag waarop de levering binnenkwam.',
  },
} as const satisfies Readonly<Record<string, Kolom>>;

export type Ontvangstlijst =
  | { readonly gelukt: true; readonly ontvangen: Ontvangst }
  | { readonly gelukt: false; readonly fouten: readonly string[] };

/**
 * Reads the list of the contractmanager: which aanbieder delivered on which day. Columns Aanbieder and Ontvangen op,
 * in any order, on the first sheet that has them. Never guesses: what is not understood is a plain Dutch sentence.
 * @param namen the aanbieders that may be in it
 */
export function leesOntvangstlijst(werkmap: Werkmap, namen: readonly string[]): Ontvangstlijst {
  for (const blad of werkmap.bladen) {
    const kop = zoekKoprij(blad, KOLOMMEN, false, blad.naam);
    const [naamkolom, dagkolom] = [kop?.kolommen.get('aanbieder'), kop?.kolommen.get('ontvangenOp')];
    if (kop === undefined || naamkolom === undefined || dagkolom === undefined) continue;

    const fouten = kop.opmerkingen.flatMap((o) =>
      o.soort === 'kopDubbel' ? [`De kolom ${o.kop} staat er tweemaal. Haal er een weg.`] : [],
    );
    const ontvangen = new Map<string, { dag: Dag; rij: number }>();
    for (const rij of blad.rijen) {
      if (rij.nummer <= kop.rij) continue;
      const cel = (kolom: number) => rij.waarden[rij.kolommen.indexOf(kolom)] ?? null;
      const [naamcel, dagcel] = [cel(naamkolom), cel(dagkolom)];
      // No date: not received yet.
      if (isLeeg(naamcel) && isLeeg(dagcel)) continue;
      const naam = tekstVan(naamcel);
      const bekend = namen.find((n) => sleutel(n) === sleutel(naam));
      if (bekend === undefined) {
        fouten.push(`Rij ${rij.nummer}: ${onbekendeNaam(naam, namen)}`);
        continue;
      }
      if (isLeeg(dagcel)) continue;
      const dag = isDag(dagcel) ? dagcel.dag : typeof dagcel === 'string' ? leesDag(dagcel) : undefined;
      const eerder = ontvangen.get(sleutel(bekend));
      if (dag === undefined) {
        fouten.push(
          `Rij ${rij.nummer}: '${tekstVan(dagcel)}' is geen datum. Schrijf dd-mm-jjjj, bijvoorbeeld 15-10-2025.`,
        );
      } else if (eerder !== undefined && eerder.dag !== dag) {
        fouten.push(
          `Rij ${rij.nummer}: ${bekend} staat ook in rij ${eerder.rij}, met ${dagtekst(eerder.dag)}. Laat de rij staan van de levering die telt.`,
        );
      } else {
        ontvangen.set(sleutel(bekend), { dag, rij: rij.nummer });
      }
    }
    return fouten.length > 0
      ? { gelukt: false, fouten }
      : { gelukt: true, ontvangen: new Map([...ontvangen].map(([naam, { dag }]) => [naam, dag])) };
  }
  return {
    gelukt: false,
    fouten: ['Er is geen blad met de koppen Aanbieder en Ontvangen op. Zet die boven de kolommen.'],
  };
}

function onbekendeNaam(naam: string, namen: readonly string[]): string {
  if (naam === '') return 'hier staat een datum zonder aanbieder.';
  const bedoeld = dichtstbij(naam, namen);
  const verder = bedoeld === undefined ? `Kies uit: ${namen.join(', ')}.` : `Bedoelt u ${bedoeld}?`;
  return `de aanbieder '${naam}' is niet bekend. ${verder}`;
}
