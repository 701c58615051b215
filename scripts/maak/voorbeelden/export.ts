import ExcelJS from 'exceljs';
import { naarBytes } from '../../../adapters/exceljs/schrijf';
import { DATUMNOTATIE, letter } from '../../../adapters/exceljs/stijl';
import { leesBestand } from '../../../adapters/bestand';
import {
  type Dag,
  type Koppelbestand,
  koppelvoorstel,
  dagtekst,
  excelserieel,
  INDELING,
  isodag,
  type Kolom,
  REGISTERPERSOON,
} from '../../../src';
import { PEILDATUM } from './agenda';
import { KWARTALEN, type Registerrij, registerrijen } from './register';

const KOLOMMEN: Readonly<Record<string, Kolom>> = { ...REGISTERPERSOON, ...INDELING.Trajecten };

/** One column of an export: its heading, and by the key of its column in a trajectregister what stands in it. */
interface Exportkolom {
  readonly kop: string;
  readonly van?: string;
  /** What the other system writes for our values. */
  readonly codes?: Readonly<Record<string, string>>;
  /** For what a trajectregister does not have: the text in each row. */
  readonly tekst?: (rij: number) => string;
}

/** An export of another system, and the same trajecten as a trajectregister would have them. */
export interface Exportvoorbeeld {
  readonly bestand: string;
  readonly rijen: readonly Registerrij[];
  readonly bytes: Uint8Array;
  readonly koppeling: string;
  readonly koppelbytes: Uint8Array;
}

const LEERROUTES = { 'B1-route': 'B1', 'Z-route': 'Z', Onderwijsroute: 'OR' };
const ROUTES = { ...LEERROUTES, Onbekend: 'onb.' };
const NAMEN = ['Yilmaz', 'Bakker', 'Haile', 'Nowak', 'Rahimi', 'Diallo', 'Mendes', 'Tesfay'];

/** The heading of the hours of a quarter, as the system writes it. */
type Urenkop = (soort: 'gepland' | 'gevolgd', jaar: string, kwartaal: string) => string;
const urenkoppen = (kop: Urenkop): string[] =>
  KWARTALEN.flatMap((k) =>
    (['gepland', 'gevolgd'] as const).map((soort) => kop(soort, k.slice(0, 4), k.slice(-1))),
  );

const TAALVOLG: readonly Exportkolom[] = [
  { kop: 'Klantnr.', van: 'clientnummer' },
  { kop: 'Naam cursist', tekst: (rij) => `${NAMEN[rij % NAMEN.length] ?? ''} (verzonnen)` },
  { kop: 'Gemeente', van: 'gemeente' },
  {
    kop: 'Statushouder',
    van: 'doelgroep',
    codes: { Asielstatushouder: 'J', 'Gezinsmigrant of overige migrant': 'N' },
  },
  { kop: 'Route', van: 'leerroute', codes: LEERROUTES },
  { kop: 'Product', van: 'perceel', codes: { 'B1-route taal': 'B1 taal', 'Z-route taal': 'Z taal' } },
  { kop: 'Aanmelddatum', van: 'aangemeldOp' },
  { kop: 'Ontvangstbevestiging', van: 'ontvangstBevestigdOp' },
  { kop: 'Uitnodiging', van: 'uitgenodigdOp' },
  { kop: 'Intakedatum', van: 'intakeOp' },
  { kop: 'Leerplan opgeleverd', van: 'leerplanOpgeleverdOp' },
  { kop: 'Akkoord leerplan', van: 'leerplanAkkoordOp' },
  { kop: 'Leerplan getekend op', van: 'leerplanOndertekendOp' },
  { kop: 'Opstart van', van: 'startOpstartklas' },
  { kop: 'Opstart t/m', van: 'eindeOpstartklas' },
  { kop: 'Regulier vanaf', van: 'startRegulier' },
  { kop: 'Groepsnaam', van: 'groep' },
  {
    kop: 'Niveau groep',
    van: 'groepsniveau',
    codes: {
      '(snelle) Alfa': 'Alfa-snel',
      'A0 – A1': 'A0/A1',
      'A1 – A2': 'A1/A2',
      'A2 – B1': 'A2/B1',
      Z: 'Z',
      Examengroep: 'Examen',
    },
  },
  { kop: 'Mijlpaal', van: 'mijlpaal' },
  { kop: 'Wachtlijst vanaf', van: 'wachtlijstVanaf' },
  { kop: 'Wachtlijst tot', van: 'wachtlijstTot' },
  { kop: 'Datum overstap', van: 'overstapOp' },
  { kop: 'Overstap van', van: 'overgestaptVan', codes: ROUTES },
  { kop: 'Overstap naar', van: 'overgestaptNaar', codes: ROUTES },
  { kop: 'Uitstroomdatum', van: 'eindeTraject' },
  {
    kop: 'Reden beëindiging',
    van: 'redenEinde',
    codes: { Afgerond: 'AFG', Overgestapt: 'OVS', Verhuisd: 'VRH', Uitgevallen: 'UIT' },
  },
  { kop: 'Notitie', tekst: (rij) => (rij % 5 === 2 ? 'Belt zelf terug' : '') },
];

