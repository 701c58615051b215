import {
  dag,
  type Inzending,
  kwartaal,
  leesInzending,
  leesRegistratie,
  maakMi,
  type Mi,
  type Mirij,
  type Overgeslagen,
} from '../../src';
import { type Gegevens, type Inhoud, registratiewerkmap, werkmap } from './werkmap';

export interface Mivoorbeeld {
  readonly kwartaal?: string;
  readonly peildatum?: string;
  readonly fouten?: number;
  /** Sheets or headings that the file does not have. */
  readonly zonder?: readonly string[];
}

export const vraagVan = ({ kwartaal: k = '2025-K3', peildatum = '2025-10-01' }: Mivoorbeeld = {}) => ({
  kwartaal: kwartaal(k),
  peildatum: dag(peildatum),
});

/** What one registratiebestand brings; its traject is in the B1-route taal and was aangemeld on 2 January 2024. */
export function inzending(
  gegevens: Gegevens,
  bestand = 'registratie-arnhem-40001.xlsx',
  voorbeeld: Mivoorbeeld = {},
): Inzending {
  const Trajecten = (gegevens.Trajecten ?? [{}]).map((traject) => ({
    Perceel: 'B1-route taal',
    'Aangemeld op': '2024-01-02',
    ...traject,
  }));
  const inhoud = registratiewerkmap({ ...gegevens, Trajecten }, voorbeeld.zonder);
  return leesInzending(leesRegistratie(inhoud, bestand), vraagVan(voorbeeld), voorbeeld.fouten);
}

/** What a trajectregister brings, from rows by heading; the headings are those of the first row. */
export function register(
  rijen: readonly Readonly<Record<string, Inhoud>>[],
  bestand = 'trajectregister.xlsx',
  voorbeeld: Mivoorbeeld = {},
): Inzending {
  const koppen = Object.keys(rijen[0] ?? {});
  const inhoud = werkmap({ Trajectregister: [koppen, ...rijen.map((rij) => koppen.map((kop) => rij[kop]))] });
  return leesInzending(leesRegistratie(inhoud, bestand), vraagVan(voorbeeld), voorbeeld.fouten);
}

export const mi = (bronnen: readonly (Inzending | Overgeslagen)[], voorbeeld: Mivoorbeeld = {}): Mi =>
  maakMi(bronnen, vraagVan(voorbeeld));

/** The rows of MI-gegevens that match. */
export const rijen = (van: Mi, keuze: Partial<Record<keyof Mirij, string>>): Mirij[] =>
  van.rijen.filter((rij) =>
    Object.entries(keuze).every(([kolom, waarde]) => rij[kolom as keyof Mirij] === waarde),
  );

/** The one value that matches; throws when it is not exactly one row. */
export function waarde(van: Mi, keuze: Partial<Record<keyof Mirij, string>>): number | null {
  const gevonden = rijen(van, { kwartaal: van.kwartaal, ...keuze });
  if (gevonden.length !== 1) throw new Error(`${gevonden.length} rijen voor ${JSON.stringify(keuze)}`);
  return gevonden[0]?.waarde ?? null;
}
