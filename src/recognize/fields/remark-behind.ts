import { narrow } from '../../wording/plain-text';
import { operatorAt } from '../../wording/operators';
import type { Operator, TargetValue } from '../../wording/target-value';
import { isUnit, unitAsWritten } from '../../wording/units';
import { boundIn } from '../vocabulary/headings';

/** Between the headings over a column, from top to bottom. */
const HEADINGS_APART = ' / ';

interface Remark {
  readonly operator: Operator | null;
  readonly unit: string | null;
}

/** The unit or operator at the end of a name or heading, for forms without another: "面积（亩）", "成活率(≥**%)", 指标值（单位：%）. */
export function remarkBehind(text: string): Remark | null {
  const remark = /[(（](?:单位[:：])?([^()（）]{1,8})[)）]$|(%)$/.exec(text);
  const said = remark?.[1] ?? remark?.[2];
  if (!said) return null;
  const plain = narrow(said).replace(/[*x×]+/gi, '');
  const operator = operatorAt(plain, 0);
  const unit = operator ? plain.slice(operator.end) : plain;
  if (unit !== '' && !isUnit(unit)) return null;
  return { operator: operator?.operator ?? null, unit: unit === '' ? null : unitAsWritten(unit) };
}

/** A number with what its column's headings say and its cell leaves out: ≤ under 指标值上限, % under 指标值（%）. */
export function withHeading(target: TargetValue, heading: string): TargetValue {
  if (target.kind !== 'number' || (target.operator !== null && target.unit !== null)) return target;
  const lowest = heading.split(HEADINGS_APART).at(-1) ?? '';
  const remark = heading
    .split(HEADINGS_APART)
    .map(remarkBehind)
    .find((one) => one !== null);
  return {
    ...target,
    operator: target.operator ?? boundIn(lowest) ?? remark?.operator ?? null,
    unit: target.unit ?? remark?.unit ?? null,
  };
}
