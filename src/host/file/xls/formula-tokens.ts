/**
 * Sizes of a formula's tokens by type ([MS-XLS] 2.5.198). Tokens of the classes V and A have the size of those of class
 * R.
 */
const SIZES: Readonly<Record<number, number>> = {
  0x01: 5,
  0x02: 5,
  0x1a: 11,
  0x1b: 5,
  0x1c: 2,
  0x1d: 2,
  0x1e: 3,
  0x1f: 9,
  0x20: 8,
  0x21: 3,
  0x22: 4,
  0x23: 5,
  0x24: 5,
  0x25: 9,
  0x26: 7,
  0x27: 7,
  0x28: 7,
  0x29: 3,
  0x2a: 5,
  0x2b: 9,
  0x2c: 5,
  0x2d: 9,
  0x2e: 7,
  0x2f: 7,
  0x39: 7,
  0x3a: 7,
  0x3b: 11,
  0x3c: 7,
  0x3d: 11,
};
const FIRST_OF_ONE_BYTE = 0x03;
const LAST_OF_ONE_BYTE = 0x16;
const STRING = 0x17;
const LABEL = 0x18;
const LIST = 0x19;
const ATTRIBUTE = 0x19;
const CHOOSE = 0x04;

/** True when the last token ends with the formula. Otherwise SheetJS would loop forever. */
export function hasWholeTokens(tokens: Uint8Array): boolean {
  let at = 0;
  while (at < tokens.length) {
    const size = sizeOf(tokens, at);
    // SheetJS skips everything from an unknown token on.
    if (size === null) return true;
    at += size;
  }
  return at === tokens.length;
}

function sizeOf(tokens: Uint8Array, at: number): number | null {
  const byte = (place: number): number => tokens[at + place] ?? 0;
  const type = byte(0);
  if (type === STRING) return 3 + byte(1) * ((byte(2) & 1) + 1);
  if (type === LABEL) return byte(1) === LIST ? 14 : 6;
  if (type === ATTRIBUTE) return byte(1) === CHOOSE ? 4 + 2 * ((byte(2) | (byte(3) << 8)) + 1) : 4;
  if (type >= FIRST_OF_ONE_BYTE && type <= LAST_OF_ONE_BYTE) return 1;
  return SIZES[type < 0x40 ? type : (type & 0x1f) | 0x20] ?? null;
}
