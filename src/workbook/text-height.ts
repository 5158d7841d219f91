/** Height of a line over the size of its letters, with the space that Excel leaves between lines of 宋体. */
const LINE = 1.3;
/** Width of a Latin letter or digit over that of a Chinese one, in 宋体. */
const HALF = 0.5;
/**
 * Points that a cell keeps free beside its text, with an allowance for lines that break early before a punctuation
 * mark.
 */
const SIDES = 8;
/** Points that a cell keeps free above and below its text, together. */
const EDGES = 6;
/** Largest row height that Excel allows, in points. */
const HIGHEST_ROW = 409;

/**
 * Row height in points that shows the whole text. Neither Excel nor Office.js fits rows to merged cells, so the height
 * is estimated from the character widths of 宋体.
 * @param width of the cell, merged columns together, in points
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, (width - SIDES) / fontSize);
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, perLine), 0);
  return Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * LINE + EDGES));
}

/** Number of lines after wrapping. As in Excel, a Latin word or a number moves to the next line as a whole. */
function linesOf(line: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(/[\x21-\x7e]+|./gu)) {
    const width = widthOf(piece);
    if (used > 0 && used + width > perLine) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / perLine) - 1);
    used += width;
  }
  return lines;
}

/** Width of the text, counted in Chinese characters. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u00ff' ? 1 : HALF;
  return width;
}
