import { dichtstbij, type Instellingen, type Perceel, PERCELEN, sleutel } from '../../src';
import { Gebruiksfout } from '../gebruiksfout';
import type { Omgeving } from '../omgeving';
import { leesInstellingenbestand } from '../opties';
import { eisNieuw, schrijfBestand } from '../uitvoer';

export interface Sjabloonopties {
  readonly uit: string;
  readonly gemeente?: string;
  readonly aanbieder?: string;
  readonly perceel?: readonly string[];
  readonly instellingen?: string;
}

/** `sjabloon --uit F`: a new, empty registratiebestand. */
export async function sjabloon(opties: Sjabloonopties, omgeving: Omgeving): Promise<number> {
  eisNieuw(opties.uit);
  const instellingen: Instellingen = leesInstellingenbestand(opties.instellingen);
  const { gemeente, aanbieder } = opties;
  const keuze = {
    ...(gemeente === undefined ? {} : { gemeente: kies('gemeente', gemeente, instellingen.gemeenten) }),
    ...(aanbieder === undefined
      ? {}
      : {
          aanbieder: kies(
            'aanbieder',
            aanbieder,
            instellingen.aanbieders.map((a) => a.naam),
          ),
        }),
    percelen: (opties.perceel ?? []).map((p) => kies<Perceel>('perceel', p, PERCELEN)),
    instellingen,
  };
  const { maakSjabloon } = await import('../../adapters/exceljs/sjabloon');
  schrijfBestand(opties.uit, await maakSjabloon(keuze));
  omgeving.schrijf(`Sjabloon geschreven naar ${opties.uit}\n`);
  return 0;
}

function kies<T extends string>(wat: string, getypt: string, namen: readonly T[]): T {
  const gevonden = namen.find((naam) => sleutel(naam) === sleutel(getypt));
  if (gevonden !== undefined) return gevonden;
  const bijna = dichtstbij(getypt, namen);
  throw new Gebruiksfout(
    `De ${wat} '${getypt}' is niet bekend.${bijna ? ` Bedoelt u '${bijna}'?` : ''} Kies uit: ${namen.join(', ')}.`.replace(
      'De perceel',
      'Het perceel',
    ),
  );
}
