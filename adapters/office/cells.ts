import { type Celwaarde, type Dag, dagVanExcel, type FormatKind, kindOfFormat, type Rij } from '../../src';

/** What is loaded of a range. */
export const CELLS = 'values, valueTypes, formulas, numberFormat, rowIndex, columnIndex';

/** Links to another workbook, as a formula shows them. */
const EXTERNAL = /\[[^\]]+\.xl\w*\]/i;

/** Whether what stands in a cell is a formula; a text that begins with = is shown as it stands. */
export const isFormula = (content: unknown, shown: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=') && content !== shown;

interface Row {
  readonly kolommen: number[];
  readonly waarden: Celwaarde[];
  readonly formules: number[];
}

/** Gathers loaded ranges of one sheet into rows. Ranges come from left to right. */
export class Cells {
  private readonly rows = new Map<number, Row>();
  private readonly formats = new Map<unknown, FormatKind>();
  hasExternalLinks = false;

  /** @param shift days between the workbook's date system and that of 1900 */
  constructor(private readonly shift: number) {}

  add(range: Excel.Range): void {
    for (const [r, values] of range.values.entries()) {
      for (const [c, value] of (values as unknown[]).entries()) {
        const formula: unknown = range.formulas[r]?.[c];
        const calculates = isFormula(formula, value);
        if (value === '' && !calculates) continue;
        const row = this.row(range.rowIndex + r + 1);
        const column = range.columnIndex + c + 1;
        row.kolommen.push(column);
        row.waarden.push(this.value(value, range.valueTypes[r]?.[c], range.numberFormat[r]?.[c]));
        if (!calculates) continue;
        row.formules.push(column);
        this.hasExternalLinks ||= EXTERNAL.test(formula);
      }
    }
  }

  /** @param isHidden by row number, from 1 */
  result(isHidden: (row: number) => boolean): Rij[] {
    return [...this.rows]
      .sort(([x], [y]) => x - y)
      .map(([nummer, { formules, ...row }]) => ({
        nummer,
        verborgen: isHidden(nummer),
        ...row,
        ...(formules.length > 0 && { formules }),
      }));
  }

  private row(number: number): Row {
    let row = this.rows.get(number);
    if (row === undefined) this.rows.set(number, (row = { kolommen: [], waarden: [], formules: [] }));
    return row;
  }

  private value(value: unknown, type: unknown, format: unknown): Celwaarde {
    if (type === 'Error') return { fout: String(value) };
    if (typeof value === 'number') return this.number(value, this.kindOf(format));
    return value as string | number | boolean;
  }

  private number(serial: number, kind: FormatKind): Celwaarde {
    if (kind === 'number') return serial;
    if (kind === 'time') return { tijd: serial };
    const day: Dag | undefined = this.shift > 0 && serial < 0 ? undefined : dagVanExcel(serial + this.shift);
    if (day !== undefined) return { dag: day };
    return serial > 0 && serial < 1 ? { tijd: serial } : serial;
  }

  private kindOf(format: unknown): FormatKind {
    let known = this.formats.get(format);
    if (known === undefined) this.formats.set(format, (known = kindOfFormat(String(format))));
    return known;
  }
}
