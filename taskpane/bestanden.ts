import { isWerkmapnaam, type OpenWerkmap } from '../src';
import type { Invoer } from './werker/berichten';

/** Lock files of Excel (~$…), and what is hidden. */
const isTerzijde = (naam: string): boolean => naam.startsWith('~$') || naam.startsWith('.');

/**
 * Whether a file of a folder is looked at: as on the command line no lock files, and nothing hidden below the folder
 * that was chosen.
 */
export function isWerkmap(pad: string): boolean {
  const [, ...eronder] = pad.split('/');
  return !eronder.some(isTerzijde) && isWerkmapnaam(pad);
}

/** Files that were chosen one by one are all looked at; of a folder only the workbooks. */
export const invoerVan = (bestanden: Iterable<File>): Invoer[] =>
  [...bestanden]
    .map((bestand) => ({ pad: bestand.webkitRelativePath || bestand.name, bestand }))
    .filter(({ pad }) => !pad.includes('/') || isWerkmap(pad));

/** The workbook that is open in Excel, as something to check; nothing on a web page. */
export async function openWerkmap(werkmap: OpenWerkmap | undefined): Promise<Invoer[]> {
  if (werkmap === undefined) return [];
  const { naam, werkmap: inhoud } = await werkmap.lees();
  return [{ pad: naam, werkmap: inhoud }];
}

/** What was dropped: files, and everything below folders. */
export async function gesleept(items: DataTransferItemList): Promise<Invoer[]> {
  // All entries at once: after the first wait the list is empty.
  const gevonden: Invoer[] = [];
  const ingangen: FileSystemEntry[] = [];
  for (const item of items) {
    const ingang = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    const bestand = item.getAsFile();
    if (ingang?.isDirectory === true) ingangen.push(ingang);
    else if (bestand !== null) gevonden.push(...invoerVan([bestand]));
  }
  for (const ingang of ingangen) await verzamel(ingang, gevonden);
  return gevonden;
}

async function verzamel(ingang: FileSystemEntry, gevonden: Invoer[]): Promise<void> {
  const pad = ingang.fullPath.replace(/^\//, '');
  if (isBestand(ingang)) {
    if (pad.includes('/') && !isWerkmap(pad)) return;
    gevonden.push({ pad, bestand: await new Promise<File>((klaar, mis) => ingang.file(klaar, mis)) });
  } else {
    for (const kind of await inhoud(ingang as FileSystemDirectoryEntry))
      if (!isTerzijde(kind.name)) await verzamel(kind, gevonden);
  }
}

const isBestand = (ingang: FileSystemEntry): ingang is FileSystemFileEntry => ingang.isFile;

/** A folder gives its contents in pieces of a hundred. */
async function inhoud(map: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const lezer = map.createReader();
  const alles: FileSystemEntry[] = [];
  for (;;) {
    const deel = await new Promise<FileSystemEntry[]>((klaar, mis) => lezer.readEntries(klaar, mis));
    if (deel.length === 0) return alles;
    alles.push(...deel);
  }
}

/** A file that is dropped where there is no place for it: a browser would open it and leave the page, with all its work. */
export function weigerErnaast(): void {
  const weiger = (gebeurtenis: DragEvent): void => {
    const { defaultPrevented, dataTransfer } = gebeurtenis;
    if (defaultPrevented || dataTransfer === null || !dataTransfer.types.includes('Files')) return;
    gebeurtenis.preventDefault();
    dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', weiger);
  window.addEventListener('drop', weiger);
}

/** Gives the user a workbook as a file. */
export function download(xlsx: Uint8Array, naam: string): void {
  const soort = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  bewaar(new Blob([new Uint8Array(xlsx)], { type: soort }), naam);
}

/** Gives the user a file. */
export function bewaar(inhoud: Blob, naam: string): void {
  const adres = URL.createObjectURL(inhoud);
  const koppeling = document.createElement('a');
  koppeling.href = adres;
  koppeling.download = naam;
  koppeling.click();
  // Some browsers start the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
