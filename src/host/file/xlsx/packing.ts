import { deflateRawSync, inflateRawSync } from 'node:zlib';

export { crc32 } from 'node:zlib';

/** Unpacks at most `most` bytes. @throws an error when there are more, or when the data is damaged */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: most });
}

export function deflate(content: Uint8Array): Uint8Array {
  return deflateRawSync(content);
}
