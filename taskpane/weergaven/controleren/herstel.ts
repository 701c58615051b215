import { useState } from 'react';
import {
  a1,
  type Bereik,
  type Formulezetting,
  type Plek,
  type Terugzetting,
  type Vervanging,
  type Vervanguitkomst,
  type Wijzigingsbericht,
} from '../../../src';
import { useOmgeving } from '../../omgeving';
import { zinVan } from '../../onderdelen/zin';
import { getal } from '../groeperen';

export interface Herstelmelding {
  readonly soort: 'success' | 'warning' | 'error';
  readonly kop: string;
  readonly zinnen: readonly string[];
}

/** What was mended in one go, as far as it can still be put back. */
interface Stap {
  readonly terug: readonly Terugzetting[];
  /** Cells that the user changed since: they stay as he made them. */
  readonly gewijzigd: readonly Plek[];
}

export interface Herstel {
  readonly melding: Herstelmelding | undefined;
  /** How many cells the last mending changed that can be put back. */
  readonly terug: number;
  readonly bezig: boolean;
  voerUit(vervangingen: readonly (Vervanging | Formulezetting)[]): Promise<void>;
  zetTerug(): Promise<void>;
  /** Hears of a change in the workbook. */
  hoor(bericht: Wijzigingsbericht): void;
}

const VERSCHOVEN =
  'Sinds het herstel zijn cellen verschoven. Terugzetten kan nu alleen nog in Excel zelf, met Ongedaan maken (Ctrl+Z).';

/**
 * Mending cells and putting them back exactly. A cell that the user changed since stays as he made it: his own work
 * comes first.
 * @param naafloop is called when cells changed
 */
export function useHerstel(naafloop: () => Promise<unknown>): Herstel {
  const { werkmap } = useOmgeving();
  const [stappen, zetStappen] = useState<readonly Stap[]>([]);
  const [melding, zetMelding] = useState<Herstelmelding>();
  const [bezig, zetBezig] = useState(false);
  const laatste = stappen.at(-1);

  async function doe(werk: () => Promise<Herstelmelding>): Promise<void> {
    zetBezig(true);
    try {
      zetMelding(await werk());
      await naafloop();
    } catch (fout) {
      zetMelding({ soort: 'error', kop: 'Dit is niet gelukt', zinnen: [zinVan(fout)] });
    } finally {
      zetBezig(false);
    }
  }

  return {
    melding,
    bezig,
    terug: (laatste?.terug.length ?? 0) + (laatste?.gewijzigd.length ?? 0),
    voerUit: (vervangingen) =>
      doe(async () => {
        if (werkmap === undefined) throw new Error('Dit kan alleen in Excel.');
        const uitkomst = await werkmap.vervang(vervangingen);
        if (uitkomst.gedaan.length > 0)
          zetStappen((eerder) => [...eerder, { terug: uitkomst.gedaan, gewijzigd: [] }]);
        return meldingOver('hersteld', uitkomst, []);
      }),
    zetTerug: () =>
      doe(async () => {
        if (werkmap === undefined || laatste === undefined) throw new Error('Er is niets terug te zetten.');
        const uitkomst = await werkmap.zetTerug(laatste.terug);
        zetStappen((eerder) => eerder.filter((stap) => stap !== laatste));
        return meldingOver('teruggezet', uitkomst, laatste.gewijzigd);
      }),
    hoor({ door, bereik }) {
      if (door === 'programma' || stappen.length === 0) return;
      if (bereik === undefined) {
        zetStappen([]);
        zetMelding({ soort: 'warning', kop: 'Terugzetten kan niet meer.', zinnen: [VERSCHOVEN] });
      } else zetStappen((eerder) => eerder.map((stap) => zonderGewijzigd(stap, bereik)));
    },
  };
}

/** What was sorted or pasted over may look the same and be another row: what was touched is not put back. */
function zonderGewijzigd({ terug, gewijzigd }: Stap, bereik: Bereik): Stap {
  const geraakt = terug.filter(({ plek }) => isIn(plek, bereik));
  return {
    terug: terug.filter((t) => !geraakt.includes(t)),
    gewijzigd: [...gewijzigd, ...geraakt.map(({ plek }) => plek)],
  };
}

const isIn = ({ blad, rij, kolom }: Plek, bereik: Bereik): boolean =>
  blad === bereik.blad &&
  (rij ?? 0) >= bereik.vanRij &&
  (rij ?? 0) <= bereik.totRij &&
  (kolom ?? 0) >= bereik.vanKolom &&
  (kolom ?? 0) <= bereik.totKolom;

/** So many cells are named; of more than that only how many there are. */
const GENOEMD = 5;

function opsomming(plekken: readonly Plek[]): string {
  const namen = plekken.slice(0, GENOEMD).map((plek) => `${plek.blad ?? ''} ${a1(plek) ?? ''}`);
  const rest = plekken.length - namen.length;
  return `${namen.join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`;
}

function meldingOver(
  wat: 'hersteld' | 'teruggezet',
  { gedaan, geweigerd }: Vervanguitkomst,
  gewijzigd: readonly Plek[],
): Herstelmelding {
  const om = (reden: string): Plek[] => geweigerd.filter((g) => g.reden === reden).map(({ plek }) => plek);
  const redenen = [
    [[...gewijzigd, ...om('gewijzigd')], 'Intussen door u of een ander gewijzigd, en zo gelaten'],
    [om('beveiligd'), 'Op een beveiligd blad; hef de beveiliging op en probeer het opnieuw'],
    [om('kanNiet'), 'Deze datum kan niet in deze werkmap'],
  ] as const;
  const zinnen = redenen.flatMap(([plekken, zin]) =>
    plekken.length === 0 ? [] : [`${zin}: ${opsomming(plekken)}.`],
  );
  return {
    soort: zinnen.length === 0 ? 'success' : 'warning',
    kop:
      gedaan.length === 0
        ? `Er is niets ${wat}.`
        : `${getal(gedaan.length, 'cel is', 'cellen zijn')} ${wat}.`,
    zinnen,
  };
}