/** A system that exports a workbook: a title above the headings, real dates, codes, and no column for the aanbieder. */
export async function taalvolg(): Promise<Exportvoorbeeld> {
  const rijen = registerrijen({
    aanbieder: 'Echt Nederlands',
    percelen: ['B1-route taal', 'B1-route taal', 'Z-route taal'],
    gemeenten: ['Arnhem', 'Arnhem', 'Duiven', 'Rheden', 'Zevenaar'],
    rijen: 34,
    eersteNummer: 83010,
  });
  const werkmap = new ExcelJS.Workbook();
  werkmap.creator = werkmap.lastModifiedBy = 'TaalVolg';
  const blad = werkmap.addWorksheet('Trajecten per deelnemer', { views: [{ state: 'frozen', ySplit: 3 }] });
  const uren = urenkoppen((soort, jaar, k) => `Uren ${soort} ${jaar.slice(2)}Q${k}`);
  [...TAALVOLG, ...uren].forEach((kolom, i) => {
    const isDag = typeof kolom !== 'string' && KOLOMMEN[kolom.van ?? '']?.soort === 'dag';
    blad.getColumn(i + 1).width = 16;
    blad.getColumn(i + 1).style = { font: letter(), numFmt: isDag ? DATUMNOTATIE : 'General' };
  });
  blad.addRow(['TaalVolg – overzicht trajecten']);
  blad.addRow([`Gemaakt op ${dagtekst(PEILDATUM)}`]);
  blad.addRow([...TAALVOLG.map(({ kop }) => kop), ...uren]);
  rijen.forEach((rij, i) => {
    const cellen = TAALVOLG.map((kolom) => celwaarde(kolom, rij, i));
    blad.addRow([...cellen, ...rij.uren.flatMap((paar) => paar ?? [null, null])]);
  });
  for (const rij of [1, 3]) blad.getRow(rij).font = { ...letter(), bold: true };
  const bestand = 'taalvolg-2025-K3.xlsx';
  const bytes = await naarBytes(werkmap, PEILDATUM);
  const koppelbytes = afgemaakt(bestand, bytes, TAALVOLG, { Aanbieder: 'Echt Nederlands' });
  return { bestand, rijen, bytes, koppeling: 'koppeling-taalvolg.json', koppelbytes };
}

function celwaarde(
  { van = '', codes, tekst }: Exportkolom,
  { waarden }: Registerrij,
  rij: number,
): ExcelJS.CellValue {
  if (tekst) return tekst(rij) || null;
  const waarde = waarden[van];
  if (KOLOMMEN[van]?.soort === 'dag' && typeof waarde === 'number') return excelserieel(waarde as Dag);
  if (waarde === undefined || waarde === null) return null;
  return codes?.[String(waarde)] ?? String(waarde);
}

const DOELGROEP = { Asielstatushouder: 'S', 'Gezinsmigrant of overige migrant': 'G' };
const TREDEN = Object.fromEntries([1, 2, 3, 4, 5, 6].map((trede) => [String(trede), `T${trede}`]));

