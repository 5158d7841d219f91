/** Pixels at 96 dots per inch. */
export function pixelsOfPoints(points: number): number {
  return (points * 96) / 72;
}

export function pointsOfPixels(pixels: number): number {
  return (pixels * 72) / 96;
}

/** Widest digit of the default font plus the padding of a cell, as Excel counts column widths (ECMA-376, 18.3.1.13). */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

export function pixelsOfCharacters(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS);
}
