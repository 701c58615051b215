import { type Werkmap } from '../../src';
import { readCsv } from './csv';
import { failure } from './failure';
import { type Limits, LIMITS } from './limits';
import { readContentTypes, readRelationships } from './relationships';
import { signatureOf } from './signature';
import { readWorkbook } from './workbook';
import { Zip } from './zip';

export { type Limits, LIMITS } from './limits';

/**
 * Reads a user's file: an Excel workbook (.xlsx, .xlsm and their templates) or a csv. The bytes decide what it is; the
 * name only whether a text may be taken for a csv. Nothing is fetched, followed, computed or run.
 * @throws Leesfout, and nothing else: why the file cannot be read, and where.
 */
export function leesBestand(bytes: Uint8Array, bestandsnaam: string, limits: Limits = LIMITS): Werkmap {
  if (bytes.length > limits.fileBytes)
    throw failure('teGroot', `${Math.round(bytes.length / 1024 / 1024)} MB`);
  const signature = signatureOf(bytes);
  if (signature === 'zip') return readZip(bytes, limits);
  const text = signature === 'csv' || signature === 'text';
  if (text && /\.csv$/i.test(bestandsnaam)) return readCsv(bytes, limits);
  throw failure(signature === 'text' ? 'geenExcel' : signature);
}

function readZip(bytes: Uint8Array, limits: Limits): Werkmap {
  const zip = new Zip(bytes, limits);
  const typeOf = readContentTypes(zip, limits);
  if (!typeOf) throw failure(isOds(zip, limits) ? 'ods' : 'andersZip');
  const main = readRelationships(zip, '', limits).find(({ type }) => type === 'officeDocument')?.part ?? null;
  if (main === null) throw failure('andersZip');
  const type = typeOf(main);
  if (type.includes('wordprocessingml') || type.includes('ms-word')) throw failure('word');
  if (type.includes('presentationml') || type.includes('ms-powerpoint')) throw failure('powerpoint');
  if (type.includes('sheet.binary')) throw failure('xlsb');
  return readWorkbook(zip, main, type.includes('macroenabled'), limits);
}

/** An OpenDocument file says what it is in a part of its own. */
function isOds(zip: Zip, limits: Limits): boolean {
  const entry = zip.find('mimetype');
  let type = '';
  if (entry)
    zip.read(entry, limits.partBytes, (chunk) => (type += String.fromCharCode(...chunk.subarray(0, 100))));
  return type.startsWith('application/vnd.oasis.opendocument.spreadsheet');
}
