import type { MarkStyle } from '../../workbook/cell-mark';
import type { KeptText } from '../basics/kept-text';

/** The user's last choice of marks, or the first style this Excel supports. */
export function readStyle(kept: KeptText, known: readonly MarkStyle[]): MarkStyle {
  const wanted = quietly(() => kept.read());
  return known.find((style) => style === wanted) ?? known[0] ?? 'fill';
}

/** Largest number of comments that Excel on the web can return at once, which clearing them requires. */
const MOST_COMMENTS = 2000;

/** The mark styles possible for this number of cells. */
export function stylesFor(cells: number, known: readonly MarkStyle[]): readonly MarkStyle[] {
  return cells > MOST_COMMENTS ? known.filter((style) => style !== 'comment') : known;
}

/** Without storage, the choice lasts while the pane is open. */
export function keepStyle(kept: KeptText, style: MarkStyle): void {
  quietly(() => kept.write(style));
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
