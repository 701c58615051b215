import { leesBestand } from '../../../adapters/bestand';
import { type HostEvent, HostCollection, HostError, HostObject, itemNotFound } from '../protocol';
import { COLUMNS, parseArea } from './address';
import { chartsInPackage, HostChart } from './charts';
import { fill } from './fill';
import { WorksheetFunctions } from './functions';
import { NamedItemCollection, type NamedItem } from './names';
import type { HostRange } from './range';
import { type HostSetting, SettingCollection } from './settings';
import { Worksheet, type Visibility } from './sheet';
import { TableCollection } from './tables';

const EVENT_CATEGORY = 65_536;
/** The numbers of the events anywhere in the workbook. */
const CHANGED = 10;
const DELETED = 15;
const ROW_SORTED = 19;
const COLUMN_SORTED = 20;

/** Someone changed cells. */
interface Change {
  readonly range: HostRange;
  readonly from: 'Local' | 'Remote';
  readonly by?: 'Unknown' | 'ThisLocalAddin';
  readonly kind?: 'RangeEdited' | 'RowInserted';
}

/** An Excel workbook in memory, as Office.js sees it. It computes nothing. */
export class HostWorkbook extends HostObject {
  readonly sheets: Worksheet[] = [];
  readonly names: NamedItem[] = [];
  readonly settings: HostSetting[] = [];
  /** Events that the client has still to hear of. */
  readonly events: HostEvent[] = [];
  active: Worksheet | undefined;
  selection: HostRange | undefined;
  is1904 = false;
  /** What a formula comes to; it computes nothing by itself. */
  compute: (formula: string) => string | number = () => 0;
  /** The events that the client asked to hear. */
  readonly heard = new Set<number>();
  /** As an Excel that takes from inserted sheets the cells alone. */
  leavesChartsOut = false;
  private keys = 1;

  constructor(readonly fileName: string) {
    super();
  }

  nextKey(prefix: string): string {
    return `{${prefix}-${this.keys++}}`;
  }

