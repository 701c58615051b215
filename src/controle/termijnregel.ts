import type { Bron } from '../basis/bron';
import { type Dag, dagenLater } from '../basis/dag';
import type { Kolomnaam } from '../registratie/indeling';
import type { Traject } from '../registratie/registratie';
import type { Veld } from '../registratie/veld';
import { type Termijn, uitersteDag } from '../termijn/termijn';
import type { Bevinding } from './bevinding';
import type { Dossier } from './dossier';
import type { GegevensVan, Melding } from './melding';
import type { Gezocht } from './moment';
import { type Regel, regel } from './regel';
import { type Bewaking, stand, type Verplichting } from './verplichting';

/** The sentences of a deadline. Without one for `open` the rule only speaks of what was done late. */
interface Termijnteksten {
  /** It is missing and the last day has passed: {vanaf:dag} and {uiterlijk:dag}. */
  readonly open?: string;
  /** It is planned, for a day that is late: {gedaan:dag} too. */
  readonly gepland?: string;
  /** It was done late; nothing can be done about that any more. */
  readonly teLaat: string;
}
interface Termijndagen {
  readonly vanaf: Dag;
  readonly uiterlijk: Dag;
  readonly gedaan: Dag;
}
/** A text that asks for data that a deadline does not have does not compile. */
type Passend<T extends Termijnteksten> = {
  [S in keyof T]: T[S] extends string
    ? (S extends 'open' ? Omit<Termijndagen, 'gedaan'> : Termijndagen) extends GegevensVan<T[S]>
      ? T[S]
      : never
    : never;
};

/**
 * Defines a rule over a deadline: a signaal while the event is missing or planned too late, a notitie when it came
 * late. Severities as regels.md has them: 'In the tables, "signaal" for a deadline means …'.
 */
export function termijnregel<const T extends Termijnteksten>(definitie: {
  readonly code: string;
  readonly naam: string;
  readonly titel: string;
  readonly nodig: readonly Kolomnaam[];
  readonly bron: Bron;
  readonly bewaakt: Bewaking;
  readonly teksten: T & Passend<T>;
}): Regel {
  const { teksten, bewaakt, ...rest } = definitie;
  const { open, gepland, teLaat }: Termijnteksten = teksten;
  const meldingen: Record<string, Melding> = {
    ...(open === undefined ? {} : { open: { ernst: 'signaal', tekst: open } }),
    ...(gepland === undefined ? {} : { gepland: { ernst: 'signaal', tekst: gepland } }),
    teLaat: { ernst: 'notitie', tekst: teLaat },
  };
  return regel({
    ...rest,
    meldingen,
    bewaakt,
    *controleer(dossier, meld): Iterable<Bevinding> {
      for (const verplichting of bewaakt.zoek(dossier)) {
        const hoe = stand(verplichting, dossier.peildatum);
        const { plek, vanaf, uiterlijk, gedaanOp: gedaan } = verplichting;
        if (meldingen[hoe] !== undefined) yield meld(hoe, plek, { vanaf, uiterlijk, gedaan });
      }
    },
  });
}

type Datumkolom = {
  [K in keyof Traject]: Traject[K] extends Traject['aangemeldOp'] ? K : never;
}[keyof Traject];

/**
 * For each row of Trajecten: one date that must follow another within a term. A date that cannot be read has its own
 * finding (B011) and gives none here; nothing is asked any more of a traject that ended within the term.
 */
export const naDatum = (termijn: Termijn, van: Datumkolom, naar: Datumkolom) =>
  function* ({ trajecten, kalender }: Dossier): Iterable<Verplichting> {
    for (const traject of trajecten) {
      const vanaf = traject[van].waarde;
      const veld = traject[naar];
      if (vanaf === undefined || veld.staat === 'onleesbaar') continue;
      const uiterlijk = uitersteDag(termijn, vanaf, kalender);
      if (veld.waarde === undefined && isGeeindigd(traject, uiterlijk)) continue;
      const { persoon, perceel } = traject;
      yield { persoon, perceel: perceel.waarde, vanaf, uiterlijk, gedaanOp: veld.waarde, plek: veld };
    }
  };

/** Whether a traject ended on or before a day. An end that cannot be read may lie before it. */
export const isGeeindigd = ({ eindeTraject }: Traject, op: Dag): boolean =>
  eindeTraject.staat === 'onleesbaar' || (eindeTraject.waarde !== undefined && eindeTraject.waarde <= op);

/**
 * For each traject that something happened to: what must lie from so many days before it to so many after it
 * (`dagenRondEinde`). Where a row may be the one sought, nobody can say that it is missing.
 * @param gebeurtenis the field with the day, undefined when it did not happen
 * @param eerste finds the first row of the sheet that holds it
 */
export const rondGebeurtenis = <S>(
  gebeurtenis: (traject: Traject, dossier: Dossier) => Veld<Dag> | undefined,
  eerste: (dossier: Dossier, gezocht: Gezocht<S>) => Dag | undefined | 'onbekend',
  soort: S,
) =>
  function* (dossier: Dossier): Iterable<Verplichting> {
    const dagen = dossier.instellingen.cijfers.dagenRondEinde;
    for (const traject of dossier.trajecten) {
      const plek = gebeurtenis(traject, dossier);
      const vanaf = plek?.waarde;
      if (plek === undefined || vanaf === undefined) continue;
      const perceel = traject.perceel.waarde;
      const uiterlijk = dagenLater(vanaf, dagen);
      const gedaanOp = eerste(dossier, { soort, perceel, van: dagenLater(vanaf, -dagen), tot: uiterlijk });
      if (gedaanOp === 'onbekend') continue;
      yield { persoon: traject.persoon, perceel, vanaf, uiterlijk, gedaanOp, plek };
    }
  };
