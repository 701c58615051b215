import { Leesfout } from '../../src';
import { crc32 } from './crc32';
import { damaged, failure } from './failure';
import { inPieces, inflate } from './inflate';
import { type Limits } from './limits';
import { readDirectory, type ZipEntry } from './zipDirectory';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** A zip that is read part by part, piece by piece, with a cap on each part and on all together. */
export class Zip {
  private readonly entries = new Map<string, ZipEntry | 'twice'>();
  /** Bytes of all parts read so far. */
  private unpacked = 0;

  /** @throws Leesfout when the directory at its end cannot be read. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    for (const entry of readDirectory(bytes, limits)) {
      const key = entry.name.toLowerCase();
      this.entries.set(key, this.entries.has(key) ? 'twice' : entry);
    }
  }

  /** A part by its name; upper and lower case are equal, as in Excel. @throws Leesfout when two have the name. */
  find(name: string): ZipEntry | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === 'twice') throw damaged(`onderdeel ${name} staat er twee keer`);
    return entry;
  }

  /**
   * Unpacks one part, of at most `cap` bytes, and gives it piece by piece to `take`.
   * @throws Leesfout paktTeGrootUit past a limit; beschadigd when the part is cut off, lies about its size or does not
   * fit its checksum; and what `take` throws.
   */
  read(entry: ZipEntry, cap: number, take: (chunk: Uint8Array) => void): void {
    if (entry.encrypted) throw failure('versleuteld', `onderdeel ${entry.name}`);
    const packed = this.packedBytes(entry);
    this.guard(entry, cap, entry.size, packed.length);
    let size = 0;
    let crc = 0;
    let stopped: Leesfout | undefined;
    const receive = (chunk: Uint8Array, taken: number): void => {
      size += chunk.length;
      this.unpacked += chunk.length;
      this.guard(entry, cap, size, taken);
      // Past the size it claims, or past a failure, nothing is passed on. Going on tells what is really wrong.
      if (size > entry.size) return;
      crc = crc32(chunk, crc);
      if (stopped) return;
      try {
        take(chunk);
      } catch (error) {
        if (!(error instanceof Leesfout) || error.reden !== 'beschadigd') throw error;
        stopped = error;
      }
    };
    if (entry.method === STORED) inPieces(packed, receive);
    else if (entry.method === DEFLATED) unpack(entry, packed, receive);
    else throw damaged(`onderdeel ${entry.name} is ingepakt op een manier die Excel niet kent`);
    if (size !== entry.size) throw damaged(`onderdeel ${entry.name} is niet zo groot als het zegt`);
    if (crc !== entry.crc) throw damaged(`de controlesom van onderdeel ${entry.name} klopt niet`);
    if (stopped) throw stopped;
  }

  /** `size` bytes have come, or are claimed to come, out of `taken` packed ones. */
  private guard(entry: ZipEntry, cap: number, size: number, taken: number): void {
    const { totalBytes, ratio, ratioFloor } = this.limits;
    const tooDense = size > ratioFloor && size > taken * ratio;
    if (tooDense || size > cap || Math.max(this.unpacked, size) > totalBytes) {
      throw failure('paktTeGrootUit', `onderdeel ${entry.name}`);
    }
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const at = entry.offset;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) {
      throw damaged(`onderdeel ${entry.name} staat niet op zijn plaats`);
    }
    const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + entry.packedSize > bytes.length) throw damaged(`onderdeel ${entry.name} is afgekapt`);
    return bytes.subarray(start, start + entry.packedSize);
  }
}

function unpack(
  entry: ZipEntry,
  packed: Uint8Array,
  receive: (chunk: Uint8Array, taken: number) => void,
): void {
  try {
    inflate(packed, entry.size, receive);
  } catch (error) {
    throw error instanceof Leesfout ? error : damaged(`onderdeel ${entry.name} kan niet worden uitgepakt`);
  }
}
