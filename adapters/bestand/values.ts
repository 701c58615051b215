import { type Celdag, type Celfout, type Dag, dagVan, dagVanExcel } from '../../src';
import { unescapeText } from './text';

/** Days between the first day of the 1904 system and that of the 1900 system. */
const DAYS_1904 = 1462;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*(?:Z|[+-][\d:]+)?)?$/;
/** How many different days, errors and texts are kept to be shared. */
const SHARED = 100_000;

/** Makes the values of cells; equal days, errors and texts are one object, which keeps large sheets small. */
export class Values {
  private readonly days = new Map<number, Celdag | number>();
  private readonly errors = new Map<string, Celfout>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly date1904: boolean) {}

  /** The day behind a serial number; the number itself when it is no day (a time, 29 February 1900). */
  day(serial: number): Celdag | number {
    const known = this.days.get(serial);
    if (known !== undefined) return known;
    const day = this.date1904
      ? serial < 0
        ? undefined
        : dagVanExcel(serial + DAYS_1904)
      : dagVanExcel(serial);
    return remember(this.days, serial, day === undefined ? serial : { dag: day });
  }

  /** A date written as text (t="d"). What is no day, such as a time alone, stays the text it is. */
  isoDay(text: string): Celdag | string {
    const part = ISO_DAY.exec(text);
    const day: Dag | undefined = part ? dagVan(Number(part[1]), Number(part[2]), Number(part[3])) : undefined;
    return day === undefined ? text : { dag: day };
  }

  error(code: string): Celfout {
    return this.errors.get(code) ?? remember(this.errors, code, { fout: code });
  }

  text(raw: string): string {
    const known = this.texts.get(raw);
    if (known !== undefined) return known;
    // A piece of a larger text keeps the whole of it in memory: take a copy.
    const copy = raw.length < 13 ? raw : ` ${raw}`.slice(1);
    return remember(this.texts, copy, unescapeText(copy));
  }
}

function remember<K, V>(known: Map<K, V>, key: K, value: V): V {
  if (known.size < SHARED) known.set(key, value);
  return value;
}

/** A number as the file format writes it; undefined for anything else ('', 0x10, INF). */
export function numberOf(text: string): number | undefined {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Digits, + - . and e E; white space around it is allowed by XML.
    const fits =
      (code >= 48 && code <= 57) || code === 46 || code === 45 || code === 43 || code === 69 || code === 101;
    if (!fits && code > 32) return undefined;
  }
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

/** True and false as 1 and 0, or in words; undefined for anything else. */
export function booleanOf(text: string): boolean | undefined {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : undefined;
}
