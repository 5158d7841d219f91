import type { MarkStyle } from '../../workbook/cell-mark';
import type { KeptText } from '../basics/kept-text';

/** How the user wants cells to be marked: as the last time, or the first way that this Excel knows. */
export function readStyle(kept: KeptText, known: readonly MarkStyle[]): MarkStyle {
  const wanted = quietly(() => kept.read());
  return known.find((style) => style === wanted) ?? known[0] ?? 'fill';
}

/** Excel on the web could not give more comments back at once, for them to be cleared. */
const MOST_COMMENTS = 2000;

/** The ways in which so many cells can be marked. */
export function stylesFor(cells: number, known: readonly MarkStyle[]): readonly MarkStyle[] {
  return cells > MOST_COMMENTS ? known.filter((style) => style !== 'comment') : known;
}

/** Where the browser keeps nothing, the choice holds as long as the pane is open. */
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
