import ExcelJS from 'exceljs';
import { naarBytes } from '../../../adapters/exceljs/schrijf';
import { DATUMNOTATIE, kopstijl, letter, zetAfdruk } from '../../../adapters/exceljs/stijl';
import {
  type Dag,
  dag,
  dagenLater,
  dagtekst,
  eersteDag,
  excelserieel,
  INDELING,
  type Kolom,
  kwartaal,
  laatsteDag,
  type Perceel,
  REGISTERBLAD,
  REGISTERPERSOON,
} from '../../../src';
import { kalender, LAATSTE_DAG } from './agenda';
import type { Bouwrij } from './bouwrij';
import type { Perceelopzet } from './opzet';
import { tijdlijn } from './tijdlijn';
import { type Toeval, toeval } from './toeval';

export const KWARTALEN = ['2024-K4', '2025-K1', '2025-K2', '2025-K3'].map(kwartaal);
const KOLOMMEN: readonly (readonly [string, Kolom])[] = [
  ...Object.entries<Kolom>(REGISTERPERSOON),
  ...Object.entries<Kolom>(INDELING.Trajecten),
];
const KOPPEN = [
  ...KOLOMMEN.map(([, { kop }]) => kop),
  ...KWARTALEN.flatMap((k) => [`Geplande uren ${k}`, `Gevolgde uren ${k}`]),
];
export const kolomVan = (sleutel: string): number => KOLOMMEN.findIndex(([naam]) => naam === sleutel) + 1;

/** One row: values by the key of their column, and the hours per quarter. */
export interface Registerrij {
  readonly waarden: Record<string, unknown>;
  readonly uren: (readonly [gepland: number, gevolgd: number] | undefined)[];
}

export interface Registeropzet {
  readonly aanbieder: string;
  readonly percelen: readonly Perceel[];
  readonly gemeenten: readonly string[];
  readonly rijen: number;
  readonly eersteNummer: number;
}

const ROOSTER = [1, 2, 4].map(
  (weekdag) => ({ weekdag, onderdeel: 'Taalles', uren: 3, dagdeel: 'Ochtend' }) as const,
);
const EERSTE_AANMELDING = dag('2024-07-01');
const LAATSTE_AANMELDING = dag('2025-09-16');

/** The export of a portal: a row per inburgeringsplichtige per perceel, everything in time. */
export function registerrijen(opzet: Registeropzet): Registerrij[] {
  const kans = toeval(`register ${opzet.aanbieder}`);
  return Array.from({ length: opzet.rijen }, (_, i) => {
    const stap = (LAATSTE_AANMELDING - EERSTE_AANMELDING) / opzet.rijen;
    const aangemeld = kalender.werkdagLater(
      dagenLater(EERSTE_AANMELDING, Math.floor(i * stap) + kans.tussen(0, 5)),
      1,
    );
    return registerrij(opzet, String(opzet.eersteNummer + 3 * i), aangemeld, kans);
  });
}

function registerrij(opzet: Registeropzet, clientnummer: string, aangemeld: Dag, kans: Toeval): Registerrij {
  const perceel = kans.kies(opzet.percelen);
  const traject = tijdlijn(trajectopzet(perceel, aangemeld, kans), kans);
  afloop(traject, perceel, kans);
  return {
    waarden: {
      clientnummer,
      gemeente: kans.kies(opzet.gemeenten),
      aanbieder: opzet.aanbieder,
      doelgroep:
        perceel.startsWith('MAP') || kans.getal() < 0.25
          ? 'Gezinsmigrant of overige migrant'
          : 'Asielstatushouder',
      leerroute: leerrouteNa(traject) ?? (perceel.startsWith('Z-') ? 'Z-route' : 'B1-route'),
      ...traject,
    },
    uren: uren(traject, kans),
  };
}

const leerrouteNa = ({ overgestaptNaar }: Bouwrij<'Trajecten'>): unknown =>
  overgestaptNaar === 'Onbekend' ? undefined : overgestaptNaar;

const TAALGROEPEN = {
  'B1-route taal': [
    ['Ochtend 1', 'A0 – A1'],
    ['Ochtend 2', 'A1 – A2'],
    ['Avond', 'A2 – B1'],
    ['Examen', 'Examengroep'],
  ],
  'Z-route taal': [
    ['Z ochtend', 'Z'],
    ['Alfa', '(snelle) Alfa'],
  ],
} as const;

function trajectopzet(perceel: Perceel, aangemeld: Dag, kans: Toeval): Perceelopzet {
  const basis = { perceel, aangemeld: dagtekst(aangemeld).split('-').reverse().join('-'), rooster: ROOSTER };
  const wacht = aangemeld > dag('2025-08-25') || (aangemeld > dag('2025-05-15') && kans.getal() < 0.35);
  const stand = wacht ? { totEnMet: 'uitnodiging' as const } : {};
  if (perceel !== 'B1-route taal' && perceel !== 'Z-route taal') {
    const trede = kans.tussen(1, 4);
    const nu = Math.min(6, trede + (kans.getal() < 0.45 ? 1 : 0));
    const tredes = [String(trede), String(nu)] as unknown as NonNullable<Perceelopzet['tredes']>;
    const map = perceel.startsWith('MAP') ? ({ groep: 'MAP 1', groepsniveau: 'MAP' } as const) : {};
    return { ...basis, ...stand, ...map, rust: 'kort', tredes };
  }
  const [groep, groepsniveau] = kans.kies<readonly [string, NonNullable<Perceelopzet['groepsniveau']>]>(
    TAALGROEPEN[perceel],
  );
  const opstart =
    kans.getal() < 0.4 && (aangemeld < dag('2025-06-10') || aangemeld > dag('2025-07-24'))
      ? { opstartklas: kans.tussen(15, 28) }
      : {};
  return {
    ...basis,
    ...stand,
    ...opstart,
    groep,
    groepsniveau,
    mijlpaal: kans.kies(['1A', '1A', '1B', '1B', '2']),
  };
}

