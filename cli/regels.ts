import {
  a1,
  afwijkendeInstellingen,
  afwijkingstekst,
  type Bestandsverslag,
  type Bevinding,
  type Ernst,
  ERNSTEN,
  type Instellingen,
  meldingstekst,
} from '../src';

const MEERVOUD: Readonly<Record<Ernst, readonly [string, string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  signaal: ['signaal', 'signalen'],
  notitie: ['notitie', 'notities'],
};

/** The number with its noun: 1 fout, 2 fouten. */
const telling = (aantal: number, ernst: Ernst): string =>
  `${aantal} ${MEERVOUD[ernst][aantal === 1 ? 0 : 1]}`;

const waar = ({ plek }: Bevinding): string => {
  const cel = a1(plek);
  return plek.blad === null ? (cel === null ? '' : cel) : cel === null ? plek.blad : `${plek.blad}!${cel}`;
};

/** bestand:blad!cel code melding, one line per finding. Notities are left out: nothing can be done about them. */
export function bevindingsregels(verslagen: readonly Bestandsverslag[]): string {
  let tekst = '';
  for (const { bestand, bevindingen } of verslagen) {
    for (const b of bevindingen) {
      if (b.ernst === 'notitie') continue;
      const akkoord = b.akkoord ? ' (Afwijking akkoord)' : '';
      tekst += `${bestand}:${waar(b)} ${b.code} ${meldingstekst(b)}${akkoord}\n`;
    }
  }
  return tekst;
}

/** A file that has a number in a workbook, where no file is named: which it is, and what became of it. */
export function bestandsregel(nummer: number, pad: string, wat: string, redenen: readonly string[]): string {
  const waarom = redenen.length === 0 ? '' : `. ${redenen.join(' ')}`;
  return `Bestand ${nummer}: ${pad}: ${wat}${waarom}\n`;
}

/**
 * One line that counts the files and, by severity, the findings that are not akkoord.
 * @param overgeslagen how many files were passed over; for the check itself those that cannot be read
 */
export function slotregel(
  verslagen: readonly Bestandsverslag[],
  overgeslagen = verslagen.filter((v) => v.status === 'overgeslagen').length,
): string {
  const open = verslagen.flatMap((v) => v.bevindingen).filter((b) => !b.akkoord);
  const tellingen = ERNSTEN.map((ernst) => telling(open.filter((b) => b.ernst === ernst).length, ernst)).join(
    ', ',
  );
  const bestanden = `${verslagen.length} ${verslagen.length === 1 ? 'bestand' : 'bestanden'}`;
  return `${bestanden} gecontroleerd, ${overgeslagen} overgeslagen: ${tellingen}.\n`;
}

/** One line per setting that is not the standard one: who reads the findings must know it. */
export const instellingenregels = (instellingen: Instellingen): string =>
  afwijkendeInstellingen(instellingen)
    .map((afwijking) => `Afwijkende instelling: ${afwijkingstekst(afwijking)}\n`)
    .join('');
