/** Height of a line over the size of its letters, with the space that Excel leaves between lines of 宋体. */
const LINE = 1.3;
/** Width of a Latin letter or digit over that of a Chinese one, in 宋体. */
const HALF = 0.5;
/** Points that a cell keeps free beside its text, and that lines lose where a mark must not begin the next one. */
const SIDES = 8;
/** Above and below the text. */
const EDGES = 6;
/** Excel allows no more. */
const HIGHEST_ROW = 409;

/**
 * Points that a cell must be high to show the whole text. Excel fits rows to merged cells neither by itself nor by
 * Office.js, so the height is worked out from the widths of 宋体.
 * @param width of the cell, merged columns together, in points
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, (width - SIDES) / fontSize);
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, perLine), 0);
  return Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * LINE + EDGES));
}

/** Letters and digits that belong together go to the next line together, as Excel has it. */
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

/** In widths of a Chinese letter. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u00ff' ? 1 : HALF;
  return width;
}
