import { LEEGREDENEN, type Mi, MIREGELS, type Miwaarde, TOTAAL } from '../../src';

/** One figure as the pane shows it; `reden` says why it is empty. */
export interface Voorbeeldcel {
  readonly tekst: string;
  readonly reden: string | null;
}
export interface Voorbeeldregel {
  readonly code: string;
  readonly naam: string;
  /** By gemeente, in the order of `gemeenten`, and then by quarter. */
  readonly cellen: readonly (readonly Voorbeeldcel[])[];
}
export interface Voorbeeldperceel {
  readonly perceel: string;
  readonly gemeenten: readonly string[];
  readonly regels: readonly Voorbeeldregel[];
}

/** The managementinformatie as the pane shows it before it is written: texts only. */
export interface Mivoorbeeld {
  readonly kwartaal: string;
  readonly kwartalen: readonly string[];
  readonly percelen: readonly Voorbeeldperceel[];
  readonly waarschuwingen: readonly string[];
  readonly overgeslagen: readonly { readonly bestand: string; readonly reden: string }[];
  readonly trajecten: number;
  readonly bestanden: number;
}

/** Lines that do not apply to a perceel (the tredes of a taal-perceel) are left out. */
export function mivoorbeeld(mi: Mi): Mivoorbeeld {
  return {
    kwartaal: mi.kwartaal,
    kwartalen: mi.kwartalen,
    percelen: mi.percelen.map(({ perceel, kolommen }) => ({
      perceel,
      gemeenten: kolommen.map(({ gemeente }) => (gemeente === TOTAAL ? 'Alle gemeenten' : gemeente)),
      regels: MIREGELS.flatMap(({ indicator, uitsplitsing }, i) => {
        const waarden = kolommen.map((kolom) => kolom.waarden[i] ?? []);
        if (waarden.flat().every(({ reden }) => reden === 'nietVanToepassing')) return [];
        const naam = uitsplitsing === '' ? indicator.naam : `${indicator.naam}: ${uitsplitsing}`;
        const cellen = waarden.map((w) => w.map((waarde) => celVan(waarde, indicator.weergave.decimalen)));
        return [{ code: indicator.code, naam, cellen }];
      }),
    })),
    waarschuwingen: mi.waarschuwingen,
    overgeslagen: mi.bestanden
      .filter(({ status }) => status === 'overgeslagen')
      .map(({ bestand, redenen }) => ({ bestand, reden: redenen.join(' ') })),
    trajecten: mi.aantallen.trajecten,
    bestanden: mi.bestanden.length,
  };
}

const celVan = ({ waarde, reden }: Miwaarde, decimalen: number): Voorbeeldcel => ({
  tekst: waarde === null ? '' : waarde.toFixed(decimalen).replace('.', ','),
  reden: reden && LEEGREDENEN[reden],
});
