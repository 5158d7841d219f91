import type { Amount, FigureCell } from '../../goals/goal-table';
import { readAmount } from './amount-text';
import type { SheetView } from '../sheet/sheet-view';
import { amountColumnKind, type AmountColumnKind } from '../vocabulary/amount-columns';

/** Largest number of rows between a figure and its column heading. */
const HEADING_REACH = 12;

/** 占比 and past years beside an amount, recognised by their column headings. */
export function figuresBeside(view: SheetView, amount: Amount): Pick<Amount, 'share' | 'past'> {
  const { row, column } = amount.cell;
  let share: FigureCell | undefined;
  const past: (FigureCell & { year: number })[] = [];
  for (const cell of view.row(row)) {
    if (cell.column <= column) continue;
    const figure = figureAt(view, row, cell.column);
    if (figure.value === null) break;
    const heading = headingOver(view, row, cell.column);
    if (heading?.kind === 'share') share ??= figure;
    else if (heading?.kind === 'past' && heading.year !== null) past.push({ ...figure, year: heading.year });
  }
  return { ...(share && { share }), ...(past.length > 0 && { past }) };
}

function figureAt(view: SheetView, row: number, column: number): FigureCell {
  const content = view.content(row, column);
  const { value, unit } = readAmount(content);
  return { cell: view.address(row, column), text: content.text.trim(), value, isPercent: unit === '%' };
}

export interface ColumnHeading {
  readonly kind: AmountColumnKind;
  readonly year: number | null;
}

/** The heading over a column of figures; null when no heading describes them. */
export function headingOver(view: SheetView, row: number, column: number): ColumnHeading | null {
  for (let above = row - 1; above >= view.top && above >= row - HEADING_REACH; above--) {
    const text = view.text(above, column);
    if (text === '' || readAmount(view.content(above, column)).value !== null) continue;
    const kind = amountColumnKind(text);
    // 受益户数 | 45 in the head of the form labels the number beside it, not those below.
    if (kind === 'no-money' && labelsNumberBeside(view, above, column)) return null;
    const year = /20\d\d/.exec(text)?.[0];
    return kind && { kind, year: year ? Number(year) : null };
  }
  return null;
}

function labelsNumberBeside(view: SheetView, row: number, column: number): boolean {
  return readAmount(view.content(row, column + view.areaAt(row, column).columns)).value !== null;
}
