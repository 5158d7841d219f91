import type { MarkStyle } from '../../workbook/cell-mark';
import type { KeptText } from '../basics/kept-text';

/** The user's last choice of marks, or the first style this Excel supports. */
export function readStyle(kept: KeptText, known: readonly MarkStyle[]): MarkStyle {
  const wanted = quietly(() => kept.read());
  return known.find((style) => style === wanted) ?? known[0] ?? 'fill';
}

/** Excel on the web cannot return more comments at once, which clearing them needs. */
const MOST_COMMENTS = 2000;

/** The ways in which so many cells can be marked. */
export function stylesFor(cells: number, known: readonly MarkStyle[]): readonly MarkStyle[] {
  return cells > MOST_COMMENTS ? known.filter((style) => style !== 'comment') : known;
}

/** Without storage the choice lasts while the pane is open. */
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
