/** Eight tables: eight bytes are taken at once ("slicing by 8"). */
const TABLES = ((): Uint32Array[] => {
  const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [first] = tables as [Uint32Array];
  for (let n = 0; n < 256; n += 1) {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c;
  }
  for (let t = 1; t < 8; t += 1) {
    const [table, previous] = [tables[t] as Uint32Array, tables[t - 1] as Uint32Array];
    for (let n = 0; n < 256; n += 1) {
      const c = previous[n] as number;
      table[n] = (c >>> 8) ^ (first[c & 0xff] as number);
    }
  }
  return tables;
})();
const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** The checksum of a zip, over `bytes` after what gave `previous`. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  // Every index below is within its array; "as number" only tells the compiler so.
  const b = bytes as { readonly [index: number]: number; readonly length: number };
  let c = ~previous;
  let i = 0;
  for (; i + 8 <= b.length; i += 8) {
    const low =
      c ^
      ((b[i] as number) |
        ((b[i + 1] as number) << 8) |
        ((b[i + 2] as number) << 16) |
        ((b[i + 3] as number) << 24));
    c =
      (T7[low & 0xff] as number) ^
      (T6[(low >>> 8) & 0xff] as number) ^
      (T5[(low >>> 16) & 0xff] as number) ^
      (T4[low >>> 24] as number) ^
      (T3[b[i + 4] as number] as number) ^
      (T2[b[i + 5] as number] as number) ^
      (T1[b[i + 6] as number] as number) ^
      (T0[b[i + 7] as number] as number);
  }
  for (; i < b.length; i += 1) c = (T0[(c ^ (b[i] as number)) & 0xff] as number) ^ (c >>> 8);
  return ~c >>> 0;
}
