import { Inflate } from 'fflate';
import { Leesfout } from '../../src';
import { crc32 } from './crc32';
import { type Limits } from './limits';

/** One file within the zip, as its directory describes it. Sizes are claims until the bytes have been seen. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes per step: small enough that one step of a bomb (1:1032) stays below 17 MB. */
const STEP = 16 * 1024;

const beschadigd = (detail: string): Leesfout => new Leesfout('beschadigd', detail);
const onderdeel = (entry: ZipEntry): string => `onderdeel ${entry.name}`;

/** A zip that is read part by part, in steps, with a cap on each part and on all together. */
export class Zip {
  private readonly view: DataView;
  private readonly entries = new Map<string, ZipEntry | 'twice'>();
  private unpacked = 0;

  /** @throws Leesfout beschadigd when there is no whole directory, teGroot when it names too many parts. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { count, offset } = this.findDirectory();
    if (count > limits.entries) throw new Leesfout('teGroot', `het bestand heeft ${count} onderdelen`);
    this.readDirectory(count, offset);
  }

  /** The names of all parts, as written but with forward slashes. */
  names(): string[] {
    const names: string[] = [];
    for (const [key, entry] of this.entries) names.push(entry === 'twice' ? key : entry.name);
    return names;
  }

  /** A part by its name; upper and lower case are equal, as in Excel. */
  find(name: string): ZipEntry | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === 'twice') throw beschadigd(`onderdeel ${name} staat er twee keer`);
    return entry;
  }

  /**
   * Unpacks one part, step by step, and gives each step to `take`.
   * @throws Leesfout paktTeGrootUit past a limit; beschadigd when the part is cut off, lies about its size or
   * does not fit its checksum.
   */
  read(entry: ZipEntry, take: (chunk: Uint8Array, final: boolean) => void): void {
    if (entry.encrypted) throw new Leesfout('versleuteld', onderdeel(entry));
    this.guard(entry, entry.size);
    const packed = this.packedBytes(entry);
    let size = 0;
    let crc = 0;
    let lies = false;
    const receive = (chunk: Uint8Array): void => {
      size += chunk.length;
      this.unpacked += chunk.length;
      this.guard(entry, size);
      // Past the size it claims nothing is passed on; how far it goes on decides what kind of lie it is.
      if (size > entry.size) lies = true;
      if (lies || chunk.length === 0) return;
      crc = crc32(chunk, crc);
      take(chunk, false);
    };
    if (entry.method === STORED) receive(packed);
    else if (entry.method === DEFLATED) inflate(entry, packed, receive);
    else throw beschadigd(`${onderdeel(entry)} is ingepakt op een manier die Excel niet kent`);
    if (lies || size !== entry.size) throw beschadigd(`${onderdeel(entry)} is niet zo groot als het zegt`);
    if (crc !== entry.crc) throw beschadigd(`de controlesom van ${onderdeel(entry)} klopt niet`);
    take(new Uint8Array(0), true);
  }

  private guard(entry: ZipEntry, size: number): void {
    const { entryBytes, totalBytes, ratio, ratioFloor } = this.limits;
    const total = Math.max(this.unpacked, size);
    const tooDense = size > ratioFloor && size > entry.packedSize * ratio;
    if (tooDense || size > entryBytes || total > totalBytes)
      throw new Leesfout('paktTeGrootUit', onderdeel(entry));
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    const { view, bytes } = this;
    const at = entry.offset;
    if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
      throw beschadigd(`${onderdeel(entry)} ontbreekt`);
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + entry.packedSize > bytes.length) throw beschadigd(`${onderdeel(entry)} is afgekapt`);
    return bytes.subarray(start, start + entry.packedSize);
  }

  private findDirectory(): { count: number; offset: number } {
    const { view, bytes } = this;
    const lowest = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
    for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1) {
      if (view.getUint32(at, true) !== END) continue;
      const count = view.getUint16(at + 10, true);
      const offset = view.getUint32(at + 16, true);
      if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
      return this.findDirectory64(at) ?? { count, offset };
    }
    throw beschadigd('het bestand is afgekapt: de inhoudsopgave aan het eind ontbreekt');
  }

  /** Zip64: what some writers use when they do not know the size beforehand. */
  private findDirectory64(end: number): { count: number; offset: number } | undefined {
    const { view, bytes } = this;
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return undefined;
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > bytes.length || view.getUint32(at, true) !== END64) return undefined;
    return {
      count: Number(view.getBigUint64(at + 32, true)),
      offset: Number(view.getBigUint64(at + 48, true)),
    };
  }

  private readDirectory(count: number, offset: number): void {
    const { view, bytes, entries } = this;
    const text = new TextDecoder('utf-8');
    let at = offset;
    for (let i = 0; i < count; i += 1) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) {
        throw beschadigd('de inhoudsopgave van het bestand klopt niet');
      }
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      if (extraEnd > bytes.length) throw beschadigd('de inhoudsopgave van het bestand is afgekapt');
      const name = text
        .decode(bytes.subarray(at + 46, nameEnd))
        .replace(/\\/g, '/')
        .replace(/^\/+/, '');
      const sizes = this.sizes(at, nameEnd, extraEnd);
      const entry: ZipEntry = {
        name,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        ...sizes,
      };
      const key = name.toLowerCase();
      entries.set(key, entries.has(key) ? 'twice' : entry);
      at = extraEnd + view.getUint16(at + 32, true);
    }
  }

  /** The sizes and the place of a part; a field of all ones stands, in zip64, in the extra field. */
  private sizes(
    at: number,
    extra: number,
    extraEnd: number,
  ): Pick<ZipEntry, 'size' | 'packedSize' | 'offset'> {
    const { view } = this;
    let packedSize = view.getUint32(at + 20, true);
    let size = view.getUint32(at + 24, true);
    let offset = view.getUint32(at + 42, true);
    for (let field = extra; field + 4 <= extraEnd;) {
      const end = field + 4 + view.getUint16(field + 2, true);
      if (view.getUint16(field, true) === 1 && end <= extraEnd) {
        let next = field + 4;
        const take = (small: number): number => {
          if (small !== 0xffffffff || next + 8 > end) return small;
          next += 8;
          return Number(view.getBigUint64(next - 8, true));
        };
        size = take(size);
        packedSize = take(packedSize);
        offset = take(offset);
      }
      field = end;
    }
    return { packedSize, size, offset };
  }
}

function inflate(entry: ZipEntry, packed: Uint8Array, receive: (chunk: Uint8Array) => void): void {
  const stream = new Inflate(receive);
  for (let at = 0; at < packed.length; at += STEP) {
    const last = at + STEP >= packed.length;
    try {
      stream.push(packed.subarray(at, at + STEP), last);
    } catch (error) {
      if (error instanceof Leesfout) throw error;
      throw beschadigd(`${onderdeel(entry)} kan niet worden uitgepakt`);
    }
  }
}
