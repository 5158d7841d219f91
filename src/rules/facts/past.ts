import Big from 'big.js';
import { plainDirectionOf } from '../../wording/direction';
import { CASELOADS, PEOPLE_IN_NEED } from '../../wording/lexicon/sure-aims';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { REASONS_FOR_CHANGE } from '../../wording/lexicon/comparisons';
import type { CellAddress } from '../../workbook/area';
import type { GoalTable, Indicator, PastValue } from '../../goals/goal-table';
import type { TargetValue } from '../../wording/target-value';
import { inUnit, moneyUnit } from './money-target';

/** What an indicator was in the past years that its target can be compared with, in the target's unit. */
export interface PastFigures {
  readonly min: Big;
  readonly max: Big;
  readonly latest: Big;
  readonly sum: Big;
  /** No year was above the one before. */
  readonly isFalling: boolean;
  readonly cells: readonly CellAddress[];
  /** “2022年40%、2023年60%” */
  readonly spoken: string;
}

/** Null when the target is no plain number or no past figure has its unit. Years from the form's own on are no past. */
export function pastFigures(table: GoalTable, indicator: Indicator): PastFigures | null {
  if (indicator.target.kind !== 'number') return null;
  return figuresOf(table, indicator, (value) => isSameUnit(indicator, value));
}

/** The figures of the past alone, for a target that is no number itself. Null when there are none. */
export function figuresOf(
  table: GoalTable,
  indicator: Indicator,
  isWanted: (value: PastValue) => boolean,
): PastFigures | null {
  const year = table.year?.value ?? Number.POSITIVE_INFINITY;
  if (indicator.past.length === 0) return null;
  const past = indicator.past
    .filter((value) => (value.year === null || value.year < year) && value.value.kind === 'number' && isWanted(value))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const figures = past.flatMap(({ value }) => inUnitOf(indicator, value) ?? []);
  const latest = figures.at(-1);
  if (!latest) return null;
  return {
    min: figures.reduce((least, figure) => (figure.lt(least) ? figure : least)),
    max: figures.reduce((most, figure) => (figure.gt(most) ? figure : most)),
    latest,
    sum: figures.reduce((sum, figure) => sum.plus(figure), new Big(0)),
    isFalling: figures.every((figure, index) => index === 0 || figure.lte(figures[index - 1] ?? figure)),
    cells: past.map(({ cell }) => cell),
    spoken: past
      .map(({ year: of, value }) => `${of === null ? '以前年度' : `${String(of)}年`}${value.source.trim()}`)
      .join('、'),
  };
}

export function averageOf({ sum, cells }: PastFigures): Big {
  return sum.div(cells.length);
}

/** 1.3亿元 of last year is 13000万元 of the target. */
function inUnitOf({ target }: Indicator, { number, unit }: TargetValue): Big | null {
  const [from, to] = [moneyUnit(unit), moneyUnit(target.unit)];
  return number && from && to ? inUnit(number, from, to) : number;
}

/** Where a form has a column for units, a bare figure is in that of the target. 0 is the same in every unit. */
function isSameUnit({ target }: Indicator, { value }: PastValue): boolean {
  if (value.unit !== null)
    return value.unit === target.unit || (moneyUnit(value.unit) !== null && moneyUnit(target.unit) !== null);
  return value.number?.eq(0) === true || target.unit === null || target.unitSpan === null;
}

const EXPLAINS_CHANGE = pattern`${REASONS_FOR_CHANGE}`;

/** True when the row says why it differs from the past: less to do, another policy, another way of counting. */
export function explainsChange({ texts }: Indicator): boolean {
  const said = [texts.explanation, texts.basis, texts.note, texts.formula].join('\n');
  return EXPLAINS_CHANGE.test(said);
}

const IN_NEED = pattern`${anyOf(PEOPLE_IN_NEED, CASELOADS)}`;

/**
 * True where less of it is natural or the aim, and the past years fall towards the target: people in need (低保对象
 * 1200, 1100 → ≥1050), and evils that are limited more strictly every year (贫困发生率 1.2%, 0.9% → ≤0.5%).
 */
export function isFalling({ name, target }: Indicator, past: PastFigures): boolean {
  const { number } = target;
  if (!number || !past.isFalling || number.gt(past.latest)) return false;
  return IN_NEED.test(name.value) || plainDirectionOf(name.value) === 'lower';
}
