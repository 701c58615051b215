import { productkeuze, velsen } from '../basis/bron';
import { type Dag, dagenLater, maandenLater } from '../basis/dag';
import type { Reden } from './reden';

/** What became of someone whose uitkering ended: velsen 5.1, and two answers for who cannot be placed there. */
export const HERINSTROOMCATEGORIEEN = [
  'Niet daadwerkelijk uitgestroomd',
  'Uitstroom zonder herinstroom',
  'Uitstroom met herinstroom binnen 6 maanden',
  'Uitstroom met herinstroom tussen 6 en 12 maanden',
  'Uitstroom met herinstroom tussen 12 en 60 maanden',
  'Telt niet mee',
  'Nog niet te bepalen',
] as const;

export type Herinstroomcategorie = (typeof HERINSTROOMCATEGORIEEN)[number];

/** The months that part the periods, and the sentence. */
const HERINSTROOMGRENZEN = {
  maanden: [6, 12, 60],
  bron: velsen(
    '5.1',
    'Divosa hanteert drie verschillende periodes om herinstroom te meten tot 6 maanden, tussen 6 en 12 maanden en tussen 12 en 60 maanden.',
  ),
} as const;

/** Days after the free period began within which an ending for an administrative reason was no real outflow. */
export const STANDAARD_DREMPEL = {
  dagen: 30,
  bron: productkeuze(
    'velsen 5.1 zegt "(zo goed als) meteen weer wordt aangevraagd" en noemt geen aantal dagen.',
    'HERINSTROOM_CATEGORIE',
  ),
} as const;

export interface Uitstroom {
  /** The last day that bijstand was actually paid for, not the recorded end (5.1). */
  readonly laatsteDag: Dag;
  /** The first day of the next uitkering; undefined: none. */
  readonly herinstroom?: Dag | undefined;
  readonly reden?: Reden | undefined;
  /** The day to which is known whether someone came back. */
  readonly peildatum?: Dag | undefined;
  /** In days; 30 when left out. */
  readonly drempel?: number | undefined;
}

/**
 * Exactly one category for every outflow. The free period starts the day after the last paid day; periods are
 * calendar months from there, and a full period is no longer within it ("uitstroom naar regulier werk voor de duur
 * van minimaal zes maanden" is duurzaam, velsen 1.3).
 * @example herinstroomcategorie({ laatsteDag: dag('2014-03-31'), herinstroom: dag('2014-09-30') }) // binnen 6 maanden
 */
export function herinstroomcategorie(uitstroom: Uitstroom): Herinstroomcategorie {
  const { laatsteDag, herinstroom, reden, peildatum, drempel = STANDAARD_DREMPEL.dagen } = uitstroom;
  if (reden?.categorie === 'Telt niet mee') return 'Telt niet mee';
  const vrijVanaf = dagenLater(laatsteDag, 1);
  const [binnen, midden, laatste] = HERINSTROOMGRENZEN.maanden;
  if (herinstroom === undefined) {
    return peildatum !== undefined && peildatum >= maandenLater(vrijVanaf, laatste)
      ? 'Uitstroom zonder herinstroom'
      : 'Nog niet te bepalen';
  }
  if (herinstroom <= vrijVanaf) return 'Niet daadwerkelijk uitgestroomd';
  if (reden?.alleenBijBlijvendVertrek && herinstroom <= dagenLater(vrijVanaf, drempel)) {
    return 'Niet daadwerkelijk uitgestroomd';
  }
  if (herinstroom < maandenLater(vrijVanaf, binnen)) return 'Uitstroom met herinstroom binnen 6 maanden';
  if (herinstroom < maandenLater(vrijVanaf, midden))
    return 'Uitstroom met herinstroom tussen 6 en 12 maanden';
  if (herinstroom < maandenLater(vrijVanaf, laatste))
    return 'Uitstroom met herinstroom tussen 12 en 60 maanden';
  return 'Uitstroom zonder herinstroom';
}