/** Some are on the waiting list, some have ended or changed route. */
function afloop(traject: Bouwrij<'Trajecten'>, perceel: Perceel, kans: Toeval): void {
  const start = (traject.startOpstartklas ?? traject.startRegulier) as Dag | undefined;
  if (start === undefined) {
    if (kans.getal() < 0.8) traject.wachtlijstVanaf = dagenLater(traject.uitgenodigdOp as Dag, 2);
    return;
  }
  if (traject.startOpstartklas === undefined && kans.getal() < 0.2) {
    Object.assign(traject, { wachtlijstVanaf: traject.intakeOp, wachtlijstTot: start });
  }
  const einde = dagenLater(start, kans.tussen(120, 330));
  if (einde > LAATSTE_DAG || kans.getal() > 0.45) return;
  const taal = perceel.endsWith('taal');
  traject.eindeTraject = einde;
  delete traject.mijlpaal;
  if (taal && kans.getal() < 0.6) {
    const van = perceel.startsWith('Z-') ? 'Z-route' : 'B1-route';
    Object.assign(traject, {
      overstapOp: einde,
      overgestaptVan: van,
      overgestaptNaar: van === 'Z-route' ? 'B1-route' : kans.kies(['Z-route', 'Onderwijsroute', 'Onbekend']),
      redenEinde: 'Overgestapt',
    });
    return;
  }
  traject.redenEinde = taal
    ? kans.kies(['Verhuisd', 'Uitgevallen'])
    : kans.kies(['Afgerond', 'Afgerond', 'Verhuisd']);
  if (!taal && traject.tredeNu !== undefined) traject.tredeBijEinde = traject.tredeNu;
}

function uren(traject: Bouwrij<'Trajecten'>, kans: Toeval): Registerrij['uren'] {
  const start = (traject.startOpstartklas ?? traject.startRegulier) as Dag | undefined;
  const eind = (traject.eindeTraject ?? LAATSTE_DAG) as Dag;
  const laag = kans.getal() < 0.2;
  return KWARTALEN.map((k) => {
    if (start === undefined || start > laatsteDag(k) || eind < eersteDag(k)) return undefined;
    const dagen = Math.min(eind, laatsteDag(k)) - Math.max(start, eersteDag(k)) + 1;
    const gepland = 3 * Math.ceil(dagen / 3.5);
    const deel = (laag ? 66 : 84) + kans.tussen(0, 14);
    return [gepland, Math.round((gepland * deel) / 50) / 2];
  });
}

/** As an Excel file: one table on one sheet, headings in the first row. */
export function alsWerkmap(rijen: readonly Registerrij[], op: Dag): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  werkmap.creator = werkmap.lastModifiedBy = 'Portal';
  const blad = werkmap.addWorksheet(REGISTERBLAD, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  KOPPEN.forEach((kop, i) => {
    const kolom = KOLOMMEN[i]?.[1];
    blad.getColumn(i + 1).width = Math.max(12, Math.min(kop.length + 3, 24));
    blad.getColumn(i + 1).style = {
      font: letter(),
      numFmt: kolom?.soort === 'dag' ? DATUMNOTATIE : 'General',
    };
  });
  blad.addTable({
    name: REGISTERBLAD,
    ref: 'A1',
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: KOPPEN.map((name) => ({ name, filterButton: true })),
    rows: rijen.map(({ waarden, uren: perKwartaal }) => [
      ...KOLOMMEN.map(([sleutel, kolom]) => werkmapwaarde(kolom, waarden[sleutel])),
      ...perKwartaal.flatMap((paar) => paar ?? [null, null]),
    ]),
  });
  KOPPEN.forEach((_, i) => (blad.getCell(1, i + 1).style = kopstijl(KOLOMMEN[i]?.[1].verplicht === true)));
  blad.getRow(1).height = 30;
  zetAfdruk(blad, '1:1', { breed: 3, hoog: 0 });
  return naarBytes(werkmap, op);
}

function werkmapwaarde({ soort }: Kolom, waarde: unknown): ExcelJS.CellValue {
  if (soort === 'dag' && typeof waarde === 'number') return excelserieel(waarde as Dag);
  return typeof waarde === 'number' || typeof waarde === 'string' ? waarde : null;
}

/** As a Dutch Excel saves csv: semicolons, decimal commas, dd-mm-jjjj; UTF-8 with its mark in front. */
export function alsCsv(rijen: readonly Registerrij[]): Uint8Array {
  const tekst = (waarde: unknown): string => (waarde === undefined ? '' : String(waarde).replace('.', ','));
  const regels = rijen.map(({ waarden, uren: perKwartaal }) => [
    ...KOLOMMEN.map(([sleutel, { soort }]) => {
      const waarde = waarden[sleutel];
      return soort === 'dag' && typeof waarde === 'number' ? dagtekst(waarde as Dag) : String(waarde ?? '');
    }),
    ...perKwartaal.flatMap((paar) => paar ?? [undefined, undefined]).map(tekst),
  ]);
  return new TextEncoder().encode(`\uFEFF${[KOPPEN, ...regels].map((r) => r.join(';')).join('\r\n')}\r\n`);
}
