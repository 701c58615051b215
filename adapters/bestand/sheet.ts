import { kolomletters, type Leesfout, type Rij } from '../../src';
import { columnOf, LAST_COLUMN, LAST_ROW, wholeNumber } from './address';
import { damaged, failure } from './failure';
import { type Limits } from './limits';
import { booleanOf, numberOf } from './numbers';
import { RowBuilder } from './row';
import { type RawCell, type Values } from './values';
import { type Attributes, type XmlHandler } from './xml';

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly values: Values;
  readonly limits: Limits;
  /** Counts the cells of all sheets together. */
  readonly count: { cells: number };
}

/**
 * One whole cell: address, style and kind in this order, then a value, an inline text or nothing, in characters that
 * stand for themselves (no control characters, & < > or halves of a pair). What this matches is well-formed XML and
 * means the same to any parser.
 */
const PLAIN_CELL =
  /<c(?: r="([A-Z]{1,3}\d{1,7})")?(?: s="(\d{1,6})")?(?: t="([A-Za-z]{1,9})")?(?:\/>|>(?:<v>([ !-%'-;=?-~\u00a0-\u2027\u2029-\ud7ff]*)<\/v>|<is><t>([ !-%'-;=?-~\u00a0-\u2027\u2029-\ud7ff]*)<\/t><\/is>)?<\/c>)/y;

/** Where the reader is, as far as text means something there. */
enum Place {
  Nowhere,
  Value,
  Inline,
}

/** Takes in the XML of one sheet, cell by cell: the cost is that of the cells that are there. */
export class SheetReader implements XmlHandler, RawCell {
  private readonly rows: Rij[] = [];
  private readonly builder = new RowBuilder();
  private rowsInOrder = true;
  private cells = 0;

  private inData = false;
  private inRow = false;
  private row = 0;
  private inCell = false;
  private column = 0;
  private inRun = false;
  private place = Place.Nowhere;

  type: string | undefined;
  style: string | undefined;
  value: string | null = null;
  inline: string | null = null;
  private formula = false;

  constructor(
    private readonly sheet: string,
    private readonly context: SheetContext,
  ) {}

  /** The rows that hold something, ascending. @throws Leesfout when a row stands there twice. */
  result(): readonly Rij[] {
    if (this.rowsInOrder) return this.rows;
    this.rows.sort((a, b) => a.nummer - b.nummer);
    this.rows.forEach(({ nummer }, i) => {
      if (this.rows[i - 1]?.nummer === nummer)
        throw damaged(`blad ${this.sheet}: rij ${nummer} staat er twee keer`);
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
      // Rich text stands in runs (r); reading aids (rPh) stand beside them and are no part of the text.
      this.inRun = name === 'r';
      if (name === 't' && this.inline !== null) this.place = Place.Inline;
    } else if (depth === 7) {
      if (name === 't' && this.inRun && this.inline !== null) this.place = Place.Inline;
    } else if (depth === 2) {
      this.inData = name === 'sheetData';
    }
  }

  text(text: string): void {
    if (this.place === Place.Value) this.value = this.lengthen(this.value, text);
    else if (this.place === Place.Inline) this.inline = this.lengthen(this.inline, text);
  }

  close(depth: number): void {
    this.place = Place.Nowhere;
    if (depth === 4) {
      if (this.inCell) this.closeCell();
    } else if (depth === 3) {
      if (this.inRow) this.closeRow();
    }
  }

  /** Cells in the form that nearly every program writes; all others come through open, text and close. */
  scan(text: string, at: number, depth: number): number {
    if (depth !== 3 || !this.inRow) return at;
    let stop = at;
    PLAIN_CELL.lastIndex = at;
    for (let cell = PLAIN_CELL.exec(text); cell !== null; cell = PLAIN_CELL.exec(text)) {
      stop = PLAIN_CELL.lastIndex;
      this.startCell(cell[1], cell[2], cell[3]);
      this.value = cell[4] ?? null;
      this.inline = cell[5] ?? null;
      this.closeCell();
    }
    return stop;
  }

  damaged(detail: string): Leesfout {
    return damaged(`blad ${this.sheet}: cel ${kolomletters(this.column)}${this.row} ${detail}`);
  }

  private openRow(attributes: Attributes): void {
    const written = attributes.get('r');
    const row = written === undefined ? this.row + 1 : wholeNumber(written);
    if (row < 1 || row > LAST_ROW) throw damaged(`blad ${this.sheet}: er is een rij buiten het blad`);
    if (row <= this.row) this.rowsInOrder = false;
    const height = attributes.get('ht');
    const hidden =
      booleanOf(attributes.get('hidden')) === true || (height !== undefined && numberOf(height) === 0);
    this.builder.start(row, hidden);
    this.inRow = true;
    this.row = row;
    this.column = 0;
  }

  private openCell(attributes: Attributes): void {
    let address: string | undefined;
    let style: string | undefined;
    let type: string | undefined;
    for (let i = 0; i < attributes.count; i += 1) {
      const name = attributes.names[i];
      if (name === 'r') address = attributes.values[i];
      else if (name === 's') style = attributes.values[i];
      else if (name === 't') type = attributes.values[i];
    }
    this.startCell(address, style, type);
    this.inCell = true;
  }

  private startCell(address: string | undefined, style: string | undefined, type: string | undefined): void {
    // A cell without an address stands right of the one before it.
    const column = address === undefined ? this.column + 1 : columnOf(address, this.row);
    if (column < 1 || column > LAST_COLUMN) {
      throw damaged(`blad ${this.sheet}: rij ${this.row} heeft een cel buiten het blad of buiten die rij`);
    }
    this.column = column;
    if (!this.builder.claim(column)) throw this.damaged('staat er twee keer');
    const { limits, count } = this.context;
    this.cells += 1;
    count.cells += 1;
    if (this.cells > limits.cellsPerSheet || count.cells > limits.cells) {
      throw failure('teGroot', `blad ${this.sheet} heeft te veel cellen`);
    }
    this.style = style;
    this.type = type;
    this.value = null;
    this.inline = null;
    this.formula = false;
  }

  private openContent(name: string): void {
    if (name === 'f') this.formula = true;
    if (name !== 'v' && name !== 'is') return;
    if (this.value !== null || this.inline !== null) throw this.damaged('heeft meer dan één waarde');
    if (name === 'v') {
      this.place = Place.Value;
      this.value = '';
    } else {
      this.inline = '';
    }
  }

  private lengthen(text: string | null, more: string): string {
    const whole = `${text ?? ''}${more}`;
    if (whole.length > this.context.limits.textLength)
      throw failure('teGroot', `blad ${this.sheet} bevat een te lange tekst`);
    return whole;
  }

  private closeCell(): void {
    this.inCell = false;
    const content = this.context.values.of(this);
    // A formula without a cached value is there all the same.
    if (content !== null || this.formula) this.builder.add(this.column, content, this.formula);
  }

  private closeRow(): void {
    this.inRow = false;
    const rij = this.builder.finish();
    if (rij) this.rows.push(rij);
  }
}
