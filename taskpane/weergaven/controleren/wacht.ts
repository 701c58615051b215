import { useEffect, useRef, useState } from 'react';
import type { Wijzigingsbericht } from '../../../src';
import { useOmgeving } from '../../omgeving';

/** So long after the last change the workbook is checked: while someone types on, it is not. */
const WACHT_MS = 500;
/** The name under which the workbook keeps whether live checking is on. */
const LIVE = 'live-controle';

interface Wachtopdracht {
  /** Checks the workbook without a word. */
  readonly herzie: () => Promise<boolean>;
  /** Hears of every change, whoever made it. */
  readonly bijWijziging: (bericht: Wijzigingsbericht) => void;
}

export interface Wacht {
  /** Whether changes of the user are checked by themselves; undefined where that cannot be. */
  readonly live: boolean | undefined;
  /** @throws Error with a Dutch sentence when the workbook cannot keep it */
  zetLive(aan: boolean): Promise<void>;
  /** Whether something changed that no check has seen. */
  readonly verouderd: boolean;
  /** Follows a check that was asked for: what changed before it is seen by it, and what changes meanwhile is not. */
  volg(controle: () => Promise<boolean>): Promise<boolean>;
}

/** Hears the changes in the workbook, and checks by itself after those of the user when he asked for that. */
export function useWacht({ herzie, bijWijziging }: Wachtopdracht): Wacht {
  const { werkmap } = useOmgeving();
  const [live, zetLive] = useState<boolean>();
  const [verouderd, zetVerouderd] = useState(false);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isBezig = useRef(false);
  /** Goes up whenever something becomes old, or a check begins: an earlier one then has nothing to say of it. */
  const beurt = useRef(0);

  const volg = async (controle: () => Promise<boolean>): Promise<boolean> => {
    clearTimeout(klok.current);
    beurt.current += 1;
    const eigen = beurt.current;
    const isGelukt = await controle();
    if (eigen === beurt.current) zetVerouderd(!isGelukt);
    return isGelukt;
  };
  const nu = async (): Promise<void> => {
    if (isBezig.current) {
      straks();
      return;
    }
    isBezig.current = true;
    await volg(herzie);
    isBezig.current = false;
  };
  const straks = (): void => {
    clearTimeout(klok.current);
    klok.current = setTimeout(() => void laatste.current.nu(), WACHT_MS);
  };
  const hoor = (bericht: Wijzigingsbericht): void => {
    bijWijziging(bericht);
    if (bericht.door === 'programma') return;
    if (live === true && bericht.door === 'gebruiker') straks();
    else {
      beurt.current += 1;
      zetVerouderd(true);
    }
  };
  // What is called later sees the state of then.
  const laatste = useRef({ nu, hoor });
  useEffect(() => {
    laatste.current = { nu, hoor };
  });

  useEffect(() => {
    if (werkmap === undefined) return undefined;
    const begin = async (): Promise<() => Promise<void>> => {
      const aan = await werkmap.staatAan(LIVE).catch(() => false);
      zetLive(aan);
      if (aan) void laatste.current.nu();
      return werkmap.bijWijziging((bericht) => laatste.current.hoor(bericht));
    };
    const luistert = begin();
    // Without it the pane works as well; it only cannot tell that something changed.
    luistert.catch(() => undefined);
    return () => {
      clearTimeout(klok.current);
      luistert.then((houdOp) => houdOp()).catch(() => undefined);
    };
  }, [werkmap]);

  return {
    live,
    verouderd,
    volg,
    async zetLive(aan) {
      zetLive(aan);
      try {
        await werkmap?.zetAan(LIVE, aan);
      } catch (fout) {
        zetLive(!aan);
        throw fout;
      }
      if (aan) await nu();
      else clearTimeout(klok.current);
    },
  };
}
