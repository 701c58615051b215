import {
  type Celdag,
  type Celfout,
  type Celtijd,
  type Celwaarde,
  type Dag,
  dagVan,
  dagVanExcel,
  type Leesfout,
} from '../../src';
import { wholeNumber } from './address';
import { booleanOf, numberOf } from './numbers';
import { type Styles } from './styles';
import { unescapeText } from './text';

/** A cell as it stands in the file. */
export interface RawCell {
  /** t: n (or nothing), s, str, inlineStr, b, e or d. */
  readonly type: string | undefined;
  /** s: the number of its style. */
  readonly style: string | undefined;
  /** v; null when it has none. */
  readonly value: string | null;
  /** The text of is; null when it has none. */
  readonly inline: string | null;
  /** The failure that says where this cell stands. */
  damaged(detail: string): Leesfout;
}

/** Days between the first day of the 1904 system and that of the 1900 system. */
const DAYS_1904 = 1462;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*(?:Z|[+-][\d:]+)?)?$/;
/** How many different days, times, errors and texts are kept to be shared. */
const SHARED = 100_000;

/** Makes the values of cells. Equal days, times, errors and texts are one object, which keeps large sheets small. */
export class Values {
  private readonly days = new Map<number, Celdag>();
  private readonly times = new Map<number, Celtijd>();
  private readonly errors = new Map<string, Celfout>();
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly strings: readonly string[],
    private readonly styles: Styles,
    private readonly date1904: boolean,
  ) {}

  /** What a cell holds; null when it is empty. @throws Leesfout when it does not hold what it says. */
  of(cell: RawCell): Celwaarde {
    const { type, value } = cell;
    if (type === undefined || type === 'n') return this.number(cell);
    if (type === 's') return this.sharedString(cell);
    if (type === 'inlineStr') return this.text(cell.inline ?? value);
    if (value === null) return null;
    if (type === 'str') return this.text(value);
    if (type === 'd') return isoDay(value);
    if (type === 'e') return this.errors.get(value) ?? remember(this.errors, value, { fout: value });
    if (type !== 'b') throw cell.damaged('is van een soort die Excel niet kent');
    const boolean = booleanOf(value);
    if (boolean === undefined) throw cell.damaged('moet waar of onwaar zijn en is dat niet');
    return boolean;
  }

  private number(cell: RawCell): Celwaarde {
    const { value, style } = cell;
    if (value === null) return this.text(cell.inline);
    const number = numberOf(value);
    if (number === undefined) {
      if (value.trim() === '') return null;
      throw cell.damaged('moet een getal zijn en is dat niet');
    }
    // A cell without a style has style 0.
    const kind = this.styles[style === undefined ? 0 : wholeNumber(style)];
    if (kind === 'day') return this.day(number);
    return kind === 'time' ? this.time(number) : number;
  }

  /** The day behind a serial number. What is no day is a time below one, else itself (0, 29 February 1900). */
  private day(serial: number): Celdag | Celtijd | number {
    const known = this.days.get(serial);
    if (known !== undefined) return known;
    // Before its first day the 1904 system has no days, though the 1900 system has.
    const none = this.date1904 && serial < 0;
    const day = none ? undefined : dagVanExcel(this.date1904 ? serial + DAYS_1904 : serial);
    if (day !== undefined) return remember(this.days, serial, { dag: day });
    return serial > 0 && serial < 1 ? this.time(serial) : serial;
  }

  private time(serial: number): Celtijd {
    return this.times.get(serial) ?? remember(this.times, serial, { tijd: serial });
  }

  private sharedString(cell: RawCell): string | null {
    if (cell.value === null || cell.value === '') return null;
    const text = this.strings[wholeNumber(cell.value)];
    if (text === undefined) throw cell.damaged('verwijst naar een tekst die er niet is');
    return text;
  }

  private text(raw: string | null): string | null {
    if (raw === null) return null;
    const known = this.texts.get(raw);
    if (known !== undefined) return known;
    // V8 keeps the whole of a text alive for a piece of 13 characters or more: take a copy.
    const copy = raw.length < 13 ? raw : ` ${raw}`.slice(1);
    return remember(this.texts, copy, unescapeText(copy));
  }
}

/** A date written as text (t="d"), without its clock. What is no day, such as a time alone, stays the text it is. */
function isoDay(text: string): Celdag | string {
  const part = ISO_DAY.exec(text);
  const day: Dag | undefined = part ? dagVan(Number(part[1]), Number(part[2]), Number(part[3])) : undefined;
  return day === undefined ? text : { dag: day };
}

function remember<K, V>(known: Map<K, V>, key: K, value: V): V {
  if (known.size < SHARED) known.set(key, value);
  return value;
}
