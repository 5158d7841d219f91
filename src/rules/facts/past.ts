import Big from 'big.js';
import { plainDirectionOf } from '../../wording/direction';
import { CASELOADS, PEOPLE_IN_NEED, STANDING_NUMBERS } from '../../wording/lexicon/sure-aims';
import { PAYMENTS_TO_PEOPLE } from '../../wording/lexicon/expenses';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { REASONS_FOR_CHANGE } from '../../wording/lexicon/comparisons';
import type { CellAddress } from '../../workbook/area';
import type { GoalTable, Indicator, PastValue } from '../../goals/goal-table';
import type { TargetValue } from '../../wording/target-value';
import { saysEstimate } from '../../recognize/vocabulary/headings';
import { inUnit, moneyUnit } from './money-target';

/** An indicator's values in past years, in the target's unit. */
export interface PastFigures {
  readonly min: Big;
  readonly max: Big;
  readonly latest: Big;
  readonly sum: Big;
  /** True when no year's value is higher than that of the year before. */
  readonly isFalling: boolean;
  readonly cells: readonly CellAddress[];
  /** The values for messages: “2022年40%、2023年60%” */
  readonly spoken: string;
  /** Kind of the values and of the latest one: 实际, or 预计 for a year that was not over. */
  readonly kind: string;
  readonly latestKind: string;
}

/**
 * The past values of an indicator; null when the target is not a plain number or no past value has its unit. The form's
 * year and later ones do not count.
 */
export function pastFigures(table: GoalTable, indicator: Indicator): PastFigures | null {
  if (indicator.target.kind !== 'number') return null;
  return figuresOf(table, indicator, (value) => isSameUnit(indicator, value));
}

/** The past values alone, for a target that is not a number. Null when there are none. */
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
  const estimates = past.filter(({ heading }) => saysEstimate(heading)).length;
  const isMixed = estimates > 0 && estimates < past.length;
  return {
    kind: isMixed ? '实际和预计' : kindOf(past.at(-1)),
    latestKind: kindOf(past.at(-1)),
    min: figures.reduce((least, figure) => (figure.lt(least) ? figure : least)),
    max: figures.reduce((most, figure) => (figure.gt(most) ? figure : most)),
    latest,
    sum: figures.reduce((sum, figure) => sum.plus(figure), new Big(0)),
    isFalling: figures.every((figure, index) => index === 0 || figure.lte(figures[index - 1] ?? figure)),
    cells: past.map(({ cell }) => cell),
    spoken: past
      .map(({ year: of, heading, value }) => {
        const when = of === null ? '以前年度' : `${String(of)}年`;
        return `${when}${isMixed && saysEstimate(heading) ? '预计' : ''}${value.source.trim()}`;
      })
      .join('、'),
  };
}

function kindOf(value: PastValue | undefined): string {
  return value && saysEstimate(value.heading) ? '预计' : '实际';
}

export function averageOf({ sum, cells }: PastFigures): Big {
  return sum.div(cells.length);
}

/** Converts a past value to the target's unit: 1.3亿元 is 13000万元. */
function inUnitOf({ target }: Indicator, { number, unit }: TargetValue): Big | null {
  const [from, to] = [moneyUnit(unit), moneyUnit(target.unit)];
  return number && from && to ? inUnit(number, from, to) : number;
}

/** In a form with a unit column, a bare number has that unit. 0 is the same in every unit. */
function isSameUnit({ target }: Indicator, { value }: PastValue): boolean {
  if (value.unit !== null)
    return value.unit === target.unit || (moneyUnit(value.unit) !== null && moneyUnit(target.unit) !== null);
  return value.number?.eq(0) === true || target.unit === null || target.unitSpan === null;
}

const EXPLAINS_CHANGE = pattern`${REASONS_FOR_CHANGE}`;

/** True when the row gives a reason for its difference from the past: less work, new policy, other way of counting. */
export function explainsChange({ texts }: Indicator): boolean {
  const said = [texts.explanation, texts.basis, texts.note, texts.formula].join('\n');
  return EXPLAINS_CHANGE.test(said);
}

const IN_NEED = pattern`${anyOf(PEOPLE_IN_NEED, CASELOADS, STANDING_NUMBERS)}`;

/** Names that count those who are paid: 转产补助人数. */
const PAID_TO = pattern`${PAYMENTS_TO_PEOPLE}(?:对象|人员)?[人户]数$`;

/**
 * True for values that naturally fall, or that should, when the past years fall towards the target: people in need
 * (低保对象 1200, 1100 → ≥1050), and limits that become stricter every year (贫困发生率 1.2%, 0.9% → ≤0.5%).
 */
export function isFalling({ name, target }: Indicator, past: PastFigures): boolean {
  const { number } = target;
  if (!number || !past.isFalling || number.gt(past.latest)) return false;
  return IN_NEED.test(name.value) || PAID_TO.test(name.value) || plainDirectionOf(name.value) === 'lower';
}
