import { isLevel1Name, isLevel2Name, levelName } from '../../goals/levels';
import type { Located } from '../../goals/located';
import type { SheetView } from '../sheet/sheet-view';

/** Number of rows over which the characters of one name may be spread, and the most characters in one of them. */
const MOST_ROWS = 8;
const LONGEST_PIECE = 7;

/**
 * Level names written down a column, a few characters in each row, as tables from Word do: 产 | 出 | 指 | 标. By row: the
 * whole name, also for the blank rows below it.
 */
export function spreadNames(
  view: SheetView,
  rows: readonly number[],
  column: number,
): ReadonlyMap<number, Located<string>> {
  const found = new Map<number, Located<string>>();
  for (let from = 0; from < rows.length; from++) {
    const joined = nameFrom(view, rows, from, column);
    const first = rows[from];
    if (!joined || first === undefined) continue;
    const located = { value: joined.name, text: joined.name, cell: view.address(first, column) };
    let next = from;
    for (; next < rows.length; next++) {
      const row = rows[next] ?? first;
      if (next > joined.last && view.text(row, column) !== '') break;
      found.set(row, located);
    }
    from = next - 1;
  }
  return found;
}

/** The longest level name that begins in the row and goes on in the rows below. */
function nameFrom(
  view: SheetView,
  rows: readonly number[],
  from: number,
  column: number,
): { readonly name: string; readonly last: number } | null {
  let name = '';
  let best: { name: string; last: number } | null = null;
  for (let at = from; at < Math.min(rows.length, from + MOST_ROWS); at++) {
    const row = rows[at] ?? 0;
    if (view.areaAt(row, column).rows > 1) break;
    const piece = view.plain(row, column);
    if (at === from && piece === '') return null;
    // A whole name begins something new, unless it ends a longer one: 社会 above 效益指标.
    const isEnd = !isLevelName(name) && isLevelName(name + piece);
    if (piece.length > LONGEST_PIECE || (at > from && isLevelName(piece) && !isEnd)) break;
    name += piece;
    if (at > from && piece !== '' && isLevelName(name)) best = { name: levelName(name), last: at };
  }
  return best;
}

function isLevelName(text: string): boolean {
  return isLevel1Name(text) || isLevel2Name(text);
}
