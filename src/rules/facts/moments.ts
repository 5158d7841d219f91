import type { GoalTable, GoalText, Indicator } from '../../goals/goal-table';
import { isOneOf, pattern } from '../../wording/lexicon/family';
import { BEFORE, PARTS_OF_A_MONTH } from '../../wording/lexicon/deadline-words';
import { BEGINNINGS, BUILT, ENDINGS_OF_WORK, TIME_NAMES, WHOLE_WORK } from '../../wording/lexicon/timeliness';
import { narrow, squeeze } from '../../wording/plain-text';
import { clausesOf } from './goal-figures';
import { goalsOfPeriod } from './goal-promises';

/** The month in which some work has to begin or to end, counted from the year 0. */
export interface Moment {
  readonly month: number;
  /** The step that is reached then: 完工, 投入使用. */
  readonly step: string;
  /** The words for the work; '' for the work as a whole. */
  readonly work: string;
}

/** A deadline that a goal sets: 6月底前主体工程完工. */
export interface GoalDeadline extends Moment {
  readonly goal: GoalText;
  readonly clause: string;
}

const STEP = pattern`${BEGINNINGS}|${ENDINGS_OF_WORK}`;
/** Different words for the end of building. */
const isBuilt = isOneOf(BUILT);
const SAYS_WHEN = new RegExp(pattern`${BEGINNINGS}|${ENDINGS_OF_WORK}|${TIME_NAMES}|${WHOLE_WORK}`.source, 'g');
const DATE = /(?:(20\d\d)[年./-])?(\d{1,2})[月./-](?:\d{1,2}日?)?/;
/** A deadline in running text: 2026年6月底前, 10月1日前, 9月底以前. */
const DEADLINE = pattern`(?:(20\d\d)年)?(\d{1,2})月(?:${PARTS_OF_A_MONTH}|\d{1,2}日)?${BEFORE}`;
/** Shorter words could be anything. */
const SHORTEST_WORK = 2;

/** The month of an indicator whose value is a date and whose name tells what is done then; else null. */
export function momentOf({ plainName, target }: Indicator, year: number | undefined): Moment | null {
  const step = STEP.exec(plainName)?.[0];
  if (target.kind !== 'date' || step === undefined) return null;
  const [, own, month] = DATE.exec(narrow(squeeze(target.source))) ?? [];
  const months = monthsOf(own, month, year);
  return months === null ? null : { month: months, step, work: plainName.replace(SAYS_WHEN, '') };
}

/** The deadlines in the goals of the table's period, each with the words of its clause. */
export function goalDeadlines(table: GoalTable): readonly GoalDeadline[] {
  return goalsOfPeriod(table).flatMap((goal) =>
    clausesOf(goal.text).flatMap((part, index, parts): GoalDeadline[] => {
      const found = DEADLINE.exec(part);
      if (!found) return [];
      // “6月底前，完成主体工程”
      const clause = found[0].length === part.length ? `${part}，${parts[index + 1] ?? ''}` : part;
      const words = clause.slice(clause.indexOf(found[0]) + found[0].length);
      const step = STEP.exec(words)?.[0];
      const month = monthsOf(found[1], found[2], table.year?.value);
      return step === undefined || month === null
        ? []
        : [{ goal, clause, month, step, work: words.replace(SAYS_WHEN, '') }];
    }),
  );
}

/** True when the goal's deadline is for the work of the indicator: both name it, or neither names a part of it. */
export function isAboutWork(deadline: GoalDeadline, { step, work }: Moment): boolean {
  const isSameStep = deadline.step === step || (isBuilt(deadline.step) && isBuilt(step));
  if (!isSameStep) return false;
  if (work.length >= SHORTEST_WORK && deadline.clause.includes(work)) return true;
  // “10月底前投入使用” speaks of the whole, as 设备投入使用时间 does.
  return !isBuilt(step) && deadline.work.length < SHORTEST_WORK;
}

function monthsOf(own: string | undefined, month: string | undefined, year: number | undefined): number | null {
  const number = Number(month);
  return month === undefined || number < 1 || number > 12 ? null : Number(own ?? year ?? 0) * 12 + number;
}

/** 2024-05-31 as 2024年5月31日. */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
