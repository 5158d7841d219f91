import type { ColumnRole } from '../../goals/goal-table';
import { isLevel1Name, isLevel2Name, splitLevels } from '../../goals/levels';
import { wholeOperator } from '../../wording/operators';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { isUnit } from '../../wording/units';
import { isFigure, isScoringText, isTargetLike } from '../sheet/cell-target';
import type { SheetView } from '../sheet/sheet-view';
import { pattern } from '../../wording/lexicon/family';
import { DIRECTION_NAMES } from '../../wording/lexicon/operator-words';
import { KINDS_OF_STANDARD } from '../../wording/lexicon/form-words';

/** Number of rows that are examined: enough for certainty, few enough for sheets of thousands of rows. */
const SAMPLE = 16;

/** Longer texts are not level names, operators, units or the like. */
const LONGEST_WORD = 20;
/** Values that show a column for both levels: “产出-数量”, “产出目标⏎数量”. */
const PAIR: readonly ColumnRole[] = ['level1'];
/** 1.培训人次 */
const NUMBER_BEFORE = /^(?:[(（]?\d{1,2}[)）]|\d{1,2}[.．、](?!\d))\s*/;

export interface ColumnContent {
  /** Number of filled cells in the sample. */
  readonly filled: number;
  /** For each role, how well the cells fit it: 0 … 1. */
  readonly fits: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly averageLength: number;
  /** Share of the cells with numbers, dates or comparisons. */
  readonly figures: number;
  /** True when the numbers of all rows add up to 100, as weights do. */
  readonly isWhole: boolean;
}

/** Describes the body cells of one sheet column. */
export function describeColumn(view: SheetView, column: number, lines: readonly number[]): ColumnContent {
  const counts: Partial<Record<ColumnRole, number>> = {};
  const distinct = new Set<string>();
  let filled = 0;
  let pairs = 0;
  let length = 0;
  let figures = 0;
  for (const row of lines) {
    if (filled === SAMPLE) break;
    const text = view.ownText(row, column);
    if (text === '') continue;
    filled++;
    length += text.length;
    distinct.add(text);
    if (isFigure(text)) figures++;
    const isPair = splitLevels(view.rawText(row, column)) !== null;
    if (isPair) pairs++;
    for (const role of isPair ? PAIR : rolesOfContent(text)) counts[role] = (counts[role] ?? 0) + 1;
  }
  // 社会效益 below 产出数量 is in the column for both levels as well.
  if (pairs * 2 >= filled && pairs > 0)
    counts.level1 = pairs + Math.max((counts.level1 ?? 0) - pairs, counts.level2 ?? 0);
  const fits: Partial<Record<ColumnRole, number>> = {};
  for (const [role, count] of Object.entries(counts) as [ColumnRole, number][]) fits[role] = count / filled;
  const averageLength = filled ? length / filled : 0;
  if (filled) fits.level3 = nameLikeness(distinct.size / filled, averageLength, fits);
  const isWhole = fits.weight !== undefined && sumOf(view, column, lines) === 100;
  return { filled, fits, averageLength, figures: filled ? figures / filled : 0, isWhole };
}

function sumOf(view: SheetView, column: number, lines: readonly number[]): number {
  const hundredths = lines.map((row) => Math.round((Number(view.ownText(row, column)) || 0) * 100));
  return hundredths.reduce((sum, one) => sum + one, 0) / 100;
}

/** Likeness to indicator names: short, all different, and unlike the contents of other columns. */
function nameLikeness(variety: number, averageLength: number, fits: Partial<Record<ColumnRole, number>>): number {
  const other = Math.max(fits.level1 ?? 0, fits.level2 ?? 0, fits.value ?? 0, fits.unit ?? 0, fits.operator ?? 0);
  const size = averageLength >= 3 && averageLength <= 22 ? 1 : averageLength <= 40 ? 0.4 : 0.1;
  return Math.max(0, variety * size * (1 - other));
}

const rolesOfContent = remembered((written): readonly ColumnRole[] => {
  const text = written.replace(NUMBER_BEFORE, '');
  const plain = squeeze(text);
  const roles: ColumnRole[] = plain.length <= LONGEST_WORD ? rolesOfWord(plain) : [];
  if (isScoringText(plain)) roles.push('scoring');
  else if (plain.length > 8) roles.push('explanation');
  if (isTargetLike(text) && !roles.includes('operator') && !roles.includes('unit')) roles.push('value');
  return roles;
});

const DIRECTION = pattern`^${DIRECTION_NAMES}(?:指标)?$`;
const STANDARD = pattern`^${KINDS_OF_STANDARD}标准$`;

function rolesOfWord(plain: string): ColumnRole[] {
  const roles: ColumnRole[] = [];
  if (isLevel1Name(plain)) roles.push('level1');
  if (isLevel2Name(plain)) roles.push('level2');
  if (wholeOperator(plain) !== null || plain === '定性') roles.push('operator');
  if (isUnit(plain)) roles.push('unit');
  if (/^定[性量](?:指标)?$/.test(plain)) roles.push('nature');
  if (DIRECTION.test(plain)) roles.push('direction');
  if (STANDARD.test(plain)) roles.push('standard');
  if (/^\d+(?:\.\d+)?$/.test(plain)) roles.push('weight');
  return roles;
}
