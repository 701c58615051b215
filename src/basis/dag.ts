import { UTCDate } from '@date-fns/utc';
import { differenceInMonths } from 'date-fns';

/**
 * A calendar day without clock or time zone: the number of days since 1 January 1970.
 * Compare with < and >; the difference of two days is a number of days.
 */
export type Dag = number & { readonly soort: 'Dag' };

const MS_PER_DAG = 86_400_000;
/** Excel (1900 system) counts 1 January 1970 as day 25569. */
const EXCEL_1970 = 25_569;
const EERSTE_EXCELDAG = 1;
const LAATSTE_EXCELDAG = 2_958_465;

const toUtc = (dag: Dag): UTCDate => new UTCDate(dag * MS_PER_DAG);
/** 1 March 0000, from where years end on the leap day and 400 years are always 146097 days. */
const DAGEN_VOOR_1970 = 719_468;
const fromUtc = (date: Date): Dag => (date.getTime() / MS_PER_DAG) as Dag;

/** The day of a year, month (1–12) and day of the month; undefined when the calendar does not have it. */
export function dagVan(jaar: number, maand: number, dagVanMaand: number): Dag | undefined {
  if (!(jaar >= 1900 && jaar <= 9999)) return undefined;
  const date = new Date(Date.UTC(jaar, maand - 1, dagVanMaand));
  const bestaat = date.getUTCMonth() === maand - 1 && date.getUTCDate() === dagVanMaand;
  return bestaat ? fromUtc(date) : undefined;
}

/**
 * The day written as yyyy-mm-dd, as in code, settings and JSON.
 * @throws RangeError when the text is no day.
 * @example dag('2025-03-01')
 */
export function dag(tekst: string): Dag {
  const deel = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  const gevonden = deel && dagVan(Number(deel[1]), Number(deel[2]), Number(deel[3]));
  if (gevonden === null || gevonden === undefined) throw new RangeError(`Geen dag: '${tekst}'`);
  return gevonden;
}

/**
 * The day behind an Excel serial number (1900 system); the clock after the comma is dropped.
 * Undefined for what is no day: 0 (a time only), the 29th of February 1900 that Excel invented, beyond 9999.
 */
export function dagVanExcel(serieel: number): Dag | undefined {
  const heel = Math.floor(serieel);
  if (!(heel >= EERSTE_EXCELDAG && heel <= LAATSTE_EXCELDAG) || heel === 60) return undefined;
  // Excel believes that 1900 was a leap year: before 1 March 1900 it is one day ahead.
  return (heel - EXCEL_1970 + (heel < 60 ? 1 : 0)) as Dag;
}

/** The Excel serial number (1900 system) of a day. */
export function excelserieel(d: Dag): number {
  const serieel = d + EXCEL_1970;
  return serieel < 61 ? serieel - 1 : serieel;
}

/** The day behind a native Date that stands for midnight UTC. For clocks at the edge of a host. */
export const dagVanUtc = (date: Date): Dag => Math.floor(date.getTime() / MS_PER_DAG) as Dag;

/** Today by the clock of this machine, in its own time zone. */
export function vandaag(): Dag {
  const nu = new Date();
  return fromUtc(new Date(Date.UTC(nu.getFullYear(), nu.getMonth(), nu.getDate())));
}

/** As yyyy-mm-dd. */
export const isodag = (d: Dag): string => new Date(d * MS_PER_DAG).toISOString().slice(0, 10);

/** As dd-mm-jjjj, the way it is written in the Netherlands. */
export function dagtekst(d: Dag): string {
  const iso = isodag(d);
  return `${iso.slice(8)}-${iso.slice(5, 7)}-${iso.slice(0, 4)}`;
}

export const dagenLater = (vanaf: Dag, aantal: number): Dag => (vanaf + aantal) as Dag;

/**
 * Year, month and day of the month, by whole numbers only: a Date for every day of a column is ten times slower.
 * The test compares it with the calendar of the language, day by day.
 */
function delenVan(d: Dag): { jaar: number; maand: number; dag: number } {
  const z = d + DAGEN_VOOR_1970;
  const eeuwen = Math.floor(z / 146_097);
  const doe = z - eeuwen * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1_460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const maand = mp < 10 ? mp + 3 : mp - 9;
  return {
    jaar: yoe + eeuwen * 400 + (maand <= 2 ? 1 : 0),
    maand,
    dag: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** The inverse of `delenVan`. */
function dagUitDelen(jaar: number, maand: number, dagVanMaand: number): Dag {
  const y = maand <= 2 ? jaar - 1 : jaar;
  const eeuwen = Math.floor(y / 400);
  const yoe = y - eeuwen * 400;
  const doy = Math.floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dagVanMaand - 1;
  return (eeuwen * 146_097 +
    yoe * 365 +
    Math.floor(yoe / 4) -
    Math.floor(yoe / 100) +
    doy -
    DAGEN_VOOR_1970) as Dag;
}

const isSchrikkeljaar = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
const LENGTES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengteVanMaand = (jaar: number, maand: number): number =>
  maand === 2 && isSchrikkeljaar(jaar) ? 29 : (LENGTES[maand - 1] as number);

/** The same day `aantal` months on (or back); a month that is too short ends on its last day. */
export function maandenLater(vanaf: Dag, aantal: number): Dag {
  const { jaar, maand, dag: dagVanMaand } = delenVan(vanaf);
  const totaal = jaar * 12 + maand - 1 + aantal;
  const nieuwJaar = Math.floor(totaal / 12);
  const nieuweMaand = totaal - nieuwJaar * 12 + 1;
  return dagUitDelen(nieuwJaar, nieuweMaand, Math.min(dagVanMaand, lengteVanMaand(nieuwJaar, nieuweMaand)));
}

/** Whole years from one day to another, as an age is counted. */
export const heleJaren = (van: Dag, tot: Dag): number =>
  Math.floor(differenceInMonths(toUtc(tot), toUtc(van)) / 12);

/** 1 is Monday, 7 is Sunday. */
export const weekdag = (d: Dag): number => ((((d + 3) % 7) + 7) % 7) + 1;

export const jaarVan = (d: Dag): number => delenVan(d).jaar;
/** 1 is January. */
export const maandVan = (d: Dag): number => delenVan(d).maand;
