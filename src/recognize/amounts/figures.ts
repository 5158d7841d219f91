import type { HeadFigure, FigureKind } from '../../goals/goal-table';
import { isAmountOrBlank, readAmount, type AmountReading } from './amount-text';
import type { LabelValues, LabelledCell } from './label-values';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { figureKind } from '../vocabulary/head-labels';

/** Staff and last year's execution in a form's head: right of their labels, or below labels that head columns. */
export function readFigures(view: SheetView, rows: readonly number[], values: LabelValues): HeadFigure[] {
  const usable = new Set(rows);
  return rows.flatMap((row) =>
    view.row(row).flatMap((label) => {
      const kind = figureKind(label.text);
      if (kind === null) return [];
      return placesOf(view, label, { values, usable }).map((place) => figureAt(view, { kind, label, place }));
    }),
  );
}

interface WhereToLook {
  readonly values: LabelValues;
  readonly usable: ReadonlySet<number>;
}

function placesOf(view: SheetView, label: SeenCell, { values, usable }: WhereToLook): LabelledCell[] {
  const beside = values.beside(label);
  if (beside && readFigure(view, beside).value !== null) return [beside];
  const below = numbersBelow(view, label, usable);
  if (below.length > 0) return below;
  return beside && isAmountOrBlank(view.content(beside.row, beside.column)) ? [beside] : [];
}

function numbersBelow(view: SheetView, label: SeenCell, usable: ReadonlySet<number>): LabelledCell[] {
  const places: LabelledCell[] = [];
  for (let row = label.area.row + label.area.rows; usable.has(row); row++) {
    const place = { row, column: label.column };
    if (view.isCovered(row, label.column) || readFigure(view, place).value === null) break;
    places.push(place);
  }
  return places;
}

/** Reads a number with or without a unit: "43人". */
function readFigure(view: SheetView, { row, column }: LabelledCell): AmountReading {
  const content = view.content(row, column);
  return readAmount({ ...content, text: content.text.replace(/[人名个]\s*$/, '') });
}

function figureAt(
  view: SheetView,
  { kind, label, place }: { kind: FigureKind; label: SeenCell; place: LabelledCell },
): HeadFigure {
  const { value, decimals, unit } = readFigure(view, place);
  return {
    kind,
    label: label.text,
    labelCell: view.address(label.row, label.column),
    cell: view.address(place.row, place.column),
    text: view.rawText(place.row, place.column).trim(),
    value,
    decimals,
    isPercent: unit === '%',
  };
}
