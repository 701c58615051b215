import { type Celwaarde, kolomletters, Leesfout, type Rij } from '../../src';
import { LAST_COLUMN, LAST_ROW, packedAddress, wholeNumber } from './address';
import { type Limits } from './limits';
import { type DayStyles } from './styles';
import { booleanOf, numberOf, type Values } from './values';
import { type Attributes, type XmlHandler } from './xml';

/** What the cells of all sheets share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly dayStyles: DayStyles;
  readonly values: Values;
  readonly limits: Limits;
  /** Counts the cells of all sheets together. */
  readonly count: { cells: number };
}

/** How many sets of columns are kept to be shared between rows. */
const SHARED_COLUMNS = 1000;

/** Where the reader is, as far as text means something there. */
enum Place {
  Nowhere,
  Value,
  Inline,
}

/** Takes in the XML of one sheet, cell by cell: the cost is that of the cells that are there. */
export class SheetReader implements XmlHandler {
  private readonly rows: Rij[] = [];
  private rowsInOrder = true;
  private inData = false;

  private inRow = false;
  private row = 0;
  private hidden = false;
  /** The columns and contents of this row so far; the first `filled` count. */
  private readonly columns: number[] = [];
  private readonly contents: Celwaarde[] = [];
  private filled = 0;
  private formulas: number[] = [];
  private column = 0;
  /** Set as soon as a cell stands before the one that precedes it in the file. */
  private outOfOrder: Set<number> | null = null;

  private inCell = false;
  private type: string | undefined;
  private style: string | undefined;
  private value: string | null = null;
  private inline: string | null = null;
  private formula = false;
  private inRun = false;
  private place = Place.Nowhere;

  private cells = 0;
  private readonly columnSets = new Map<number, readonly number[]>();

  constructor(
    private readonly sheet: string,
    private readonly context: SheetContext,
  ) {}

  /** The rows that hold something, ascending. @throws Leesfout when a row stands there twice. */
  result(): readonly Rij[] {
    if (this.rowsInOrder) return this.rows;
    this.rows.sort((a, b) => a.nummer - b.nummer);
    this.rows.forEach(({ nummer }, i) => {
      if (this.rows[i - 1]?.nummer === nummer) throw this.damaged(`rij ${nummer} staat er twee keer`);
    });
    return this.rows;
  }

  open(name: string, depth: number, attributes: Attributes): void {
    if (depth === 4) {
      if (this.inRow && name === 'c') this.openCell(attributes);
    } else if (depth === 5) {
      if (this.inCell) this.openContent(name);
    } else if (depth === 3) {
      if (this.inData && name === 'row') this.openRow(attributes);
    } else if (depth === 6) {
      this.inRun = name === 'r';
      if (name === 't' && this.inline !== null) this.place = Place.Inline;
    } else if (depth === 7) {
      if (name === 't' && this.inRun && this.inline !== null) this.place = Place.Inline;
    } else if (depth === 2) {
      this.inData = name === 'sheetData';
    }
  }

  text(text: string): void {
    if (this.place === Place.Value) this.value += text;
    else if (this.place === Place.Inline) this.inline += text;
  }

  close(_name: string, depth: number): void {
    this.place = Place.Nowhere;
    if (depth === 4) {
      if (this.inCell) this.closeCell();
    } else if (depth === 3) {
      if (this.inRow) this.closeRow();
    }
  }

  private openRow(attributes: Attributes): void {
    const written = attributes.get('r');
    const row = written === undefined ? this.row + 1 : wholeNumber(written);
    if (row < 1 || row > LAST_ROW) throw this.damaged('er is een rij buiten het blad');
    if (row <= this.row) this.rowsInOrder = false;
    const height = attributes.get('ht');
    this.hidden =
      booleanOf(attributes.get('hidden') ?? '') === true || (height !== undefined && numberOf(height) === 0);
    this.inRow = true;
    this.row = row;
    this.column = 0;
    this.filled = 0;
    this.formulas = [];
    this.outOfOrder = null;
  }

  private openCell(attributes: Attributes): void {
    const written = attributes.get('r');
    const column = written === undefined ? this.column + 1 : this.columnOf(written);
    if (column > LAST_COLUMN) throw this.damaged(`rij ${this.row} heeft een cel buiten het blad`);
    if (column <= this.column) this.acceptOutOfOrder(column);
    else this.outOfOrder?.add(column);
    this.countCell();
    this.inCell = true;
    this.column = column;
    this.type = attributes.get('t');
    this.style = attributes.get('s');
    this.value = null;
    this.inline = null;
    this.formula = false;
  }

