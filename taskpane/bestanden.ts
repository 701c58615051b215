import { type OpenWerkmap, redenNietBekeken } from '../src';
import type { Invoer } from './werker/berichten';

/** Something in a folder that is passed over. */
export interface Nietbekeken {
  readonly pad: string;
  readonly reden: string;
}

/** What was chosen or dropped: what is looked at, and what of a folder is not. */
export interface Keuze {
  readonly invoer: Invoer[];
  readonly nietBekeken: Nietbekeken[];
}

/**
 * What makes that a file of a folder is passed over: itself, or a folder below the one that was chosen. Undefined when
 * it is looked at.
 */
function nietBekekenIn(pad: string, isBestand = true): Nietbekeken | undefined {
  const delen = pad.split('/');
  for (const [i, deel] of delen.entries()) {
    const reden = i === 0 ? undefined : redenNietBekeken(deel, isBestand && i === delen.length - 1);
    if (reden !== undefined) return { pad: delen.slice(0, i + 1).join('/'), reden };
  }
  return undefined;
}

/** Files that were chosen one by one are all looked at; of a folder only the workbooks. */
export function keuzeVan(bestanden: Iterable<File>): Keuze {
  const invoer: Invoer[] = [];
  // A hidden folder once, however much there is in it.
  const nietBekeken = new Map<string, Nietbekeken>();
  for (const bestand of bestanden) {
    const pad = bestand.webkitRelativePath || bestand.name;
    const over = nietBekekenIn(pad);
    if (over === undefined) invoer.push({ pad, bestand });
    else nietBekeken.set(over.pad, over);
  }
  return { invoer, nietBekeken: [...nietBekeken.values()] };
}

/** The workbook that is open in Excel, as something to check; nothing on a web page. */
export async function openWerkmap(werkmap: OpenWerkmap | undefined): Promise<Invoer[]> {
  if (werkmap === undefined) return [];
  const { naam, werkmap: inhoud } = await werkmap.lees();
  return [{ pad: naam, werkmap: inhoud }];
}

/** What was dropped: files, and everything below folders. */
export async function gesleept(items: DataTransferItemList): Promise<Keuze> {
  // All entries at once: after the first wait the list is empty.
  const keuze: Keuze = { invoer: [], nietBekeken: [] };
  const ingangen: FileSystemEntry[] = [];
  for (const item of items) {
    const ingang = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    const bestand = item.getAsFile();
    if (ingang?.isDirectory === true) ingangen.push(ingang);
    else if (bestand !== null) keuze.invoer.push({ pad: bestand.name, bestand });
  }
  for (const ingang of ingangen) await verzamel(ingang, keuze);
  return keuze;
}

async function verzamel(ingang: FileSystemEntry, keuze: Keuze): Promise<void> {
  const pad = ingang.fullPath.replace(/^\//, '');
  const over = nietBekekenIn(pad, isBestand(ingang));
  if (over !== undefined) {
    keuze.nietBekeken.push(over);
  } else if (isBestand(ingang)) {
    keuze.invoer.push({ pad, bestand: await new Promise<File>((klaar, mis) => ingang.file(klaar, mis)) });
  } else {
    for (const kind of await inhoud(ingang as FileSystemDirectoryEntry)) await verzamel(kind, keuze);
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
