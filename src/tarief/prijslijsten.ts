import type { Prijslijst } from './prijslijst';
import { vwon2019 } from './tabellen/vwon-2019';

/** The built-in price lists. Another year is another file in tabellen/ and a line here. */
export const PRIJSLIJSTEN: readonly Prijslijst[] = [vwon2019];

/** The built-in price list of a year; undefined when there is none. */
export const prijslijstVan = (jaar: number): Prijslijst | undefined =>
  PRIJSLIJSTEN.find((lijst) => lijst.jaar === jaar);
