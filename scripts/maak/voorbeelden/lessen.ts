import { type Dag, dag, dagenLater, kwartaalVan, weekdag } from '../../../src';
import type { Bouwrij } from './bouwrij';
import { dagenVan, isLesdag, kalender, LAATSTE_DAG, PEILDATUM } from './agenda';
import type { Perceelopzet, Roosterles } from './opzet';
import type { Toeval } from './toeval';

const GEWONE_OPKOMST = 0.91;
const REDENEN = [
  'Ziekte',
  'Ziekte',
  'Doktersbezoek',
  'Kinderopvang',
  'Werk',
  'Inburgeringsafspraak',
  'Verlof',
  'Overmacht',
] as const;
const OPMERKINGEN = [
  'Telefonisch afgemeld',
  'Per mail afgemeld',
  'Haalt de opdracht thuis in',
  'Kwam later',
] as const;

/** Every lesson of a perceel from the first start to its end, with who was there and why not. */
export function lessenVan(
  opzet: Perceelopzet,
  traject: Bouwrij<'Trajecten'>,
  kans: Toeval,
): Bouwrij<'Aanwezigheid'>[] {
  const begin = (traject.startOpstartklas ?? traject.startRegulier) as Dag | undefined;
  if (begin === undefined) return [];
  const gepland = opzet.geplandTot === undefined ? LAATSTE_DAG : dag(opzet.geplandTot);
  const eind = opzet.einde === undefined ? gepland : dag(opzet.einde);
  const stil = new Set((opzet.zonderOpgave ?? []).map(dag));
  const rijen: Bouwrij<'Aanwezigheid'>[] = [];
  for (const d of dagenVan(begin, eind)) {
    if (!isLesdag(d, opzet.rust ?? 'school') || inPauze(d, opzet) || tussenDeKlassen(d, traject)) continue;
    for (const les of opzet.rooster ?? []) {
      if (les.weekdag !== weekdag(d) || !wordtGegeven(les, d)) continue;
      const rij = nieuweLes(d, les, opzet, traject);
      rijen.push(rij);
      const wacht = [...stil].find((s) => s <= d);
      if (d > PEILDATUM) continue;
      if (wacht !== undefined) {
        stil.delete(wacht);
        Object.assign(rij, {
          gevolgdeUren: 0,
          redenAfwezigheid: 'Zonder opgave',
          gemeldOp: kalender.werkdagLater(d, 1),
          besluitGemeente: 'Niet geldig',
        });
      } else zetOpkomst(rij, les.uren, opzet, kans);
    }
  }
  return rijen;
}

const inPauze = (d: Dag, { pauze }: Perceelopzet): boolean =>
  pauze !== undefined && dag(pauze[0]) <= d && d <= dag(pauze[1]);

/** After the opstartklas there are no lessons until the regular ones begin. */
const tussenDeKlassen = (d: Dag, { eindeOpstartklas, startRegulier }: Bouwrij<'Trajecten'>): boolean =>
  eindeOpstartklas !== undefined && d > (eindeOpstartklas as Dag) && d < (startRegulier as Dag);

const wordtGegeven = ({ vanaf, tot }: Roosterles, d: Dag): boolean =>
  (vanaf === undefined || dag(vanaf) <= d) && (tot === undefined || d <= dag(tot));

function nieuweLes(
  d: Dag,
  les: Roosterles,
  opzet: Perceelopzet,
  { startRegulier }: Bouwrij<'Trajecten'>,
): Bouwrij<'Aanwezigheid'> {
  const opstart =
    opzet.opstartklas !== undefined && (startRegulier === undefined || d < (startRegulier as Dag));
  const rij: Bouwrij<'Aanwezigheid'> = {
    datum: d,
    perceel: opzet.perceel,
    onderdeel: opstart ? 'Opstartklas' : les.onderdeel,
    geplandeUren: les.uren,
    dagdeel: les.dagdeel,
  };
  if (opzet.groep !== undefined) rij.groep = opstart ? 'Opstartklas' : opzet.groep;
  if (les.activiteit !== undefined && !opstart) rij.activiteit = les.activiteit;
  return rij;
}

/** Mostly all is followed; sometimes nothing, sometimes a part, and now and then the lesson was cancelled. */
function zetOpkomst(rij: Bouwrij<'Aanwezigheid'>, uren: number, opzet: Perceelopzet, kans: Toeval): void {
  const d = rij.datum as Dag;
  const weg = 1 - (opzet.opkomst?.[kwartaalVan(d)] ?? GEWONE_OPKOMST);
  const worp = kans.getal();
  rij.gevolgdeUren = uren;
  if (worp > 0.985) {
    Object.assign(rij, { gevolgdeUren: 0, redenAfwezigheid: 'Les vervallen' });
    return;
  }
  // Three quarters of what is missed are whole lessons, the rest halves.
  if (worp >= weg * 1.25) return;
  rij.gevolgdeUren = worp < weg * 0.75 ? 0 : Math.floor(uren) / 2;
  rij.redenAfwezigheid = kans.kies(REDENEN);
  const gemeld = dagenLater(d, kans.tussen(0, 2));
  if (gemeld <= LAATSTE_DAG) rij.gemeldOp = gemeld;
  if (kans.getal() < 0.6)
    rij.besluitGemeente =
      d > dag('2025-09-10') ? 'In behandeling' : kans.kies(['Geldig', 'Geldig', 'Niet geldig']);
  if (kans.getal() < 0.25) rij.opmerking = kans.kies(OPMERKINGEN);
}