  private columnOf(address: string): number {
    const packed = packedAddress(address);
    const column = packed % (LAST_COLUMN + 1);
    if (packed === 0) throw this.damaged(`rij ${this.row} heeft een cel buiten het blad`);
    if ((packed - column) / (LAST_COLUMN + 1) !== this.row)
      throw this.damaged(`rij ${this.row} heeft een cel van een andere rij`);
    return column;
  }

  private acceptOutOfOrder(column: number): void {
    this.outOfOrder ??= new Set(this.columns.slice(0, this.filled));
    if (column === this.column || this.outOfOrder.has(column)) {
      throw this.damaged(`cel ${kolomletters(column)}${this.row} staat er twee keer`);
    }
    this.outOfOrder.add(column);
  }

  private countCell(): void {
    const { limits, count } = this.context;
    this.cells += 1;
    count.cells += 1;
    if (this.cells > limits.cellsPerSheet || count.cells > limits.cells) {
      throw new Leesfout('teGroot', `blad ${this.sheet} heeft te veel cellen`);
    }
  }

  private openContent(name: string): void {
    if (name === 'v') {
      this.place = Place.Value;
      this.value ??= '';
    } else if (name === 'f') {
      this.formula = true;
    } else if (name === 'is') {
      this.inline ??= '';
    }
  }

  private closeCell(): void {
    this.inCell = false;
    const content = this.content();
    if (content === null && !this.formula) return;
    this.columns[this.filled] = this.column;
    this.contents[this.filled] = content;
    this.filled += 1;
    if (this.formula) this.formulas.push(this.column);
  }

  private content(): Celwaarde {
    const { strings, values } = this.context;
    const { value, type } = this;
    if (type === undefined || type === 'n') return this.number(value);
    if (type === 's') {
      if (value === null || value === '') return null;
      const text = strings[wholeNumber(value)];
      if (text === undefined) throw this.damagedCell('verwijst naar een tekst die er niet is');
      return text;
    }
    if (type === 'inlineStr') {
      const text = this.inline ?? value;
      return text === null ? null : values.text(text);
    }
    if (value === null) return null;
    if (type === 'str') return values.text(value);
    if (type === 'd') return values.isoDay(value);
    if (type === 'e') return values.error(value);
    if (type !== 'b') throw this.damagedCell('heeft een soort die Excel niet kent');
    const boolean = booleanOf(value);
    if (boolean === undefined) throw this.damagedCell('moet waar of onwaar zijn, en is dat niet');
    return boolean;
  }

  private number(value: string | null): Celwaarde {
    if (value === null) return this.inline === null ? null : this.context.values.text(this.inline);
    const number = numberOf(value);
    if (number === undefined) {
      if (value.trim() === '') return null;
      throw this.damagedCell('moet een getal zijn, en is dat niet');
    }
    const { dayStyles, values } = this.context;
    return dayStyles[this.style === undefined ? 0 : wholeNumber(this.style)] === true
      ? values.day(number)
      : number;
  }

  private closeRow(): void {
    this.inRow = false;
    if (this.filled === 0) return;
    if (this.outOfOrder !== null) this.sortRow();
    const rij = {
      nummer: this.row,
      verborgen: this.hidden,
      kolommen: this.sharedColumns(),
      waarden: this.contents.slice(0, this.filled),
    };
    this.rows.push(
      this.formulas.length === 0 ? rij : { ...rij, formules: this.formulas.sort((a, b) => a - b) },
    );
  }

  private sortRow(): void {
    const cells = this.columns
      .slice(0, this.filled)
      .map((column, i) => ({ column, content: this.contents[i] ?? null }));
    cells.sort((a, b) => a.column - b.column);
    cells.forEach(({ column, content }, i) => {
      this.columns[i] = column;
      this.contents[i] = content;
    });
  }

  /** Rows of one table mostly have the same columns: they get the same array. */
  private sharedColumns(): readonly number[] {
    const { columns, filled, columnSets } = this;
    let hash = filled;
    for (let i = 0; i < filled; i += 1) hash = (Math.imul(hash, 31) + (columns[i] ?? 0)) | 0;
    const known = columnSets.get(hash);
    if (known?.length === filled && known.every((column, i) => column === columns[i])) return known;
    const own = columns.slice(0, filled);
    if (columnSets.size < SHARED_COLUMNS) columnSets.set(hash, own);
    return own;
  }

  private damagedCell(detail: string): Leesfout {
    return this.damaged(`cel ${kolomletters(this.column)}${this.row} ${detail}`);
  }

  private damaged(detail: string): Leesfout {
    return new Leesfout('beschadigd', `blad ${this.sheet}: ${detail}`);
  }
}
