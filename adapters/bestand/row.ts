import { type Celwaarde, type Rij } from '../../src';

/** How many sets of columns are kept to be shared between rows. */
const SHARED_SETS = 1000;

/** Gathers the cells of one row after the other into rows; what is not there costs nothing. */
export class RowBuilder {
  private number = 0;
  private hidden = false;
  /** The cells that hold something; the first `filled` count. Kept from row to row. */
  private readonly columns: number[] = [];
  private readonly contents: Celwaarde[] = [];
  private filled = 0;
  private formulas: number[] = [];
  private lastColumn = 0;
  /** The columns seen, from the moment that a cell stands before one that precedes it in the file. */
  private seen: Set<number> | null = null;
  private readonly columnSets = new Map<number, readonly number[]>();

  /** Begins row `number`. */
  start(number: number, hidden: boolean): void {
    this.number = number;
    this.hidden = hidden;
    this.filled = 0;
    this.formulas = [];
    this.lastColumn = 0;
    this.seen = null;
  }

  /** Notes that a cell stands in this column, also when it holds nothing. False when the row has it already. */
  claim(column: number): boolean {
    if (column > this.lastColumn && this.seen === null) {
      this.lastColumn = column;
      return true;
    }
    this.seen ??= new Set([...this.columns.slice(0, this.filled), this.lastColumn]);
    if (this.seen.has(column)) return false;
    this.seen.add(column);
    this.lastColumn = column;
    return true;
  }

  add(column: number, content: Celwaarde, formula: boolean): void {
    this.columns[this.filled] = column;
    this.contents[this.filled] = content;
    this.filled += 1;
    if (formula) this.formulas.push(column);
  }

  /** The row that was begun; undefined when it holds nothing. */
  finish(): Rij | undefined {
    if (this.filled === 0) return undefined;
    if (this.seen !== null) this.sort();
    const rij = {
      nummer: this.number,
      verborgen: this.hidden,
      kolommen: this.sharedColumns(),
      waarden: this.contents.slice(0, this.filled),
    };
    return this.formulas.length === 0 ? rij : { ...rij, formules: this.formulas };
  }

  private sort(): void {
    const cells = this.columns
      .slice(0, this.filled)
      .map((column, i) => ({ column, content: this.contents[i] ?? null }));
    cells.sort((a, b) => a.column - b.column);
    cells.forEach(({ column, content }, i) => {
      this.columns[i] = column;
      this.contents[i] = content;
    });
    this.formulas.sort((a, b) => a - b);
  }

  /** Rows of one table mostly have the same columns: they get the same array. */
  private sharedColumns(): readonly number[] {
    const { columns, filled, columnSets } = this;
    let hash = filled;
    for (let i = 0; i < filled; i += 1) hash = (Math.imul(hash, 31) + (columns[i] ?? 0)) | 0;
    const known = columnSets.get(hash);
    if (known?.length === filled && known.every((column, i) => column === columns[i])) return known;
    const own = columns.slice(0, filled);
    if (columnSets.size < SHARED_SETS) columnSets.set(hash, own);
    return own;
  }
}
