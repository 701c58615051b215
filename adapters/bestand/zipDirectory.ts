import { damaged, failure } from './failure';
import { type Limits } from './limits';

/** One part within the zip, as the directory describes it. Sizes are claims until the bytes have been seen. */
export interface ZipEntry {
  /** With forward slashes, none in front. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_LENGTH = 20;
const END64 = 0x06064b50;
const END64_LENGTH = 56;
/** A field of all ones means: see the zip64 record. */
const SEE_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;

interface Place {
  readonly count: number;
  readonly offset: number;
}

/**
 * The parts that the directory at the end of a zip names.
 * @throws Leesfout beschadigd when there is no whole directory, teGroot when it names too many parts.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > limits.entries) throw failure('teGroot', `het bestand heeft ${count} onderdelen`);
  const entries: ZipEntry[] = [];
  const text = new TextDecoder('utf-8');
  let at = offset;
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) {
      throw damaged('de inhoudsopgave van het bestand klopt niet');
    }
    const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged('de inhoudsopgave van het bestand is afgekapt');
    const name = text.decode(bytes.subarray(at + CENTRAL_LENGTH, nameEnd));
    entries.push({
      name: name.replace(/\\/g, '/').replace(/^\/+/, ''),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, nameEnd, extraEnd),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): Place {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END || at + view.getUint16(at + 20, true) > last) continue;
    const place = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const small = place.count !== 0xffff && place.offset !== SEE_ZIP64;
    return small ? place : (findDirectory64(view, at) ?? place);
  }
  throw damaged('het bestand is afgekapt: de inhoudsopgave aan het eind ontbreekt');
}

/** Zip64: also used for small files, by writers that do not know the size beforehand. */
function findDirectory64(view: DataView, end: number): Place | undefined {
  const locator = end - END64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + END64_LENGTH > view.byteLength || view.getUint32(at, true) !== END64) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Sizes and place of the part whose directory entry stands at `at` and has its extra fields from `extra` on. */
function sizes(
  view: DataView,
  at: number,
  extra: number,
  extraEnd: number,
): Pick<ZipEntry, 'size' | 'packedSize' | 'offset'> {
  let [next, end] = [0, 0];
  for (let field = extra; field + 4 <= extraEnd;) {
    const fieldEnd = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === ZIP64_FIELD) [next, end] = [field + 4, Math.min(fieldEnd, extraEnd)];
    field = fieldEnd;
  }
  /** The zip64 field holds, in this order, only those that did not fit. */
  const number = (place: number): number => {
    const small = view.getUint32(place, true);
    if (small !== SEE_ZIP64 || next + 8 > end) return small;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  const size = number(at + 24);
  const packedSize = number(at + 20);
  return { size, packedSize, offset: number(at + 42) };
}
