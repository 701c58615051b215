import { isodag, leesMaand, presentielijsten, type Presentieuitkomst, vandaag } from '../../src';
import { Gebruiksfout } from '../gebruiksfout';
import type { Omgeving } from '../omgeving';
import { leesInstellingenbestand } from '../opties';
import { schrijfBestand } from '../uitvoer';
import { verwerk } from '../verwerk';

export interface Presentieopties {
  readonly groep: string;
  readonly maand: string;
  readonly uit: string;
  readonly instellingen?: string;
}

/** `presentielijst PAD… --groep G --maand 2025-10 --uit F`: the list to sign on. Names are what it is for. */
export async function presentielijst(
  paden: readonly string[],
  opties: Presentieopties,
  omgeving: Omgeving,
): Promise<number> {
  const maand = leesMaand(opties.maand);
  if (maand === undefined) {
    throw new Gebruiksfout(`'${opties.maand}' is geen maand. Schrijf jaar-maand, bijvoorbeeld 2025-10.`);
  }
  const dag = vandaag();
  const instellingen = leesInstellingenbestand(opties.instellingen);
  const verslagen = verwerk(paden, { peildatum: dag, vandaag: dag, instellingen }, omgeving, [], {
    lees: { instellingen: opties.instellingen },
    schrijf: { uit: opties.uit },
  });
  const overgeslagen = verslagen.filter(({ reden }) => reden !== null);
  for (const { bestand, reden } of overgeslagen) omgeving.meld(`Overgeslagen: ${bestand} (${reden})\n`);
  const uitkomst = presentielijsten(verslagen, opties.groep, maand);
  if (!uitkomst.gelukt)
    throw new Gebruiksfout(waarom(uitkomst, opties.groep, isodag(maand.eerste).slice(0, 7)));
  const { lijsten } = uitkomst;
  const { maakPresentiewerkmap } = await import('../../adapters/exceljs/presentielijst');
  schrijfBestand(opties.uit, await maakPresentiewerkmap(lijsten, maand));
  for (const { aanbieder, cursisten, lessen } of lijsten) {
    const wie = lijsten.length > 1 ? `${aanbieder ?? 'Aanbieder niet ingevuld'}: ` : '';
    omgeving.schrijf(
      `${wie}${aantal(cursisten.length, 'cursist', 'cursisten')}, ${aantal(lessen.length, 'les', 'lessen')}.\n`,
    );
  }
  omgeving.schrijf(`Presentielijst geschreven naar ${opties.uit}. Er staan namen in.\n`);
  return overgeslagen.length > 0 ? 1 : 0;
}

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

function waarom(
  uitkomst: Exclude<Presentieuitkomst, { gelukt: true }>,
  getypt: string,
  maand: string,
): string {
  if (uitkomst.reden === 'geen lessen') {
    const { groep, maanden } = uitkomst;
    const wel =
      maanden.length === 0 ? 'Zij heeft er nog geen.' : `Er zijn wel lessen in: ${maanden.join(', ')}.`;
    return `Groep '${groep}' heeft geen lessen in ${maand}. ${wel}`;
  }
  const { bedoeld, groepen } = uitkomst;
  if (groepen.length === 0)
    return `De groep '${getypt}' is er niet: in geen van de bestanden is een Groep ingevuld.`;
  return `De groep '${getypt}' is er niet.${bedoeld === undefined ? '' : ` Bedoelt u '${bedoeld}'?`} Kies uit: ${groepen.join(', ')}.`;
}
