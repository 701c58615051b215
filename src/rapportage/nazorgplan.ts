import { type Bron, productkeuze, twinburgering, velsen } from '../basis/bron';
import { type Dag, dagenLater, maandenLater } from '../basis/dag';
import type { Werkkalender } from '../termijn/werkkalender';

/** One moment of the plan: a proposal, for the inkomensconsulent to change. */
export interface Nazorgmoment {
  readonly dag: Dag;
  readonly wat: string;
  readonly bron: Bron;
}

export interface Nazorgvraag {
  /** The first day of work. */
  readonly eersteWerkdag: Dag;
  /** The last day of the contract; undefined: no end is known. */
  readonly eindeContract?: Dag | undefined;
  /** How long nazorg lasts, in calendar months; 6 when left out. */
  readonly maanden?: number | undefined;
}

/** How long nazorg can last. */
export const NAZORGDUUR = {
  standaard: 6,
  minimum: 1,
  maximum: 12,
  bronnen: [
    velsen(
      '10.2',
      'Om die reden moet het uitgangspunt van een nazorgtraject ook 6 maanden duren binnen Gemeente Velsen en IJW.',
    ),
    velsen('7.2', 'Klanten worden na uitstroom nog 6 tot 12 maanden begeleid.'),
    twinburgering('Tijdsduur', 'Tijdsduur: Nazorg 1 tot 6 maanden'),
  ],
} as const;

const bellen = velsen(
  'bijlage 1',
  'Er wordt gebeld zodra de klant zijn eerste werkdag heeft gehad en na een week ongeveer weer.',
);
const bellenVervolg = velsen(
  'bijlage 1',
  'Afhankelijk van de reactie van de klant, wordt er na twee weken nog eens gebeld en daarna na vier weken weer.',
);
const zesKeer = productkeuze(
  'velsen bijlage 1 noemt ongeveer zes telefonische consulten; dat de laatste twee ook na vier weken zijn, is ons voorstel.',
  'nazorgplan',
);
const eindeContractBron = velsen(
  'bijlage 1',
  'Het is raadzaam dat de werkcoaches ook bij het einde van het contract contact opnemen met de klant, zodat interventies tijdig besproken kunnen worden.',
);
const eindeBron = velsen(
  'bijlage 1',
  'De klant heeft 6 maanden bij een werkgever gewerkt op basis van een arbeidsovereenkomst;',
);

/** The calls: weeks after the first one, and what they are about. */
const GESPREKKEN: readonly { readonly weken: number; readonly wat: string; readonly bron: Bron }[] = [
  { weken: 0, wat: 'Bellen: hoe was de eerste werkdag?', bron: bellen },
  { weken: 1, wat: 'Bellen: hoe gaat het na een week?', bron: bellen },
  { weken: 3, wat: 'Bellen: twee weken later', bron: bellenVervolg },
  { weken: 7, wat: 'Bellen: vier weken later', bron: bellenVervolg },
  { weken: 11, wat: 'Bellen: nog vier weken later', bron: zesKeer },
  { weken: 15, wat: 'Bellen: laatste gesprek, afbouwen', bron: zesKeer },
];

const WEKEN_VOOR_EINDE = 4;

/** The day itself when it is a werkdag, else the first one after it. */
const opWerkdag = (d: Dag, kalender: Werkkalender): Dag =>
  kalender.isWerkdag(d) ? d : kalender.werkdagLater(d, 1);

/**
 * A proposal for nazorg, in order of date. Intervals count from the first call; each call is moved to the next
 * werkdag by itself, so that one feestdag does not shift the rest. Calls after the end of nazorg are left out; the
 * call before the contract ends stays, also when nazorg is over by then.
 * velsen bijlage 1: "Het advies is daarom om nazorg niet in een strikte werkinstructie vast te leggen."
 * @throws RangeError when the contract ends before the first day of work
 */
export function nazorgplan(vraag: Nazorgvraag, kalender: Werkkalender): Nazorgmoment[] {
  const { eersteWerkdag, eindeContract, maanden = NAZORGDUUR.standaard } = vraag;
  if (eindeContract !== undefined && eindeContract < eersteWerkdag) {
    throw new RangeError('Het contract eindigt voor de eerste werkdag.');
  }
  const einde = maandenLater(eersteWerkdag, maanden);
  const eersteGesprek = kalender.werkdagLater(eersteWerkdag, 1);
  const plan: Nazorgmoment[] = [];
  for (const { weken, wat, bron } of GESPREKKEN) {
    const op = opWerkdag(dagenLater(eersteGesprek, 7 * weken), kalender);
    if (op <= einde || weken === 0) plan.push({ dag: op, wat, bron });
  }
  if (eindeContract !== undefined) {
    const voorEinde = opWerkdag(dagenLater(eindeContract, -7 * WEKEN_VOOR_EINDE), kalender);
    plan.push({
      // A contract of a few weeks: not before the first call.
      dag: voorEinde > eersteGesprek ? voorEinde : eersteGesprek,
      wat: 'Bellen: het contract eindigt over vier weken, wordt het verlengd?',
      bron: eindeContractBron,
    });
  }
  plan.push({ dag: einde, wat: 'Einde nazorg: nagaan of premie en bonus aan de orde zijn', bron: eindeBron });
  return plan.sort((x, y) => x.dag - y.dag);
}