  addSheet(name: string, visibility: Visibility = 'Visible'): Worksheet {
    const sheet = new Worksheet(this, this.nextKey('WS'), name, visibility);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  get Name(): string {
    return this.fileName;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }
  get Tables(): TableCollection {
    return new TableCollection(this);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this);
  }
  get Functions(): WorksheetFunctions {
    return new WorksheetFunctions(this);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.settings);
  }
  GetActiveCell(): HostRange {
    const { selection, active } = this;
    if (!active) throw itemNotFound();
    return selection?.sheet === active ? selection.GetCell(0, 0) : active.GetRange('A1');
  }

  /** Sheets of another workbook, behind those that are there. */
  InsertWorksheetsFromBase64(base64: string, { positionType }: { positionType: string }): string[] {
    if (positionType !== 'End') throw new HostError('ApiNotFound', `simulated host: ${positionType}`);
    const there = this.sheets.length;
    const xlsx = new Uint8Array(Buffer.from(base64, 'base64'));
    fill(this, leesBestand(xlsx, 'ingevoegd.xlsx'));
    const charts = this.leavesChartsOut ? new Map<string, number>() : chartsInPackage(xlsx);
    for (const sheet of this.sheets.slice(there))
      for (let i = 0; i < (charts.get(sheet.name) ?? 0); i += 1) sheet.charts.push(new HostChart('inserted'));
    return this.sheets.slice(there).map(({ key }) => key);
  }

  /** Someone changes a cell: the user, or (from afar) another who has the same file open. */
  edit(
    sheet: string,
    row: number,
    column: number,
    value: string | number,
    from: 'Local' | 'Remote' = 'Local',
  ): void {
    const found = this.Worksheets.GetItem(sheet);
    found.put(row, column, { value, isError: false, formula: undefined });
    this.tell({ range: found.GetRangeByIndexes(row, column, 1, 1), from });
  }

  /** The user inserts a row above this one. */
  insertRow(sheet: string, row: number): void {
    const found = this.Worksheets.GetItem(sheet);
    found.shiftDown(row - 1, 0, COLUMNS - 1);
    const range = found.GetRangeByIndexes(row, 0, 1, COLUMNS);
    this.tell({ range, from: 'Local', kind: 'RowInserted' });
  }

  /** The user sorts these rows by their first column. As in some Excels only the event of a sort tells so. */
  sortRows(sheet: string, address: string): void {
    const found = this.Worksheets.GetItem(sheet);
    const { top, left, bottom, right } = parseArea(address);
    const rows = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => ({ ...found.cellAt(top + r, left + c) })),
    ).sort(([x], [y]) => (String(x?.value) < String(y?.value) ? -1 : 1));
    for (const [r, cells] of rows.entries())
      for (const [c, cell] of cells.entries()) found.put(top + r, left + c, cell);
    this.tellSorted(sheet, address, 'Local');
  }

  /** Sends the event of a sort. */
  tellSorted(
    sheet: string,
    address: string,
    source: 'Local' | 'Remote',
    what: 'rows' | 'columns' = 'rows',
  ): void {
    const { key: worksheetId } = this.Worksheets.GetItem(sheet);
    this.send(what === 'rows' ? ROW_SORTED : COLUMN_SORTED, { address, source, worksheetId });
  }

  /** Sends the event of a change. */
  tell({ range, from, by = 'Unknown', kind = 'RangeEdited' }: Change): void {
    this.send(CHANGED, {
      address: range.Address.split('!').at(-1),
      changeType: kind,
      source: from,
      triggerSource: by,
      worksheetId: range.sheet.key,
    });
  }

  /** Sends the event of a sheet that is no longer there. */
  tellDeleted(worksheetId: string): void {
    this.send(DELETED, { source: 'Local', worksheetId });
  }

  private send(messageType: number, message: object): void {
    if (!this.heard.has(messageType)) return;
    this.events.push({
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId: 'Workbook',
      message: JSON.stringify(message),
    });
  }

  /** All that a user can see, for comparing before and after. */
  describe(): object {
    return {
      sheets: this.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        cells: [...sheet.rows].map(([row, cells]) => [row, [...cells]]),
        hidden: [...sheet.hiddenRows],
        formats: sheet.formats.map((format) => format.describe()),
        tables: sheet.tables.map((table) => [table.name, table.GetRange().Address]),
      })),
      settings: this.settings.map(({ key, value }) => [key, value]),
      names: this.names.map(({ name, formula }) => [name, formula]),
    };
  }
}

class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly workbook: HostWorkbook) {
    super();
  }
  items(): Worksheet[] {
    return this.workbook.sheets;
  }
  GetFirst(): Worksheet {
    const [first] = this.workbook.sheets;
    if (!first) throw itemNotFound();
    return first;
  }
  /** By id or by name. */
  GetItemOrNullObject(key: string): Worksheet | undefined {
    return this.items().find((s) => s.key === key || s.name.toLowerCase() === key.toLowerCase());
  }
  GetItem(key: string): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  _RegisterDataChangedEvent(): void {
    this.workbook.heard.add(CHANGED);
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.heard.delete(CHANGED);
  }
  _RegisterDeletedEvent(): void {
    this.workbook.heard.add(DELETED);
  }
  _UnregisterDeletedEvent(): void {
    this.workbook.heard.delete(DELETED);
  }
  _RegisterRowSortedEvent(): void {
    this.workbook.heard.add(ROW_SORTED);
  }
  _UnregisterRowSortedEvent(): void {
    this.workbook.heard.delete(ROW_SORTED);
  }
  _RegisterColumnSortedEvent(): void {
    this.workbook.heard.add(COLUMN_SORTED);
  }
  _UnregisterColumnSortedEvent(): void {
    this.workbook.heard.delete(COLUMN_SORTED);
  }
}
