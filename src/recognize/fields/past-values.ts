import type { Column, PastValue } from '../../goals/goal-table';
import { parseTargetValue } from '../../wording/parse-target-value';
import type { SheetView } from '../sheet/sheet-view';

/** Reads the row's cells under headings of past years. `shift` is the number of columns by which the row is shifted. */
export function pastValues(view: SheetView, columns: readonly Column[], row: number, shift: number): PastValue[] {
  return columns.flatMap(({ role, heading }, index) => {
    const place = role === 'history' ? columns[index + shift] : undefined;
    if (!place) return [];
    const area = view.areaAt(row, place.column);
    const value = parseTargetValue(view.text(area.row, area.column));
    if (value.kind === 'empty') return [];
    const year = heading.match(/20\d\d/g)?.at(-1);
    return [
      { year: year === undefined ? null : Number(year), heading, cell: view.address(area.row, area.column), value },
    ];
  });
}
