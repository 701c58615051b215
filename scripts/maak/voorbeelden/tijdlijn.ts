import { type Dag, dag, dagenLater, weekdag } from '../../../src';
import type { Bouwrij } from './bouwrij';
import { isLesdag, kalender, LAATSTE_DAG } from './agenda';
import type { Perceelopzet } from './opzet';
import type { Toeval } from './toeval';

/** The first day from `vanaf` on with a lesson in the rooster. */
function eersteLesdag(vanaf: Dag, { rooster = [], rust = 'school' }: Perceelopzet): Dag {
  const dagen = new Set(rooster.map((les) => les.weekdag));
  for (let d = vanaf; d < dagenLater(vanaf, 60); d = dagenLater(d, 1)) {
    if (dagen.has(weekdag(d)) && isLesdag(d, rust)) return d;
  }
  throw new Error('Het rooster heeft geen lesdag');
}

/** A row of `Trajecten` in which every step is in time, as far as it has come on the last day. */
export function tijdlijn(opzet: Perceelopzet, kans: Toeval): Bouwrij<'Trajecten'> {
  const rij = stappen(opzet, kans);
  for (const stap of STAPPEN) if (((rij[stap] as Dag | undefined) ?? 0) > LAATSTE_DAG) delete rij[stap];
  return rij;
}

const STAPPEN = [
  'ontvangstBevestigdOp',
  'uitgenodigdOp',
  'intakeOp',
  'leerplanOpgeleverdOp',
  'leerplanAkkoordOp',
  'leerplanOndertekendOp',
  'startOpstartklas',
  'eindeOpstartklas',
  'startRegulier',
] as const;

function stappen(opzet: Perceelopzet, kans: Toeval): Bouwrij<'Trajecten'> {
  const later = (vanaf: Dag, minst: number, meest: number): Dag =>
    kalender.werkdagLater(vanaf, kans.tussen(minst, meest));
  const rij: Bouwrij<'Trajecten'> = { perceel: opzet.perceel, aangemeldOp: dag(opzet.aangemeld) };
  const aangemeld = dag(opzet.aangemeld);
  rij.ontvangstBevestigdOp = later(aangemeld, 1, 4);
  rij.uitgenodigdOp = later(aangemeld, 3, 8);
  zetStand(rij, opzet);
  if (opzet.totEnMet === 'uitnodiging') return rij;

  const intake = opzet.intake === undefined ? later(rij.uitgenodigdOp, 4, 9) : dag(opzet.intake);
  const opgeleverd = later(intake, opzet.opstartklasLoopt ? 1 : 2, opzet.opstartklasLoopt ? 2 : 5);
  const akkoord = later(opgeleverd, 1, 5);
  Object.assign(rij, { intakeOp: intake, leerplanOpgeleverdOp: opgeleverd, leerplanAkkoordOp: akkoord });
  if (opzet.totEnMet === 'akkoord') return rij;

  let vanaf = opzet.start === undefined ? later(akkoord, 3, 12) : dag(opzet.start);
  if (opzet.opstartklas !== undefined) {
    rij.startOpstartklas = eersteLesdag(opzet.opstartklasLoopt ? opgeleverd : dagenLater(intake, 1), opzet);
    if (opzet.opstartklasLoopt) {
      // Without an end the plan is signed on the day of the first lesson at the latest.
      rij.leerplanOndertekendOp = rij.startOpstartklas;
      return rij;
    }
    rij.leerplanOndertekendOp = later(akkoord, 1, 3);
    rij.eindeOpstartklas = kalender.werkdagLater(dagenLater(rij.startOpstartklas, -1), opzet.opstartklas);
    vanaf = opzet.start === undefined ? dagenLater(rij.eindeOpstartklas, 1) : vanaf;
  }
  rij.startRegulier = eersteLesdag(vanaf, opzet);
  rij.leerplanOndertekendOp ??= kans.kies([rij.startRegulier, later(akkoord, 1, 2)]);
  return rij;
}

/** What does not follow from the steps: group, mijlpaal, waiting list, tredes, ending. */
function zetStand(rij: Bouwrij<'Trajecten'>, opzet: Perceelopzet): void {
  const { groep, groepsniveau, mijlpaal, wachtlijst, tredes, einde, reden, overstap, eerderGevolgdeUren } =
    opzet;
  if (groep !== undefined && opzet.totEnMet === undefined) rij.groep = groep;
  if (groepsniveau !== undefined) rij.groepsniveau = groepsniveau;
  if (mijlpaal !== undefined) rij.mijlpaal = mijlpaal;
  if (wachtlijst) {
    rij.wachtlijstVanaf = dag(wachtlijst[0]);
    if (wachtlijst[1] !== undefined) rij.wachtlijstTot = dag(wachtlijst[1]);
  }
  if (tredes) {
    rij.tredeBijAanmelding = tredes[0];
    if (tredes[1] !== undefined) rij.tredeNu = tredes[1];
    if (tredes[2] !== undefined) rij.tredeBijEinde = tredes[2];
  }
  if (einde !== undefined) rij.eindeTraject = dag(einde);
  if (reden !== undefined) rij.redenEinde = reden;
  if (overstap && einde !== undefined) {
    Object.assign(rij, { overstapOp: dag(einde), overgestaptVan: overstap[0], overgestaptNaar: overstap[1] });
  }
  if (eerderGevolgdeUren !== undefined) rij.eerderGevolgdeUren = eerderGevolgdeUren;
}
