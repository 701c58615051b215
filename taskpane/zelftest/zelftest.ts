/// <reference types="office-js" />
import { maakWerkmap } from '../../adapters/exceljs/werkmap';
import { type Inventory, removeAll, takeInventory } from '../../adapters/office';
import type { OpenWerkmap, Werkmap } from '../../src';
import type { Werkerdienst } from '../werker/dienst';
import { CONTRACT } from './contract';
import { alleenProefbladen } from './proefbladen';
import { gelijk, type Proef, Proeffout } from './proef';
import { proefregistratie } from './registratie';
import { stromen } from './stromen';
import { VOORBEELD } from './voorbeeld';

/** What became of one proef. */
export interface Proefuitkomst {
  readonly naam: string;
  /** Undefined when it went well. */
  readonly fout: { readonly verwacht: string; readonly gezien: string } | undefined;
}

interface Zelftest {
  readonly werkmap: OpenWerkmap;
  readonly werker: Werkerdienst;
  /** Hears of every outcome at once. */
  readonly bijUitkomst: (uitkomst: Proefuitkomst) => void;
}

/** The last proef of all. */
export const OPRUIMEN = 'Opruimen: de werkmap is weer zoals zij was';

/** The settings that the contract makes. */
const SCHAKELAARS = ['live'];

/**
 * Runs the contract of the port and what users do in the Excel that is open, on sheets of its own, and takes those away
 * again, also when something fails.
 */
export async function voerZelftestUit({ werkmap, werker, bijUitkomst }: Zelftest): Promise<void> {
  const voorvoegsel = `Zelftest_${crypto.randomUUID().slice(0, 4)}`;
  const doe = async (naam: string, werk: () => Promise<void>): Promise<boolean> => {
    try {
      await werk();
      bijUitkomst({ naam, fout: undefined });
      return true;
    } catch (fout) {
      bijUitkomst({ naam, fout: uitgelegd(fout) });
      return false;
    }
  };
  const reeks = async (eigen: string, inhoud: Werkmap, proeven: readonly Proef[]): Promise<void> => {
    const namen = inhoud.bladen.map(({ naam }) => `${eigen}${naam}`);
    const staan = await doe(`Bladen invoegen (${namen.length})`, async () => {
      const xlsx = await maakWerkmap(inhoud, eigen);
      await werkmap.pasToe([{ soort: 'bladen', namen, xlsx }]);
      const { sheets } = await takeInventory();
      gelijk(
        'de bladen',
        sheets.filter((naam) => naam.startsWith(eigen)),
        namen,
      );
    });
    if (!staan) return;
    const proefbladen = alleenProefbladen(werkmap, eigen);
    for (const { naam, doe: proef } of proeven) await doe(naam, () => proef(proefbladen));
  };

  const begin = await takeInventory();
  const gekozen = await werkmap.gekozenCel();
  try {
    // A table keeps its headings as texts: the contract puts a number there.
    const zonderTabellen = VOORBEELD.bladen.map((blad) => ({ ...blad, tabellen: [] }));
    await reeks(`${voorvoegsel}a_`, { ...VOORBEELD, bladen: zonderTabellen }, CONTRACT);
    let registratie: Werkmap | undefined;
    await doe('Een sjabloon maken en lezen', async () => {
      registratie = await proefregistratie(werker);
    });
    if (registratie !== undefined) {
      const eigen = `${voorvoegsel}b_`;
      await reeks(eigen, registratie, stromen({ werker, registratie, voorvoegsel: eigen }));
    }
  } finally {
    await doe(OPRUIMEN, async () => {
      for (const deel of ['a_', 'b_']) await removeAll(`${voorvoegsel}${deel}`, SCHAKELAARS);
      await werkmap.toon(gekozen);
      gelijk('de werkmap', zonderNamen(await takeInventory(), begin), zonderNamen(begin, begin));
    });
  }
}

/** What there was and is, without the names of the user's sheets: those stay out of the report. */
const zonderNamen = ({ sheets, marks }: Inventory, begin: Inventory): object => ({
  bladen: sheets.map((naam) => {
    const plaats = begin.sheets.indexOf(naam);
    return plaats < 0 ? naam : `blad ${plaats + 1}`;
  }),
  markeringen: sheets.map((naam) => marks[naam]),
});

/** What of an error of Office.js says where it went wrong. */
interface Officefout {
  readonly code?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Of an error of Excel its code and the member that gave it; never its words: those may hold names of the user. */
function uitgelegd(fout: unknown): NonNullable<Proefuitkomst['fout']> {
  if (fout instanceof Proeffout) return { verwacht: `${fout.wat}: ${fout.verwacht}`, gezien: fout.gezien };
  const oorzaak = (fout instanceof Error ? (fout.cause ?? fout) : {}) as Officefout;
  const { code, debugInfo } = oorzaak;
  const waar = [code, debugInfo?.errorLocation].filter(Boolean).join(' in ');
  const zin = fout instanceof Error && code === undefined ? fout.message : '';
  return { verwacht: 'geen fout', gezien: waar || zin || 'een onverwachte fout' };
}
