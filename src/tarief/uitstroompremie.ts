import { velsen } from '../basis/bron';
import { type Dag, dag, dagenLater, maandenLater } from '../basis/dag';
import { type Eurocent, eurocent } from '../basis/geld';
import type { Tarieftabel } from './tarieftabel';

/** The uitstroompremie of gemeente Ouder-Amstel, as velsen describes it; another gemeente may pay another amount. */
export const UITSTROOMPREMIE: Tarieftabel = {
  code: 'UITSTROOMPREMIE',
  naam: 'Uitstroompremie (gemeente Ouder-Amstel)',
  eenheid: 'eenmalig',
  tarieven: [
    {
      // The source is a study of 2020; it gives no first day. Ours is the first day of that year.
      vanaf: dag('2020-01-01'),
      bedrag: eurocent(1000_00),
      bron: velsen('bijlage 1', 'De hoogte van de premie is eenmalig een bedrag van € 1000,00.'),
    },
  ],
};

/** The three conditions, in the words of velsen bijlage 1. */
const PREMIEVOORWAARDEN = {
  inDienst: {
    maanden: 6,
    bron: velsen(
      'bijlage 1',
      'De klant heeft 6 maanden bij een werkgever gewerkt op basis van een arbeidsovereenkomst;',
    ),
  },
  inkomen: {
    bron: velsen(
      'bijlage 1',
      'De klant heeft geen aanvullende uitkering meer nodig, omdat de inkomsten boven de voor de klant geldende uitkeringsnorm zijn;',
    ),
  },
  uitkering: {
    maanden: 12,
    bron: velsen('bijlage 1', 'De klant heeft tenminste één jaar een uitkering ontvangen.'),
  },
} as const;

export interface Premievraag {
  readonly inDienstSinds: Dag;
  readonly uitkeringSinds: Dag;
  /** The last day of uitkering. */
  readonly uitkeringTot: Dag;
  readonly inkomen: Eurocent;
  readonly norm: Eurocent;
  readonly peildatum?: Dag | undefined;
}

/**
 * Whether all three conditions hold. Six months in dienst are full on the same day six months later; a year of
 * uitkering is full when its last day is the day before the same day a year later. Undefined when only the peildatum
 * is missing to say so.
 */
export function voldoetAanPremie(vraag: Premievraag): boolean | undefined {
  const { inDienstSinds, uitkeringSinds, uitkeringTot, inkomen, norm, peildatum } = vraag;
  const jaarUitkering =
    maandenLater(uitkeringSinds, PREMIEVOORWAARDEN.uitkering.maanden) <= dagenLater(uitkeringTot, 1);
  if (!jaarUitkering || inkomen <= norm) return false;
  if (peildatum === undefined) return undefined;
  return maandenLater(inDienstSinds, PREMIEVOORWAARDEN.inDienst.maanden) <= peildatum;
}
