import { type Dag, isodag } from '../basis/dag';
import { type Aanwezigheidsstand, aanwezigheidVan } from '../controle/aanwezigheidsstand';
import type { Dossier } from '../controle/dossier';
import { type OpenTermijn, openTermijnen } from '../controle/opentermijnen';
import { normstanden } from '../controle/uren';
import { isVervallen, lesuren } from '../registratie/les';
import type { Lijstwaarde, Perceel } from '../registratie/lijsten';
import type { Les } from '../registratie/registratie';
import { eersteStart, isLopend } from '../registratie/traject';
import type { Plek } from '../werkmap/werkmap';
import { type Prognose, prognose } from './prognose';
import { percelenVan } from './samenvatting';

/** How one inburgeringsplichtige stands on the peildatum. It holds no name, number or text of the file. */
export interface Overzicht {
  readonly percelen: readonly Perceelstand[];
  /** Everything still to be done, by its last day: missed, running or planned. */
  readonly termijnen: readonly OpenTermijn[];
  readonly openstaand: readonly Openstaand[];
}

export interface Perceelstand {
  readonly perceel: Perceel;
  readonly trajecten: readonly Trajectstand[];
  readonly totaal: Maandstand;
  /** Ascending; months without a lesson are left out. */
  readonly maanden: readonly (Maandstand & { readonly maand: string })[];
  /** Of lessons not wholly followed, the reason with the most missed hours first. */
  readonly redenen: readonly Redenstand[];
  readonly normen: readonly Normoverzicht[];
}

export interface Trajectstand {
  readonly stand: 'aangemeld' | 'lopend' | 'beëindigd';
  readonly aangemeldOp: Dag | undefined;
  /** The first of Start opstartklas and Start reguliere klas. */
  readonly start: Dag | undefined;
  readonly einde: Dag | undefined;
  readonly redenEinde: Lijstwaarde<'Reden einde'> | undefined;
}

export interface Maandstand extends Aanwezigheidsstand {
  /** Lessons that the aanbieder cancelled; they count neither as planned nor as followed. */
  readonly vervallen: number;
}

export interface Redenstand {
  /** Undefined: no reason is filled in, or one that cannot be read. */
  readonly reden: Lijstwaarde<'Reden afwezigheid'> | undefined;
  readonly lessen: number;
  readonly gemisteUren: number;
  /** Lessons of which the gemeente judged the absence Geldig. */
  readonly geldig: number;
}

export interface Normoverzicht extends Prognose {
  readonly norm: string;
  readonly uren: number;
  readonly vereist: number;
}

/** Something that waits for an answer besides the terms. */
export interface Openstaand {
  /** A Besluit gemeente that is not taken yet, or an Afspraak that is not Afgehandeld. */
  readonly wat: 'besluit' | 'afspraak';
  /** Undefined: who must act depends on what was agreed. */
  readonly wie: 'gemeente' | undefined;
  readonly perceel: Perceel | undefined;
  readonly op: Dag;
  readonly plek: Plek;
}

/**
 * The "Overzicht per inburgeringsplichtige": attendance per perceel and month, reasons, hours against norms with a
 * forecast, terms and what is open. Undefined for a trajectregister, which is about many people.
 */
export function overzicht(dossier: Dossier): Overzicht | undefined {
  if (dossier.registratie.soort === 'trajectregister') return undefined;
  return {
    percelen: percelenVan(dossier).map((perceel) => perceelstand(dossier, perceel)),
    termijnen: openTermijnen(dossier),
    openstaand: [...besluiten(dossier), ...afspraken(dossier)].sort((x, y) => x.op - y.op),
  };
}

