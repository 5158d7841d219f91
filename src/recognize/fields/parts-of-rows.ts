import type { Column, Indicator } from '../../goals/goal-table';
import { isSure } from '../columns/confidence';
import type { HeadingBand } from '../rows/heading-bands';
import type { RowLabel } from '../rows/row-label';
import type { SheetView } from '../sheet/sheet-view';
import { namesProject } from '../tables/project-lines';

/**
 * The project, place or period of each indicator, where one block has the indicators of several: in a column of its own
 * (甲村, 乙村; 中期, 年度), or in lines between the rows (项目一：通村道路). Known by its structure: each name covers several rows
 * one below the other, and below each name the levels start over.
 */

/** Fewest rows of a part. */
const FEWEST = 2;

interface Block {
  readonly band: HeadingBand;
  readonly body: readonly RowLabel[];
  readonly columns: readonly Column[];
  /** The column left of the levels, whose heading is the name of the block. */
  readonly sectionColumn: number | undefined;
}

export function withParts(view: SheetView, indicators: readonly Indicator[], block: Block): readonly Indicator[] {
  // 期间 is no heading that recognition knows, whatever its cells look like.
  const unknown = block.columns.filter((column) => column.role === 'other' || !isSure(column));
  const own = unknown.map(({ column }) => column);
  const columns = block.sectionColumn === undefined ? own : [block.sectionColumn, ...own];
  const rows = indicators.map(({ row }) => row);
  const named = [
    ...columns.map((column) => namesInColumn(view, rows, { column, top: block.band.last })),
    namesInLines(view, rows, block.body),
  ].filter((names) => startOver(indicators, names));
  if (named.length === 0) return indicators;
  return indicators.map((indicator, index) => ({
    ...indicator,
    part: named.map((names) => names[index] ?? '').join(' '),
  }));
}

/** The name beside each row. Without merged areas, the cells below a name are blank. */
function namesInColumn(
  view: SheetView,
  rows: readonly number[],
  { column, top }: { readonly column: number; readonly top: number },
): string[] {
  let name = '';
  return rows.map((row) => {
    const area = view.areaAt(row, column);
    if (area.row > top) name = view.plain(area.row, area.column) || name;
    return name;
  });
}

function namesInLines(view: SheetView, rows: readonly number[], body: readonly RowLabel[]): string[] {
  const lines = body.flatMap(({ row, kind }) => {
    const [only, ...others] = kind === 'text' || kind === 'caption' ? view.row(row) : [];
    return only && others.length === 0 && namesProject(only) ? [only] : [];
  });
  return rows.map((row) => lines.filter((line) => line.row < row).at(-1)?.plain ?? '');
}

/** True when each of several names covers rows one below the other that begin with the same level 1. */
function startOver(indicators: readonly Indicator[], names: readonly string[]): boolean {
  const firsts = names.flatMap((name, index) => (name === names[index - 1] ? [] : [index]));
  const [first] = firsts;
  if (first === undefined || firsts.length < 2 || names.includes('')) return false;
  if (new Set(names).size !== firsts.length) return false;
  const level = indicators[first]?.level1?.value;
  return (
    level !== undefined &&
    firsts.every((at, nth) => {
      const isLong = (firsts[nth + 1] ?? names.length) - at >= FEWEST;
      return isLong && indicators[at]?.level1?.value === level;
    }) &&
    indicators.some(({ level1 }) => level1?.value !== level)
  );
}
