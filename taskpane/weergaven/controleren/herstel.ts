import { useRef, useState } from 'react';
import {
  a1,
  type Formulezetting,
  type Plek,
  type Vervanging,
  type Vervanguitkomst,
  type Weigering,
  type Wijzigingsbericht,
} from '../../../src';
import { useOmgeving } from '../../omgeving';
import { zinVan } from '../../onderdelen/zin';
import { getal } from '../groeperen';
import { bladnaamIn, type Herstelstap, zonderBlad, zonderGewijzigd } from './herstelstap';

export interface Herstelmelding {
  readonly soort: 'success' | 'warning' | 'error';
  readonly kop: string;
  readonly zinnen: readonly string[];
  /** It came of something in the workbook, and not of a button here. */
  readonly vanzelf?: true;
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
const BLAD_VERWIJDERD = 'Wat daar is hersteld kan hier niet meer worden teruggezet.';

/**
 * Mending cells and putting them back exactly. A cell that the user changed since stays as he made it: his own work
 * comes first.
 * @param naafloop is called when cells changed
 */
export function useHerstel(naafloop: () => Promise<unknown>): Herstel {
  const { werkmap } = useOmgeving();
  const [stappen, zetStappen] = useState<readonly Herstelstap[]>([]);
  const nummers = useRef(0);
  const [melding, zetMelding] = useState<Herstelmelding>();
  const [bezig, zetBezig] = useState(false);
  const laatste = stappen.at(-1);

  const waarschuw = (kop: string, zin: string): void =>
    zetMelding({ soort: 'warning', kop, zinnen: [zin], vanzelf: true });

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
        nummers.current += 1;
        const stap = { nummer: nummers.current, terug: uitkomst.gedaan, gewijzigd: [] };
        if (stap.terug.length > 0) zetStappen((eerder) => [...eerder, stap]);
        return meldingOver('hersteld', uitkomst, []);
      }),
    zetTerug: () =>
      doe(async () => {
        if (werkmap === undefined || laatste === undefined) throw new Error('Er is niets terug te zetten.');
        const uitkomst = await werkmap.zetTerug(laatste.terug);
        const opSlot = new Set(geweigerdOm('beveiligd', uitkomst).map(celnaam));
        // What is only locked can be put back when the user unlocks it.
        const rest = laatste.terug.filter(({ plek }) => opSlot.has(celnaam(plek)));
        zetStappen((eerder) =>
          eerder.flatMap((stap) => {
            if (stap.nummer !== laatste.nummer) return [stap];
            return rest.length === 0 ? [] : [{ ...stap, terug: rest, gewijzigd: [] }];
          }),
        );
        return meldingOver(
          'teruggezet',
          uitkomst,
          laatste.gewijzigd.map(({ plek }) => plek),
        );
      }),
    hoor(bericht) {
      if (bericht.door === 'programma' || stappen.length === 0) return;
      if (bericht.wat === 'verschoven') {
        zetStappen([]);
        waarschuw('Terugzetten kan niet meer.', VERSCHOVEN);
      } else if (bericht.wat === 'cellen')
        zetStappen((eerder) => eerder.map((stap) => zonderGewijzigd(stap, bericht)));
      else {
        const blad = bladnaamIn(stappen, bericht);
        if (blad === undefined) return;
        zetStappen((eerder) => eerder.flatMap((stap) => zonderBlad(stap, bericht)));
        waarschuw(`Het blad ${blad} is verwijderd.`, BLAD_VERWIJDERD);
      }
    },
  };
}

/** So many cells are named; of more than that only how many there are. */
const GENOEMD = 5;

const celnaam = (plek: Plek): string => `${plek.blad ?? ''} ${a1(plek) ?? ''}`;

function opsomming(plekken: readonly Plek[]): string {
  const namen = plekken.slice(0, GENOEMD).map(celnaam);
  const rest = plekken.length - namen.length;
  return `${namen.join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`;
}

const geweigerdOm = (reden: Weigering, { geweigerd }: Vervanguitkomst): Plek[] =>
  geweigerd.filter((g) => g.reden === reden).map(({ plek }) => plek);

function meldingOver(
  wat: 'hersteld' | 'teruggezet',
  uitkomst: Vervanguitkomst,
  gewijzigd: readonly Plek[],
): Herstelmelding {
  const { gedaan } = uitkomst;
  const om = (reden: Weigering): Plek[] => geweigerdOm(reden, uitkomst);
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
