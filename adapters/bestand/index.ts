import { Leesfout, type Werkmap } from '../../src';
import { readCsv } from './csv';
import { type Limits, LIMITS } from './limits';
import { readContentTypes, readRelationships } from './relationships';
import { signatureOf } from './signature';
import { readWorkbook } from './workbook';
import { Zip } from './zip';

export { type Limits, LIMITS } from './limits';

/**
 * Reads a user's file: an Excel workbook (.xlsx, .xlsm and their templates) or a csv. The bytes decide what it is;
 * the name only whether a text may be taken for a csv. Nothing is fetched, followed, computed or run.
 * @throws Leesfout, and nothing else: why the file cannot be read, and where.
 */
export function readBestand(bytes: Uint8Array, bestandsnaam: string, limits: Limits = LIMITS): Werkmap {
  if (bytes.length > limits.fileBytes)
    throw new Leesfout('teGroot', `${Math.ceil(bytes.length / 1024 / 1024)} MB`);
  const signature = signatureOf(bytes);
  if (signature === 'zip') return readZip(bytes, limits);
  if (signature !== 'text') throw new Leesfout(signature);
  if (!/\.csv$/i.test(bestandsnaam)) throw new Leesfout('csv');
  return readCsv(bytes, limits);
}

function readZip(bytes: Uint8Array, limits: Limits): Werkmap {
  const zip = new Zip(bytes, limits);
  const typeOf = readContentTypes(zip, limits);
  if (!typeOf) throw new Leesfout(zip.find('content.xml') && zip.find('mimetype') ? 'ods' : 'andersZip');
  const main = readRelationships(zip, '', limits).find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined || main === null) throw new Leesfout('andersZip');
  const type = typeOf(main);
  if (type.includes('wordprocessingml') || type.includes('ms-word')) throw new Leesfout('word');
  if (type.includes('presentationml') || type.includes('ms-powerpoint')) throw new Leesfout('powerpoint');
  if (type.includes('sheet.binary')) throw new Leesfout('xlsb');
  return readWorkbook(zip, main, type.includes('macroenabled'), limits);
}
