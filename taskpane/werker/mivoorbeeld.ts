import { LEEGREDENEN, type Mi, MIREGELS, type Miwaarde, type Perceel, TOTAAL } from '../../src';
import { type Voorbeeldwijzigingen, voorbeeldwijzigingen } from './mivergelijking';
import { cijfer } from './miopmaak';

/** One figure as the pane shows it. What does not hold is left out: there are thousands of them. */
export interface Voorbeeldcel {
  readonly tekst: string;
  /** Why it is empty. */
  readonly reden?: string;
  /** Taken over from the previous delivery, as it was delivered. */
  readonly overgenomen?: true;
  /** What was delivered before, where that was something else. */
  readonly geleverd?: string;
  /** Of some trajecten nobody can say whether they count. */
  readonly onvolledig?: true;
  /** Whether there are cells behind it that can be shown. */
  readonly herleidbaar?: true;
}
export interface Voorbeeldregel {
  readonly code: string;
  readonly naam: string;
  readonly uitsplitsing: string;
  /** By gemeente, in the order of `gemeenten`, and then by quarter. */
  readonly cellen: readonly (readonly Voorbeeldcel[])[];
}
export interface Voorbeeldperceel {
  readonly perceel: Perceel;
  /** The last one is all of them together. */
  readonly gemeenten: readonly string[];
  readonly regels: readonly Voorbeeldregel[];
}

/** The managementinformatie as the pane shows it before it is written: texts only. */
export interface Mivoorbeeld {
  readonly kwartaal: Mi['kwartaal'];
  readonly kwartalen: Mi['kwartalen'];
  readonly percelen: readonly Voorbeeldperceel[];
  readonly waarschuwingen: readonly string[];
  /** Undefined without a previous delivery. */
  readonly wijzigingen: Voorbeeldwijzigingen | undefined;
  /** The number is that of Herkomst, where no file is named. */
  readonly overgeslagen: readonly {
    readonly nummer: number;
    readonly bestand: string;
    readonly reden: string;
  }[];
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
        return [{ code: indicator.code, naam, uitsplitsing, cellen }];
      }),
    })),
    waarschuwingen: mi.waarschuwingen,
    wijzigingen: mi.vorige === null ? undefined : voorbeeldwijzigingen(mi.vorige, mi.aanbieders),
    overgeslagen: mi.bestanden
      .filter(({ status }) => status === 'overgeslagen')
      .map(({ nummer, bestand, redenen }) => ({ nummer, bestand, reden: redenen.join(' ') })),
    trajecten: mi.aantallen.trajecten,
    bestanden: mi.bestanden.length,
  };
}

function celVan(gevonden: Miwaarde, decimalen: number): Voorbeeldcel {
  const { waarde, reden, herkomst, geleverd, noemer, onvolledig } = gevonden;
  // What was taken over stands in no file, and behind a 0 stands nobody.
  const heeftTellers = herkomst === 'berekend' && (noemer ?? waarde ?? 0) > 0;
  return {
    tekst: waarde === null ? '' : cijfer(waarde, decimalen),
    ...(reden !== null && { reden: LEEGREDENEN[reden] }),
    ...(herkomst === 'overgenomen' && { overgenomen: true }),
    ...(geleverd !== undefined && { geleverd: geleverd === null ? 'leeg' : cijfer(geleverd, decimalen) }),
    ...(onvolledig > 0 && waarde !== null && { onvolledig: true }),
    ...((heeftTellers || onvolledig > 0) && { herleidbaar: true }),
  };
}
