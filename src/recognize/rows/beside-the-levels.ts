import { isJoinedName, isLevel1Name, isLevel2Name, splitLevels } from '../../goals/levels';
import { isFigure } from '../sheet/cell-target';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import type { BlockLayout } from './block-layout';
import { coversAny, type Habits } from './place-in-block';
import type { RowEvidence } from './row-label';

/** Outweighs a name, a value and the habits of the block together. */
const AGAINST = -9;
/** Share of the usual columns that a row with a name in the wrong column still fills. */
const HALF = 0.5;

/**
 * Evidence against an indicator in a row without any level, in a block whose rows had known ones so far: what stands
 * below a table, such as 编制：张某 | 复核：李某 | 审定：王某 | 2024-12-20, a signature's date at the right, or the rows of another table. A
 * row with an unknown level, a name and a value is still an indicator: 管理效率 | 内控建设 | 制度修订数 | ≥2项.
 */
export function besideTheLevels(view: SheetView, row: number, layout: BlockLayout, habits: Habits): RowEvidence[] {
  const { levels, names, values } = layout;
  const cells = view.row(row);
  if (levels.size === 0 || !habits.isOfKnownLevels || cells.some((cell) => isLevelIn(levels, cell))) return [];
  if (isBesideLevel(view, row, layout)) return [];

  const said = cells.filter(({ column }) => levels.has(column));
  const name = cells.find(({ column }) => names.has(column) && !levels.has(column));
  const value = cells.find(({ column }) => values.has(column));
  const against = (says: string): RowEvidence[] => [{ kind: 'indicator', weight: AGAINST, says }];

  const label = said.find(({ plain }) => ANSWERED.test(plain));
  if (label) return against(`“${label.plain}”是栏目和它的内容，不是指标级次`);
  const figure = said.find(({ text }) => isFigure(text));
  if (figure) return against(`“${figure.plain}”在级次栏里，却是数字`);
  const hasName = name !== undefined && !coversAny(name, values) && !isLevelName(name.text) && !isFigure(name.text);
  if (hasName || !value) return [];
  const [stranger] = said;
  const isInFirst = stranger && (layout.firstLevels.has(stranger.column) || layout.firstLevels.size === 0);
  // A row filled like the others, but for its name, has the name in the wrong column.
  const isShifted = name === undefined && (habits.likeness(cells, values) ?? 0) > HALF;
  if (stranger && isInFirst && !isShifted) {
    return against(`“${stranger.plain}”不是指标级次，也没有指标名称`);
  }
  const isSigned = !stranger && name === undefined && DAY.test(value.plain);
  return isSigned ? against('只有一个日期，没有指标级次和名称') : [];
}

/** 编制：张某; a label without an answer may be a level name with a colon. */
const ANSWERED = /^[^:：]{2,12}[:：][^:：]/;

/** The day of a signature; a deadline has 前 behind it. */
const DAY = /^\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?$/;

/** True for a level name or what a form of its own calls one: 履职目标, 创新指标. */
function isLevelName(text: string): boolean {
  return (
    isLevel1Name(text) ||
    isLevel2Name(text) ||
    isJoinedName(text) ||
    splitLevels(text) !== null ||
    /(?:指标|目标)$/.test(text)
  );
}

function isLevelIn(levels: ReadonlySet<number>, { column, text }: SeenCell): boolean {
  return levels.has(column) && isLevelName(text);
}

/** True in a row that a level of a higher row is merged down to. */
function isBesideLevel(view: SheetView, row: number, { levels, band }: BlockLayout): boolean {
  return [...levels].some((column) => {
    const area = view.areaAt(row, column);
    return area.row < row && area.row > band.last && view.text(area.row, column) !== '';
  });
}
