/**
 * File names on Linux are bytes. Names that are not UTF-8, as in folders unpacked from a Chinese Windows, are stored in
 * strings with a lone low surrogate for each byte from 0x80 on.
 */
const BYTES = 0xdc00;
const LONE_SURROGATE = /\p{Cs}/u;

/** The string for a name as bytes. */
export function pathFromSystem(name: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return Array.from(name, (byte) => String.fromCharCode(byte < 0x80 ? byte : BYTES + byte)).join('');
  }
}

/** The path for calls of the file system. */
export function systemPath(path: string): string | Buffer {
  if (!LONE_SURROGATE.test(path)) return path;
  return Buffer.concat(
    Array.from(path, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return LONE_SURROGATE.test(character) ? Buffer.from([code - BYTES]) : Buffer.from(character);
    }),
  );
}
