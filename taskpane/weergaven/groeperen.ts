import { type Ernst, ERNSTEN } from '../../src';
import type { Getoond, Getoondverslag } from '../werker/berichten';

export const INDELINGEN = ['bestand', 'ernst', 'regel'] as const;
export type Groepsindeling = (typeof INDELINGEN)[number];

/** A finding with the file that it is in. */
export interface Regel extends Getoond {
  readonly bestand: string;
}

export interface Groep {
  readonly sleutel: string;
  readonly kop: string;
  readonly regels: readonly Regel[];
}

export interface Filter {
  /** Severities that are shown. */
  readonly ernsten: ReadonlySet<Ernst>;
  /** Words that must all occur in file, sheet, cell, code or message. */
  readonly tekst: string;
}

/** All findings of all files, in their order. */
export const regelsVan = (verslagen: readonly Getoondverslag[]): Regel[] =>
  verslagen.flatMap(({ bestand, bevindingen }) => bevindingen.map((b) => ({ ...b, bestand })));

/** How many findings there are of each severity; those that the gemeente agreed to are not counted. */
export function aantallen(regels: readonly Regel[]): Readonly<Record<Ernst, number>> {
  const tel = { fout: 0, waarschuwing: 0, signaal: 0, notitie: 0 };
  for (const { ernst, akkoord } of regels) if (!akkoord) tel[ernst] += 1;
  return tel;
}

export function filter(regels: readonly Regel[], { ernsten, tekst }: Filter): Regel[] {
  const woorden = tekst.toLowerCase().split(/\s+/).filter(Boolean);
  return regels.filter((regel) => {
    if (!ernsten.has(regel.ernst)) return false;
    if (woorden.length === 0) return true;
    const { bestand, plek, cel, code, melding } = regel;
    const alles = `${bestand} ${plek.blad ?? ''} ${cel ?? ''} ${code} ${melding}`.toLowerCase();
    return woorden.every((woord) => alles.includes(woord));
  });
}

/** A severity as it is counted: one, and more. */
export const ENKEL: Readonly<Record<Ernst, readonly [een: string, meer: string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  signaal: ['signaal', 'signalen'],
  notitie: ['notitie', 'notities'],
};

const ERNSTKOPPEN: Readonly<Record<Ernst, string>> = {
  fout: 'Fouten',
  waarschuwing: 'Waarschuwingen',
  signaal: 'Signalen',
  notitie: 'Notities',
};

/** Groups in a fixed order: files and rules by name, severities from what must be mended to what may be read. */
export function groepeer(regels: readonly Regel[], indeling: Groepsindeling): Groep[] {
  const groepen = new Map<string, Regel[]>();
  for (const regel of regels) {
    const sleutel = { bestand: regel.bestand, ernst: regel.ernst, regel: regel.code }[indeling];
    const groep = groepen.get(sleutel);
    if (groep) groep.push(regel);
    else groepen.set(sleutel, [regel]);
  }
  const rang = (sleutel: string): string =>
    indeling === 'ernst' ? String(ERNSTEN.indexOf(sleutel as Ernst)) : sleutel;
  return [...groepen]
    .sort(([x], [y]) => (rang(x) < rang(y) ? -1 : 1))
    .map(([sleutel, eigen]) => ({ sleutel, kop: kopVan(indeling, sleutel, eigen), regels: eigen }));
}

function kopVan(indeling: Groepsindeling, sleutel: string, [eerste]: readonly Regel[]): string {
  if (indeling === 'ernst') return ERNSTKOPPEN[sleutel as Ernst];
  return indeling === 'regel' ? `${sleutel} ${eerste?.titel ?? ''}` : sleutel;
}

/** The place of a finding as a user reads it: Aanwezigheid, cel E12. */
export function plaats({ plek, cel }: Getoond): string {
  if (plek.blad === null) return cel === null ? 'hele bestand' : `cel ${cel}`;
  return cel === null ? `${plek.blad}, hele blad` : `${plek.blad}, cel ${cel}`;
}

/** Such as '1 fout' and '2 fouten'. */
export const getal = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`;
