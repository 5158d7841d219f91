import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import type { SheetLook } from '../../host/file/sheet-look';
import { useStore } from '../../taskpane/basics/use-store';
import { cellName, columnName, type Area } from '../../workbook/area';
import type { CellMark } from '../../workbook/cell-mark';
import { cellContent, findSheet } from '../../workbook/snapshot';
import { cellStyle } from './cell-style';
import { CellInput } from './cell-input';
import {
  boxOf,
  cellKey,
  indexAt,
  layOutGrid,
  lookAt,
  PADDING,
  textWidth,
  wholeCell,
  type Box,
  type Grid,
} from './grid';
import type { WorkbookView } from './workbook-view';
import * as styles from './sheet-table.module.css';

/** Width of the row numbers, and height of the column letters. */
const HEAD = { width: 44, height: 24 };
/** Distance beyond the visible part that is drawn as well, so that scrolling shows no gaps. */
const AHEAD = 300;

export type Marks = ReadonlyMap<string, CellMark>;

interface Props {
  readonly view: WorkbookView;
  readonly look: SheetLook;
  /** Marks of the shown sheet, by {@link cellKey}. */
  readonly marks: Marks;
  readonly isReadOnly: boolean;
  readonly onType: (typed: readonly (readonly string[])[], at: Area) => void;
  readonly onUndo: () => void;
}

interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The shown sheet; only its visible part is drawn. */
export function SheetTable({ view, look, marks, isReadOnly, onType, onUndo }: Props): ReactElement | null {
  const { workbook, sheet: name, selected, jumps } = useStore(view);
  const sheet = findSheet(workbook, name);
  const grid = useMemo(() => (sheet ? layOutGrid(sheet, look) : null), [sheet, look]);
  const frame = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState<Sight>({ left: 0, top: 0, width: 1200, height: 800 });

  const see = useCallback(() => {
    const { current } = frame;
    if (!current) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = current;
    setSight({ left, top, width, height });
  }, []);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const watch = new ResizeObserver(see);
    watch.observe(current);
    return () => watch.disconnect();
  }, [see]);
  useLayoutEffect(() => {
    frame.current?.scrollTo(0, 0);
  }, [name]);
  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
  }, [grid]);
  useEffect(() => {
    // Scrolls only after the selection moved, not after changes elsewhere.
    if (latest.current && frame.current) bringIntoSight(frame.current, boxOf(latest.current, selected), jumps > 0);
  }, [name, selected, jumps]);
  if (!grid) return null;

  const pick = (event: MouseEvent): Area => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return wholeCell(
      grid,
      indexAt(grid.tops, event.clientY - top),
      indexAt(grid.lefts, event.clientX - left - HEAD.width),
    );
  };
  const first = indexAt(grid.tops, sight.top - AHEAD);
  const last = indexAt(grid.tops, sight.top + sight.height + AHEAD);
  const firstColumn = indexAt(grid.lefts, sight.left - AHEAD);
  const lastColumn = indexAt(grid.lefts, sight.left + sight.width + AHEAD);
  const seen = { first, last, firstColumn, lastColumn };
  return (
    <div ref={frame} className={styles.frame} onScroll={see}>
      <ColumnHeads grid={grid} first={firstColumn} last={lastColumn} selected={selected} />
      <div
        className={styles.body}
        style={{ width: HEAD.width + (grid.lefts.at(-1) ?? 0), height: grid.tops.at(-1) }}
        onMouseDown={(event) => {
          if (event.target instanceof HTMLTextAreaElement) return;
          event.preventDefault();
          view.change({ selected: pick(event) });
        }}
      >
        <Cells grid={grid} marks={marks} {...seen} />
        <CellInput
          key={name}
          view={view}
          grid={grid}
          offset={HEAD.width}
          isReadOnly={isReadOnly}
          onType={onType}
          onUndo={onUndo}
        />
      </div>
    </div>
  );
}

interface ColumnHeadsProps {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
  readonly selected: Area;
}

function ColumnHeads({ grid, first, last, selected }: ColumnHeadsProps): ReactElement {
  const heads: ReactNode[] = [];
  for (let column = first; column <= last; column += 1) {
    const { left, width } = boxOf(grid, { row: 0, column, rows: 1, columns: 1 });
    if (width === 0) continue;
    const isOn = column >= selected.column && column < selected.column + selected.columns;
    heads.push(
      <span
        key={column}
        className={isOn ? styles.columnHeadOn : styles.columnHead}
        style={{ left: HEAD.width + left, width }}
      >
        {columnName(column)}
      </span>,
    );
  }
  return (
    <div className={styles.columnHeads} style={{ width: HEAD.width + (grid.lefts.at(-1) ?? 0) }} aria-hidden="true">
      <span className={styles.corner} />
      {heads}
    </div>
  );
}

