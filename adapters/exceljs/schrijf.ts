import type ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Dag, isodag } from '../../src';

/** Changes the text of one part of the package before it is zipped: for what ExcelJS cannot write. */
export type Bewerking = (onderdeel: string, tekst: string) => string;

/** Gives, from the texts of all parts, the parts that are new or other: for what ExcelJS has no part for. */
export type Aanvulling = (delen: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

/** Who made a workbook, as its properties show it: the product, and never the name of a person. */
const MAKER = 'Inburgering';

/**
 * The bytes of a workbook. The same content gives the same bytes: no clock goes in, so that a file that is made again
 * can be compared.
 * @param op the day that the file's properties show as the day it was made
 */
export async function naarBytes(
  werkmap: ExcelJS.Workbook,
  op: Dag,
  bewerk: Bewerking = (_, tekst) => tekst,
  vulAan: Aanvulling = () => new Map(),
): Promise<Uint8Array> {
  werkmap.creator ||= MAKER;
  werkmap.lastModifiedBy ||= MAKER;
  const delen = unzipSync(new Uint8Array(await werkmap.xlsx.writeBuffer()));
  const teksten = new Map<string, string>();
  for (const [naam, bytes] of Object.entries(delen)) {
    if (!/\.(xml|vml|rels)$/.test(naam)) continue;
    const tekst = strFromU8(bytes);
    const nieuw = bewerk(naam, naam === 'docProps/core.xml' ? zonderKlok(tekst, op) : tekst);
    teksten.set(naam, nieuw);
    if (nieuw !== tekst) delen[naam] = strToU8(nieuw);
  }
  for (const [naam, tekst] of vulAan(teksten)) delen[naam] = strToU8(tekst);
  // A text without a zone: a zip keeps local time, and so the bytes are the same in every zone.
  return zipSync(delen, { mtime: `${isodag(op)}T00:00:00`, level: 6 });
}

const zonderKlok = (tekst: string, op: Dag): string =>
  tekst.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${isodag(op)}T00:00:00Z`);
