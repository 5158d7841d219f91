import type { GoalFigure } from '../rules/facts/goal-figures';
import { anyOf, isOneOf, pattern } from '../wording/lexicon/family';
import { PERIODS, ROUNDS } from '../wording/lexicon/goal-words';
import { COUNT_UNITS, EXTENT_UNITS } from '../wording/lexicon/unit-words';

const THINGS = anyOf(COUNT_UNITS, EXTENT_UNITS, PERIODS, ['年']);
/** 15元/人, 800元每户. */
const BEHIND = pattern`^[/／每]${THINGS}`;
/** 每人每年 of 补贴标准为每人每年150元. */
const BEFORE = pattern`(?:每个?${THINGS}){1,2}$`;
const IN_PERIOD = pattern`每个?${PERIODS}`;
const isRound = isOneOf(ROUNDS);

/** The figure with what it applies to in its unit: 每季度开展抽检2次 → 开展抽检2次, in 次/季度. Others as they are. */
export function withPer(figure: GoalFigure): GoalFigure {
  const { clause, at, text, unit } = figure;
  const [before, after] = [clause.slice(0, at), clause.slice(at + text.length)];
  const behind = BEHIND.exec(after);
  const each = BEFORE.exec(before) ?? (isRound(unit) ? IN_PERIOD.exec(before) : null);
  const said = behind?.[0].slice(1) ?? each?.[0].replace(/^每个?/, '').replace(/每个?/, '·');
  if (said === undefined) return figure;
  const rest = behind === null && each !== null ? before.replace(each[0], '') : before;
  return {
    ...figure,
    clause: rest + text + after.slice(behind?.[0].length ?? 0),
    at: rest.length,
    unit: `${unit}/${said}`,
  };
}
