/** What a file may cost. Every limit is checked before the memory or the time is spent. */
export interface Limits {
  /** The file itself. */
  readonly fileBytes: number;
  /** Parts in the zip. */
  readonly entries: number;
  /** One part, unpacked. */
  readonly entryBytes: number;
  /** All parts that are read, unpacked; a part that is read twice counts twice. */
  readonly totalBytes: number;
  /** Unpacked bytes per packed byte; looked at from `ratioFloor` unpacked bytes on. */
  readonly ratio: number;
  readonly ratioFloor: number;
  readonly sheets: number;
  readonly cellsPerSheet: number;
  readonly cells: number;
  readonly sharedStrings: number;
  readonly names: number;
  /** Characters in the name of a sheet, a table or a defined name. */
  readonly nameLength: number;
  /** Characters between two tags: Excel allows 32,767 in a cell. */
  readonly textLength: number;
  /** Elements within elements. */
  readonly depth: number;
}

const MB = 1024 * 1024;

/**
 * Room for a trajectregister of 100,000 rows and 38 columns (some 15 MB, 250 MB unpacked, 3.8 million cells)
 * and no more than that. Sheets as Excel writes them unpack to 10–40 times their size, very regular ones to
 * 100; a bomb to 1,000.
 */
export const LIMITS: Limits = {
  fileBytes: 64 * MB,
  entries: 10_000,
  entryBytes: 512 * MB,
  totalBytes: 768 * MB,
  ratio: 250,
  ratioFloor: 8 * MB,
  sheets: 500,
  cellsPerSheet: 6_000_000,
  cells: 8_000_000,
  sharedStrings: 2_000_000,
  names: 100_000,
  nameLength: 255,
  textLength: 4 * MB,
  depth: 64,
};
