/* Replaces packing.ts in the build of the page (webpack.config.js). packing.ts uses Node and takes a third of the
   time. */
import { deflateSync, inflateSync } from 'fflate';

export function inflate(packed: Uint8Array, most: number): Uint8Array {
  // Content beyond the given size is dropped; the caller compares the length with the announced one.
  return inflateSync(packed, { out: new Uint8Array(most) });
}

export function deflate(content: Uint8Array): Uint8Array {
  return deflateSync(content);
}

const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  return sum;
});

/** The checksum of zip files. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
