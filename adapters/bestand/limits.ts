/** What a file may cost. Every limit is checked before the memory or the time is spent. */
export interface Limits {
  /** The file itself. */
  readonly fileBytes: number;
  /** Parts in the zip. */
  readonly entries: number;
  /** One part that grows with the data, unpacked: a sheet, the shared strings. */
  readonly dataBytes: number;
  /** Any other part, unpacked: styles, relationships, tables … */
  readonly partBytes: number;
  /** All parts that are read, unpacked; a part that is read twice counts twice. */
  readonly totalBytes: number;
  /** Unpacked bytes per packed byte; looked at from `ratioFloor` unpacked bytes on. */
  readonly ratio: number;
  readonly ratioFloor: number;
  readonly sheets: number;
  readonly cellsPerSheet: number;
  readonly cells: number;
  readonly sharedStrings: number;
  readonly definedNames: number;
  /** Characters in the name of a sheet, a table or a defined name. */
  readonly nameLength: number;
  /** Characters in one text or tag, and between two tags. Excel allows 32,767 in a cell. */
  readonly textLength: number;
  /** Elements within elements. */
  readonly depth: number;
}

const MB = 1024 * 1024;

/**
 * Room for a trajectregister of 100,000 rows and 38 columns (15–20 MB, 130 to 250 MB unpacked, 3.8 million cells) and
 * not much more. Sheets unpack to some 7 to 25 times their size; a bomb of zeros or spaces to 1,000 times.
 */
export const LIMITS: Limits = {
  fileBytes: 64 * MB,
  entries: 10_000,
  dataBytes: 400 * MB,
  partBytes: 32 * MB,
  totalBytes: 512 * MB,
  ratio: 100,
  ratioFloor: 4 * MB,
  sheets: 500,
  cellsPerSheet: 6_000_000,
  cells: 8_000_000,
  sharedStrings: 2_000_000,
  definedNames: 100_000,
  nameLength: 255,
  textLength: MB,
  depth: 64,
};
