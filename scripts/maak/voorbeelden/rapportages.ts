import { type Dag, dag, dagenLater, kwartaalVan, maandenLater } from '../../../src';
import type { Bouwrij } from './bouwrij';
import { LAATSTE_DAG, opWerkdag } from './agenda';
import type { Perceelopzet } from './opzet';
import type { Toeval } from './toeval';

const isTaal = ({ perceel }: Perceelopzet): boolean => perceel.endsWith('taal');
const TOELICHTINGEN_TAAL = [
  'Werkt hard en vraagt veel',
  'Spreken gaat vooruit; schrijven kost tijd',
  'Oefent thuis met de taalcoach',
  'Gaat goed mee met de groep',
] as const;
const TOELICHTINGEN_PARTICIPATIE = [
  'Voelt zich thuis op de werkplek',
  'Heeft het cv klaar en oefent gesprekken',
  'Praat steeds meer Nederlands met collega’s',
  'Zoekt een plek dichter bij huis',
] as const;

export interface Verslagen {
  readonly rapportages: Bouwrij<'Rapportages'>[];
  readonly contacten: Bouwrij<'Contact'>[];
}

/** A voortgangsrapportage every three months from the first start, each close to the day on which it is due. */
export function voortgangVan(
  opzet: Perceelopzet,
  traject: Bouwrij<'Trajecten'>,
  lessen: readonly Bouwrij<'Aanwezigheid'>[],
  kans: Toeval,
): Verslagen {
  const rapportages: Bouwrij<'Rapportages'>[] = [];
  const contacten: Bouwrij<'Contact'>[] = [];
  const start = (traject.startOpstartklas ?? traject.startRegulier) as Dag | undefined;
  const eind = opzet.einde === undefined ? LAATSTE_DAG : dag(opzet.einde);
  for (let k = 1; start !== undefined && maandenLater(start, 3 * k) < eind; k += 1) {
    const verwacht = maandenLater(start, 3 * k);
    if (opzet.pauze && dag(opzet.pauze[0]) <= verwacht && verwacht <= dag(opzet.pauze[1])) continue;
    const datum = opWerkdag(dagenLater(verwacht, kans.tussen(-4, 6)));
    if (datum > LAATSTE_DAG) continue;
    const { uren, deel } = opkomst(lessen, dagenLater(maandenLater(start, 3 * k - 3), 0), verwacht);
    const achter = deel < 0.8;
    rapportages.push({
      datum,
      perceel: opzet.perceel,
      soort: 'Voortgangsrapportage',
      periodeTotEnMet: verwacht,
      voortgang: achter ? 'Loopt risico' : 'Volgens planning',
      ...taalniveaus(opzet, k, kans),
      ...(kans.getal() < 0.3 && k > 2 && isTaal(opzet) && { verwachtExamenOp: maandenLater(datum, 9) }),
      ...((achter || kans.getal() < 0.4) && { besprokenOp: datum }),
      toelichting: `${Math.round(deel * 100)} % aanwezig, ${getal(uren)} uur gevolgd. ${kans.kies(isTaal(opzet) ? TOELICHTINGEN_TAAL : TOELICHTINGEN_PARTICIPATIE)}.`,
    });
    if (achter) {
      contacten.push({
        datum,
        perceel: opzet.perceel,
        soort: 'Contact gemeente',
        met: 'Klantregisseur',
        onderwerp: `Aanwezigheid ${kwartaalVan(verwacht)}`,
        afspraak: 'Samen in gesprek met de cursist',
      });
    }
  }
  return { rapportages, contacten };
}

const getal = (uren: number): string => String(uren).replace('.', ',');

/** Followed hours, and the part of the planned ones that they are, after `van` up to and including `tot`. */
function opkomst(
  lessen: readonly Bouwrij<'Aanwezigheid'>[],
  van: Dag,
  tot: Dag,
): { uren: number; deel: number } {
  let [gepland, gevolgd] = [0, 0];
  for (const les of lessen) {
    const d = les.datum as Dag;
    if (d <= van || d > tot || les.redenAfwezigheid === 'Les vervallen') continue;
    gepland += les.geplandeUren as number;
    gevolgd += les.gevolgdeUren as number;
  }
  return { uren: gevolgd, deel: gepland === 0 ? 1 : gevolgd / gepland };
}

function taalniveaus(opzet: Perceelopzet, k: number, kans: Toeval): Partial<Bouwrij<'Rapportages'>> {
  const { niveaus } = opzet;
  if (!niveaus || !isTaal(opzet)) return {};
  const op = (verschil: number) => niveaus[Math.max(0, Math.min(k - 1 + verschil, niveaus.length - 1))];
  const [lezen, luisteren, schrijven, spreken] = [op(0), op(0), op(-1), op(kans.tussen(-1, 0))];
  if (!lezen || !luisteren || !schrijven || !spreken) return {};
  return { lezen, luisteren, schrijven, spreken, ...(k > 1 && { knm: 'Begonnen' }) };
}
