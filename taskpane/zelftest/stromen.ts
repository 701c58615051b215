import { maakWerkmap } from '../../adapters/exceljs/werkmap';
import { takeInventory } from '../../adapters/office';
import { dag, type OpenWerkmap, type Werkmap, type Wijzigingsbericht } from '../../src';
import type { Getoond, Invoer } from '../werker/berichten';
import type { Werkerdienst } from '../werker/dienst';
import { inhoudVan } from './contract';
import { gelijk, type Proef } from './proef';
import { TE_HERSTELLEN } from './registratie';

const PEILDATUM = dag('2025-10-01');
/** So long Excel gets to tell of a change, and to compute. */
const GEDULD_MS = 5_000;
const STAP_MS = 50;

interface Stroom {
  readonly werker: Werkerdienst;
  /** What was put in the workbook. */
  readonly registratie: Werkmap;
  readonly voorvoegsel: string;
}

/** Waits until something is so, or no longer. */
async function wachtTot(isZo: () => Promise<boolean> | boolean): Promise<void> {
  const begin = performance.now();
  while (!(await isZo()) && performance.now() - begin < GEDULD_MS)
    await new Promise((verder) => setTimeout(verder, STAP_MS));
}

/** What users do, one after the other, each on the sheets as the one before left them. */
export function stromen({ werker, registratie, voorvoegsel }: Stroom): Proef[] {
  const controleer = async (invoer: Invoer): Promise<readonly Getoond[]> => {
    const { verslagen } = await werker.vraag('controleer', {
      ...{ invoer: [invoer], peildatum: PEILDATUM, vandaag: PEILDATUM, instellingen: {} },
    });
    return verslagen.flatMap(({ bevindingen }) => bevindingen);
  };
  const gelezen = async (werkmap: OpenWerkmap): Promise<readonly Getoond[]> =>
    controleer({ pad: 'zelftest.xlsx', werkmap: (await werkmap.lees()).werkmap });
  const kort = (bevindingen: readonly Getoond[]): string[] =>
    bevindingen.map(({ code, plek, cel }) => `${code} ${plek.blad} ${cel}`);
  const voorstellen = (bevindingen: readonly Getoond[]): NonNullable<Getoond['herstel']>[] =>
    bevindingen.flatMap(({ herstel }) => herstel ?? []);
  const aantalMarkeringen = async (isEigen: boolean): Promise<number> =>
    Object.entries((await takeInventory()).marks)
      .filter(([naam]) => naam.startsWith(voorvoegsel) === isEigen)
      .reduce((som, [, aantal]) => som + aantal, 0);

  return [
    {
      naam: 'Controleren: dezelfde bevindingen als in een bestand',
      async doe(werkmap) {
        const xlsx = await maakWerkmap(registratie);
        const bestand = new File([new Uint8Array(xlsx)], 'zelftest.xlsx');
        const verwacht = kort(await controleer({ pad: 'zelftest.xlsx', bestand }));
        gelijk('de bevindingen', kort(await gelezen(werkmap)), verwacht);
      },
    },
    {
      naam: 'Herstellen, en precies terugzetten',
      async doe(werkmap) {
        const voor = inhoudVan((await werkmap.lees()).werkmap);
        const voorstel = voorstellen(await gelezen(werkmap));
        gelijk('het aantal voorstellen', voorstel.length, TE_HERSTELLEN);
        const { gedaan, geweigerd } = await werkmap.vervang(voorstel);
        gelijk('geweigerd', geweigerd, []);
        gelijk('voorstellen na het herstel', voorstellen(await gelezen(werkmap)), []);
        gelijk('geweigerd bij terugzetten', (await werkmap.zetTerug(gedaan)).geweigerd, []);
        gelijk('de bladen na het terugzetten', inhoudVan((await werkmap.lees()).werkmap), voor);
      },
    },
    {
      naam: 'Een akkoord vastleggen als nieuwe rij',
      async doe(werkmap) {
        const { werkmap: nu } = await werkmap.lees();
        const akkoord = {
          ...{ regel: 'A006', perceel: undefined, op: dag('2025-03-04') },
          ...{ met: 'Zelftest', afspraak: 'Zelftest' },
        };
        const rij = await werker.vraag('akkoordrij', { werkmap: nu, akkoord });
        await werkmap.pasToe([rij]);
        const erna = (await werkmap.lees()).werkmap.bladen.find(({ naam }) => naam === rij.blad);
        const nummer = 'rij' in rij.waar ? rij.waar.rij : 0;
        const nieuw = erna?.rijen.find((r) => r.nummer === nummer);
        gelijk(
          'de nieuwe rij',
          nieuw?.kolommen.map((kolom, i) => [kolom, nieuw.waarden[i]]),
          rij.cellen.map(({ kolom, waarde }) => [kolom, waarde]),
        );
      },
    },
    {
      naam: 'Markeren in de bladen, en de markering weghalen',
      async doe(werkmap) {
        const markeringen = (await gelezen(werkmap))
          .filter(({ cel }) => cel !== null)
          .map(({ plek, ernst }) => ({ soort: 'markering' as const, plek, ernst }));
        gelijk('iets te markeren', markeringen.length > 0, true);
        await werkmap.pasToe(markeringen);
        gelijk('of er iets gemarkeerd is', (await aantalMarkeringen(true)) > 0, true);
        // Taking away is of the whole workbook: never where the user has marks of his own.
        if ((await aantalMarkeringen(false)) > 0) return;
        await werkmap.pasToe([{ soort: 'zonder-markering' }]);
        gelijk('markeringen na het weghalen', await aantalMarkeringen(true), 0);
      },
    },
    {
      naam: 'Horen dat een cel verandert, en door wie',
      async doe(werkmap) {
        const plek = { blad: 'Uitleg', rij: 60, kolom: 1 };
        const gehoord: Wijzigingsbericht[] = [];
        const houdOp = await werkmap.bijWijziging((bericht) => gehoord.push(bericht));
        try {
          const { gedaan } = await werkmap.vervang([{ plek, was: '', wordt: 'zelftest' }]);
          await wachtTot(() => gehoord.length > 0);
          const bereik = { vanRij: 60, totRij: 60, vanKolom: 1, totKolom: 1 };
          const bladsleutel = gedaan[0]?.bladsleutel;
          gelijk('het eerste bericht', gehoord[0], { door: 'programma', wat: 'cellen', bladsleutel, bereik });
        } finally {
          await houdOp();
        }
      },
    },
    {
      naam: 'Een functie in een cel rekent',
      async doe(werkmap) {
        const plek = { blad: 'Uitleg', rij: 61, kolom: 1 };
        await werkmap.vervang([{ plek, was: undefined, formule: '=INB.KWARTAAL(45931)' }]);
        const toont = async (): Promise<string | undefined> =>
          (await werkmap.zoekFormules('INB.KWARTAAL'))[0]?.toont;
        await wachtTot(async () => (await toont()) === '2025-K4');
        gelijk('wat de cel toont', await toont(), '2025-K4');
      },
    },
  ];
}
