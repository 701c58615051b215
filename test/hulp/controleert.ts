import {
  a1,
  controleer,
  dag,
  leesRegistratie,
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
  const instellingen = { ...STANDAARDINSTELLINGEN, ...opties.instellingen };
  const registratie = leesRegistratie(
    inhoud,
    opties.bestand ?? 'registratie-arnhem-40001.xlsx',
    instellingen,
  );
  const peildatum = dag(opties.peildatum ?? '2025-10-01');
  const vandaag = dag(opties.vandaag ?? opties.peildatum ?? '2025-10-01');
  return controleer(registratie, { peildatum, vandaag, instellingen })
    .bevindingen.filter((b) => b.code === code)
    .map((b) => `${b.plek.blad === null ? '' : `${b.plek.blad}!`}${a1(b.plek) ?? '-'} ${b.bericht}`);
}