function perceelstand(dossier: Dossier, perceel: Perceel): Perceelstand {
  const trajecten = dossier.trajecten.filter((t) => t.perceel.waarde === perceel);
  const lessen = dossier.lessenMetVervallen.filter((les) => les.perceel.waarde === perceel);
  const perMaand = new Map<string, Les[]>();
  for (const les of lessen) {
    if (les.datum.waarde === undefined) continue;
    const maand = isodag(les.datum.waarde).slice(0, 7);
    const eigen = perMaand.get(maand);
    if (eigen === undefined) perMaand.set(maand, [les]);
    else eigen.push(les);
  }
  const isActief = trajecten.some((t) => isLopend(t, dossier.peildatum));
  return {
    perceel,
    trajecten: trajecten.map((t) => ({
      stand: isLopend(t, dossier.peildatum)
        ? 'lopend'
        : (t.eindeTraject.waarde ?? Infinity) <= dossier.peildatum
          ? 'beëindigd'
          : 'aangemeld',
      aangemeldOp: t.aangemeldOp.waarde,
      start: eersteStart(t)?.waarde,
      einde: t.eindeTraject.waarde,
      redenEinde: t.redenEinde.waarde,
    })),
    totaal: maandstand(lessen),
    maanden: [...perMaand]
      .map(([maand, eigen]) => ({ maand, ...maandstand(eigen) }))
      .sort((x, y) => (x.maand < y.maand ? -1 : 1)),
    redenen: redenstanden(lessen.filter((les) => !isVervallen(les))),
    normen: normstanden(dossier, perceel).map((stand) => ({
      norm: stand.norm,
      uren: stand.uren,
      vereist: stand.vereist,
      ...prognose(dossier, stand, isActief),
    })),
  };
}

function maandstand(lessen: readonly Les[]): Maandstand {
  const gegeven = lessen.filter((les) => !isVervallen(les));
  return { ...aanwezigheidVan(gegeven), vervallen: lessen.length - gegeven.length };
}

function redenstanden(lessen: readonly Les[]): Redenstand[] {
  const perReden = new Map<Redenstand['reden'], { lessen: number; gemisteUren: number; geldig: number }>();
  for (const les of lessen) {
    const uren = lesuren(les);
    if (uren === undefined || uren.gevolgd >= uren.gepland) continue;
    const reden = les.redenAfwezigheid.waarde;
    const stand = perReden.get(reden) ?? { lessen: 0, gemisteUren: 0, geldig: 0 };
    stand.lessen += 1;
    stand.gemisteUren = Number((stand.gemisteUren + uren.gepland - uren.gevolgd).toFixed(4));
    if (les.besluitGemeente.waarde === 'Geldig') stand.geldig += 1;
    perReden.set(reden, stand);
  }
  return [...perReden]
    .map(([reden, stand]) => ({ reden, ...stand }))
    .sort((x, y) => y.gemisteUren - x.gemisteUren || y.lessen - x.lessen);
}

/** "De gemeente neemt daarna een besluit over de geldigheid van de redenen voor afwezigheid." (2.3.2) */
function besluiten({ lessen }: Dossier): Openstaand[] {
  return lessen.flatMap(({ datum, perceel, redenAfwezigheid, besluitGemeente }) => {
    const isOpen = besluitGemeente.staat === 'leeg' || besluitGemeente.waarde === 'In behandeling';
    if (!isOpen || redenAfwezigheid.waarde === undefined || datum.waarde === undefined) return [];
    const plek = plekVan(besluitGemeente);
    return [{ wat: 'besluit', wie: 'gemeente', perceel: perceel.waarde, op: datum.waarde, plek }];
  });
}

function afspraken({ contacten }: Dossier): Openstaand[] {
  return contacten.flatMap(({ datum, perceel, afspraak, afgehandeldOp }) => {
    if (afspraak.waarde === undefined || afgehandeldOp.staat !== 'leeg' || datum.waarde === undefined)
      return [];
    const plek = plekVan(afgehandeldOp);
    return [{ wat: 'afspraak', wie: undefined, perceel: perceel.waarde, op: datum.waarde, plek }];
  });
}

/** The place of a field, without what stands there. */
const plekVan = ({ blad, rij, kolom }: Plek): Plek => ({ blad, rij, kolom });