const MEEDOEN: readonly Exportkolom[] = [
  { kop: 'client_nr', van: 'clientnummer' },
  { kop: 'gemeente', van: 'gemeente' },
  { kop: 'aanbieder', van: 'aanbieder' },
  { kop: 'doelgroep', van: 'doelgroep', codes: DOELGROEP },
  { kop: 'leerroute', van: 'leerroute', codes: LEERROUTES },
  {
    kop: 'perceel',
    van: 'perceel',
    codes: { 'Z-route participatie': 'PART-Z', 'B1-route participatie': 'PART-B1' },
  },
  { kop: 'aangemeld_op', van: 'aangemeldOp' },
  { kop: 'ontvangst_bevestigd_op', van: 'ontvangstBevestigdOp' },
  { kop: 'uitgenodigd_op', van: 'uitgenodigdOp' },
  { kop: 'intake_op', van: 'intakeOp' },
  { kop: 'leerplan_opgeleverd_op', van: 'leerplanOpgeleverdOp' },
  { kop: 'leerplan_akkoord_op', van: 'leerplanAkkoordOp' },
  { kop: 'leerplan_ondertekend_op', van: 'leerplanOndertekendOp' },
  { kop: 'start', van: 'startRegulier' },
  { kop: 'wachtlijst_vanaf', van: 'wachtlijstVanaf' },
  { kop: 'wachtlijst_tot', van: 'wachtlijstTot' },
  { kop: 'trede_bij_aanmelding', van: 'tredeBijAanmelding', codes: TREDEN },
  { kop: 'trede_nu', van: 'tredeNu', codes: TREDEN },
  { kop: 'trede_bij_einde', van: 'tredeBijEinde', codes: TREDEN },
  { kop: 'einde_traject', van: 'eindeTraject' },
  { kop: 'reden_einde', van: 'redenEinde' },
  { kop: 'contactpersoon', tekst: (rij) => `consulent ${(rij % 3) + 1}` },
];

/** A system that exports a csv: days as 20250930, names of columns as a database has them. */
export function meedoen(): Exportvoorbeeld {
  const rijen = registerrijen({
    aanbieder: 'NewBees',
    percelen: ['Z-route participatie', 'B1-route participatie'],
    gemeenten: ['Arnhem', 'Doesburg', 'Overbetuwe', 'Westervoort'],
    rijen: 28,
    eersteNummer: 84020,
  });
  const uren = urenkoppen(
    (soort, jaar, k) => `${soort === 'gepland' ? 'geplande' : 'gevolgde'}_uren_${jaar}_k${k}`,
  );
  const tekst = (
    { van = '', codes, tekst: eigen }: Exportkolom,
    { waarden }: Registerrij,
    i: number,
  ): string => {
    if (eigen) return eigen(i);
    const waarde = waarden[van];
    if (KOLOMMEN[van]?.soort === 'dag' && typeof waarde === 'number')
      return isodag(waarde as Dag).replaceAll('-', '');
    return codes?.[String(waarde)] ?? String(waarde ?? '');
  };
  const regels = [
    [...MEEDOEN.map(({ kop }) => kop), ...uren],
    ...rijen.map((rij, i) => [
      ...MEEDOEN.map((kolom) => tekst(kolom, rij, i)),
      ...rij.uren.flatMap((paar) => (paar ?? ['', '']).map(String)),
    ]),
  ].map((regel) => regel.join(','));
  const bestand = 'meedoen-2025-K3.csv';
  const bytes = new TextEncoder().encode(`${regels.join('\r\n')}\r\n`);
  const koppelbytes = afgemaakt(bestand, bytes, MEEDOEN);
  return { bestand, rijen, bytes, koppeling: 'koppeling-meedoen.json', koppelbytes };
}

/**
 * The koppeling of an export as its user finished it: what `koppel` proposes, with every question answered.
 * @param vast what the export has no column for
 */
function afgemaakt(
  bestand: string,
  bytes: Uint8Array,
  kolommen: readonly Exportkolom[],
  vast: NonNullable<Koppelbestand['vast']> = {},
): Uint8Array {
  const voorstel = koppelvoorstel(leesBestand(bytes, bestand));
  if (!voorstel.gelukt) throw new Error(voorstel.reden);
  const { uitleg: _uitleg, kolommen: regels, vast: _vast, ...plaats } = voorstel.bestand;
  const koppeling: Koppelbestand = {
    $schema: '../../docs/schema/koppeling.schema.json',
    ...plaats,
    ...(Object.keys(vast).length === 0 ? {} : { vast }),
    kolommen: regels.map(({ kolom, naar }) => {
      const eigen = kolommen.find(({ kop }) => kop === kolom);
      if (eigen === undefined) return { kolom, naar };
      const { van = '', codes } = eigen;
      const terug = Object.entries(codes ?? {}).map(([waarde, code]) => [code, waarde] as const);
      const doel = KOLOMMEN[van]?.kop ?? null;
      return { kolom, naar: doel, ...(codes === undefined ? {} : { codes: Object.fromEntries(terug) }) };
    }),
  };
  return new TextEncoder().encode(`${JSON.stringify(koppeling, null, 2)}\n`);
}
