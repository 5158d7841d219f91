/** Signs of one byte in UTF-8 that JSON does not escape. */
const ONE_BYTE = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).filter(
  (sign) => sign !== '"' && sign !== '\\',
);
/** First of the signs of two bytes, which reach up to U+07FF. */
const FIRST_OF_TWO = 0xa0;

/** A number as one sign, small ones as one byte. */
export function signOf(number: number): string {
  return ONE_BYTE[number] ?? String.fromCodePoint(FIRST_OF_TWO + number - ONE_BYTE.length);
}

export function numberOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < FIRST_OF_TWO ? ONE_BYTE.indexOf(sign) : code - FIRST_OF_TWO + ONE_BYTE.length;
}