interface CellsProps {
  readonly grid: Grid;
  readonly marks: Marks;
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Not redrawn when the selection moves. */
const Cells = memo(function Cells({ grid, marks, first, last, firstColumn, lastColumn }: CellsProps): ReactElement {
  const { sheet, tops } = grid;
  // A merged area may begin above the visible part.
  const begin = sheet.merges.reduce(
    (least, { row, rows }) => (row < first && row + rows > first ? Math.min(least, row) : least),
    first,
  );
  const beginColumn = sheet.merges.reduce(
    (least, { column, columns }) =>
      column < firstColumn && column + columns > firstColumn ? Math.min(least, column) : least,
    firstColumn,
  );
  const hidden = new Set(sheet.hiddenRows);
  const rows: ReactNode[] = [];
  for (let row = begin; row <= last; row += 1) {
    if (hidden.has(row)) continue;
    const cells: ReactNode[] = [];
    for (let column = beginColumn; column <= lastColumn; column += 1) {
      const area = wholeCell(grid, row, column);
      if (area.row !== row || area.column !== column) continue;
      cells.push(<Cell key={column} grid={grid} area={area} mark={marks.get(cellKey(row, column))} />);
    }
    const height = (tops[row + 1] ?? 0) - (tops[row] ?? 0);
    rows.push(
      <div key={row} role="row" aria-rowindex={row + 1} className={styles.row} style={{ top: tops[row], height }}>
        <span
          role="rowheader"
          className={hidden.has(row + 1) ? styles.rowHeadBeforeHidden : styles.rowHead}
          style={{ width: HEAD.width }}
        >
          {row + 1}
        </span>
        {cells}
      </div>,
    );
  }
  return (
    <div
      role="table"
      aria-label={`工作表“${sheet.name}”`}
      aria-rowcount={grid.rows}
      aria-colcount={grid.columns}
      className={grid.look.showsGridLines ? styles.lined : undefined}
    >
      {rows}
    </div>
  );
});

interface CellProps {
  readonly grid: Grid;
  readonly area: Area;
  readonly mark: CellMark | undefined;
}

const MARKED = { error: styles.error, warning: styles.warning, hint: styles.hint };

function Cell({ grid, area, mark }: CellProps): ReactElement | null {
  const { left, width, height } = boxOf(grid, area);
  if (width === 0 || height === 0) return null;
  const { row, column } = area;
  const { value, text } = cellContent(grid.sheet, row, column);
  const look = lookAt(grid, row, column);
  const { box, text: letters } = cellStyle(look, value);
  const corner = lookAt(grid, row + area.rows - 1, column + area.columns - 1);
  const isMerged = area.rows > 1 || area.columns > 1;
  const shownWidth = look.wraps || isMerged || text === '' ? width : spread(grid, area, text, width, look.fontSize);
  return (
    <div
      role="cell"
      aria-colindex={column + 1}
      data-cell={cellName(area)}
      className={mark ? MARKED[mark.level] : styles.cell}
      title={mark?.text}
      style={{
        ...box,
        ...(isMerged && corner.borders.right !== null && { borderRight: corner.borders.right }),
        ...(isMerged && corner.borders.bottom !== null && { borderBottom: corner.borders.bottom }),
        left: HEAD.width + left,
        width,
        height,
      }}
    >
      {text === '' ? null : (
        <span
          className={shownWidth > width ? styles.spread : styles.text}
          style={{ ...letters, ...(shownWidth > width && { width: shownWidth - 2 * PADDING }) }}
        >
          {text}
        </span>
      )}
    </div>
  );
}

/** Extends a text that is not wrapped over the blank cells beside it. */
function spread(grid: Grid, { row, column }: Area, text: string, width: number, fontSize: number): number {
  const needed = textWidth(text, fontSize) + 2 * PADDING;
  let shown = width;
  for (let next = column + 1; shown < needed && next < grid.columns; next += 1) {
    if (grid.merges.has(cellKey(row, next)) || cellContent(grid.sheet, row, next).text !== '') break;
    shown += (grid.lefts[next + 1] ?? 0) - (grid.lefts[next] ?? 0);
  }
  return shown;
}

/** Scrolls as little as necessary; a jump leaves space around the cell. */
function bringIntoSight(frame: HTMLElement, box: Box, isJump: boolean): void {
  const room = isJump ? 80 : 0;
  const seenWidth = frame.clientWidth - HEAD.width;
  const seenHeight = frame.clientHeight - HEAD.height;
  const { scrollLeft, scrollTop } = frame;
  const isSeen =
    box.left >= scrollLeft &&
    box.top >= scrollTop &&
    box.left + Math.min(box.width, seenWidth) <= scrollLeft + seenWidth &&
    box.top + Math.min(box.height, seenHeight) <= scrollTop + seenHeight;
  if (isSeen) return;
  frame.scrollTo(
    nearest(scrollLeft, seenWidth, box.left, box.width, room),
    nearest(scrollTop, seenHeight, box.top, box.height, room),
  );
}

function nearest(scroll: number, seen: number, start: number, size: number, room: number): number {
  if (start < scroll) return Math.max(0, start - room);
  const end = start + Math.min(size, seen);
  return end > scroll + seen ? Math.min(start, end - seen + room) : scroll;
}
