import { ALL_DUE, ORDINAL } from '../rules/facts/goal-coverage';
import { pattern } from '../wording/lexicon/family';
import {
  BEING_DONE,
  DONE_WITH,
  GUARANTEEING,
  IN_THE_TIME_SET,
  NEEDS_OF_STAFF,
  PUT_RIGHT,
  WHOLE_COVERAGE,
} from '../wording/lexicon/goal-sentences';
import { isName, opened } from './named-after';
import type { OwnIndicator } from './own/own-indicator';

type SureIndicator = Pick<OwnIndicator, 'name' | 'operator' | 'value' | 'unit'>;

const COVERS_ALL = pattern`^(.{2,12}?)${WHOLE_COVERAGE}$`;
const BEFORE_ALL = pattern`${BEING_DONE}$`;
const FIRST_DONE = pattern`^${BEING_DONE}`;
const KEEPS_STAFF = pattern`^${GUARANTEEING}(.{2,10})${NEEDS_OF_STAFF}$`;
const PUTS_RIGHT = pattern`${PUT_RIGHT}${DONE_WITH}?$`;
const IN_TIME = pattern`${IN_THE_TIME_SET}`;
const WILL_BE_DONE = pattern`^${GUARANTEEING}`;

/** The indicator of a promise in words whose value is certain: all that is due, full coverage, what must be put right. Else null. */
export function sureIndicator(clause: string): SureIndicator | null {
  const said = clause.replace(ORDINAL, '');
  const name = leavesNobodyOut(said) ?? coversAll(said) ?? keepsStaff(said) ?? putsRight(said);
  return name === null ? null : { name, operator: '=', value: '100', unit: '%' };
}

/** 农村低保应保尽保 → 农村低保应保尽保率; without a clean thing only 应保尽保率. */
function leavesNobodyOut(said: string): string | null {
  const [all] = ALL_DUE.exec(said) ?? [];
  if (all === undefined) return null;
  const thing = opened(said.slice(0, said.indexOf(all)))
    .replace(FIRST_DONE, '')
    .replace(BEFORE_ALL, '');
  return `${isName(thing) && thing.length <= 10 ? thing : ''}${all}率`;
}

function coversAll(said: string): string | null {
  const thing = COVERS_ALL.exec(opened(said).replace(FIRST_DONE, '').replace(BEFORE_ALL, ''))?.[1];
  return thing !== undefined && isName(thing) ? `${thing}覆盖率` : null;
}

function keepsStaff(said: string): string | null {
  const people = KEEPS_STAFF.exec(said)?.[1];
  return people !== undefined && isName(people) ? `${people}经费保障率` : null;
}

/** Only where it is promised to be done: 注重整改落实 promises nothing. */
function putsRight(said: string): string | null {
  if (!PUTS_RIGHT.test(said)) return null;
  if (IN_TIME.test(said)) return '问题按期整改率';
  return WILL_BE_DONE.test(said) ? '问题整改完成率' : null;
}
