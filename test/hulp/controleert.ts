import {
  a1,
  type Bevinding,
  controleer,
  dag,
  leesRegistratie,
  meldingstekst,
  STANDAARDINSTELLINGEN,
  type Instellingen,
  type Werkmap,
} from '../../src';
import { type Gegevens, registratiewerkmap } from './werkmap';

export interface Opties {
  readonly peildatum?: string;
  readonly vandaag?: string;
  readonly zonder?: readonly string[];
  readonly instellingen?: Partial<Instellingen>;
  readonly overig?: Partial<Werkmap>;
  readonly bestand?: string;
}

/** The findings of one rule in a registratiebestand, each as 'Blad!A1 bericht' ('- bericht' without a place). */
export function bevindingen(code: string, gegevens: Gegevens, opties: Opties = {}): string[] {
  return bevindingenIn(code, registratiewerkmap(gegevens, opties.zonder, opties.overig), opties);
}

/** The same for any workbook. */
export function bevindingenIn(code: string, inhoud: Werkmap, opties: Opties = {}): string[] {
  return gevonden(code, inhoud, opties).map(
    (b) => `${b.plek.blad === null ? '' : `${b.plek.blad}!`}${a1(b.plek) ?? '-'} ${b.bericht}`,
  );
}

/** The sentences that the user reads. */
export function teksten(code: string, gegevens: Gegevens, opties: Opties = {}): string[] {
  const inhoud = registratiewerkmap(gegevens, opties.zonder, opties.overig);
  return gevonden(code, inhoud, opties).map(meldingstekst);
}

function gevonden(code: string, inhoud: Werkmap, opties: Opties): Bevinding[] {
  const instellingen = { ...STANDAARDINSTELLINGEN, ...opties.instellingen };
  const registratie = leesRegistratie(
    inhoud,
    opties.bestand ?? 'registratie-arnhem-40001.xlsx',
    instellingen,
  );
  const peildatum = dag(opties.peildatum ?? '2025-10-01');
  const vandaag = dag(opties.vandaag ?? opties.peildatum ?? '2025-10-01');
  const { bevindingen: alle } = controleer(registratie, { peildatum, vandaag, instellingen });
  return alle.filter((b) => b.code === code);
}
