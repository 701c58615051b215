import { Inflate, inflateSync } from 'fflate';

/** Packed bytes per step: what one step of a bomb (at most 1:1032) becomes stays near 4 MB. */
const STEP = 4 * 1024;
/** Up to this size a part is unpacked in one go, into exactly the room that it says to need. */
const SMALL = 64 * 1024;

/**
 * Unpacks deflated bytes and gives them piece by piece to `receive`, with how many packed bytes they took.
 * `size` is what they claim to become; nothing is reserved beyond it on its word.
 * @throws Error when the bytes are no deflate stream, or end too early.
 */
export function inflate(
  packed: Uint8Array,
  size: number,
  receive: (chunk: Uint8Array, taken: number) => void,
): void {
  if (packed.length <= SMALL && size <= 16 * SMALL) {
    // One byte more than it claims, to see a lie; fflate drops what does not fit.
    const all = inflateSync(packed, { out: new Uint8Array(size + 1) });
    if (all.length <= size) {
      receive(all, packed.length);
      return;
    }
  }
  let unpacked = 0;
  const stream = new Inflate((chunk) => receive(chunk, unpacked));
  inPieces(packed, (piece, taken) => {
    unpacked = taken;
    stream.push(piece, taken === packed.length);
  });
}

/** Gives bytes as they are, piece by piece, with how many were given. */
export function inPieces(bytes: Uint8Array, receive: (piece: Uint8Array, taken: number) => void): void {
  for (let taken = 0; taken < bytes.length;) {
    const piece = bytes.subarray(taken, taken + STEP);
    taken += piece.length;
    receive(piece, taken);
  }
}
