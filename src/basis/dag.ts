import { UTCDate } from '@date-fns/utc';
import { addMonths, differenceInMonths } from 'date-fns';

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

/** The same day `aantal` months on (or back); a month that is too short ends on its last day. */
export const maandenLater = (vanaf: Dag, aantal: number): Dag => fromUtc(addMonths(toUtc(vanaf), aantal));

/** Whole years from one day to another, as an age is counted. */
export const heleJaren = (van: Dag, tot: Dag): number =>
  Math.floor(differenceInMonths(toUtc(tot), toUtc(van)) / 12);

/** 1 is Monday, 7 is Sunday. */
export const weekdag = (d: Dag): number => ((((d + 3) % 7) + 7) % 7) + 1;

export const jaarVan = (d: Dag): number => new Date(d * MS_PER_DAG).getUTCFullYear();
/** 1 is January. */
export const maandVan = (d: Dag): number => new Date(d * MS_PER_DAG).getUTCMonth() + 1;
