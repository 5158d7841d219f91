import { ALL_DUE, DONE_BY_MONTH, NEVER, ORDINAL } from '../rules/facts/goal-coverage';
import { anyOf, pattern } from '../wording/lexicon/family';
import {
  BEING_DONE,
  DONE_WITH,
  GUARANTEEING,
  IN_THE_TIME_SET,
  NEEDS_OF_STAFF,
  PUT_RIGHT,
  NONE_LEFT,
  NONE_OF,
  WHOLE_COVERAGE,
} from '../wording/lexicon/goal-sentences';
import { isName, opened } from './named-after';
import type { OwnIndicator } from './own/own-indicator';

type SureIndicator = Pick<OwnIndicator, 'name' | 'operator' | 'value' | 'unit'> &
  Partial<Pick<OwnIndicator, 'direction' | 'level2'>>;

/** 事故 alone does not say which. */
const SHORTEST = 2;
const COVERS_ALL = pattern`^(.{2,12}?)${WHOLE_COVERAGE}$`;
const BEFORE_ALL = pattern`${BEING_DONE}$`;
const FIRST_DONE = pattern`^${BEING_DONE}`;
const KEEPS_STAFF = pattern`^${GUARANTEEING}(.{2,10})${NEEDS_OF_STAFF}$`;
const PUTS_RIGHT = pattern`${PUT_RIGHT}${DONE_WITH}?$`;
const IN_TIME = pattern`${IN_THE_TIME_SET}`;
const TO_BE_PUT_RIGHT = pattern`^(?!逐)(.{2,8}?)${IN_THE_TIME_SET}${PUT_RIGHT}`;
const HAPPENS_NEVER = pattern`零(${anyOf(NONE_OF)})$`;
const NONE_IS_LEFT = pattern`^(.{2,10}?)${NONE_LEFT}$`;
const WILL_BE_DONE = pattern`^${GUARANTEEING}`;

/** The indicator of a promise in words whose value is certain: all that is due, full coverage, what must be put right. Else null. */
export function sureIndicator(clause: string): SureIndicator | null {
  // 村（社区）儿童之家 is named without the brackets.
  const said = clause.replace(ORDINAL, '').replace(/[（(][^（）()]{1,8}[)）]/g, '');
  const happens = happensNever(said);
  const due = dueBy(said);
  if (due) return due;
  if (happens !== null) return { name: happens, operator: '=', value: '0', unit: '起', direction: '反向' };
  const name = noneLeft(said) ?? leavesNobodyOut(said) ?? coversAll(said) ?? keepsStaff(said) ?? putsRight(said);
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

/** 12月底前完成主体工程封顶 → 主体工程封顶完成时间, 12月底前. */
function dueBy(said: string): SureIndicator | null {
  const [, month = '', verb = '', thing = ''] = DONE_BY_MONTH.exec(said) ?? [];
  const name = `${thing}${verb}时间`;
  return month === '' || !isName(name)
    ? null
    : { name, operator: '', value: `${month}前`, unit: '', level2: '时效指标' };
}

/** 校园安全零事故 → 校园安全事故数. Null where it does not say what shall not happen. */
function happensNever(said: string): string | null {
  const feared = NEVER.exec(said)?.[1];
  if (feared !== undefined && feared.length > SHORTEST && isName(feared)) return `${feared}数`;
  const [all, event = ''] = HAPPENS_NEVER.exec(said) ?? [];
  if (all === undefined) return null;
  const thing = opened(said.slice(0, said.indexOf(all)))
    .replace(FIRST_DONE, '')
    .replace(BEFORE_ALL, '');
  const what = event === '发生' ? '' : event;
  return isName(thing + what) && thing.length <= 10 && thing + what !== '' ? `${thing}${what}数` : null;
}

/** 监测户动态清零 → 监测户清零率. */
function noneLeft(said: string): string | null {
  const thing = NONE_IS_LEFT.exec(opened(said).replace(FIRST_DONE, ''))?.[1]?.replace(BEFORE_ALL, '');
  return thing !== undefined && isName(thing) ? `${thing}清零率` : null;
}

/** Only where it is promised to be done: 注重整改落实 promises nothing. */
function putsRight(said: string): string | null {
  if (!PUTS_RIGHT.test(said)) return null;
  if (IN_TIME.test(said)) {
    const thing = TO_BE_PUT_RIGHT.exec(opened(said))?.[1];
    return `${thing !== undefined && isName(thing) ? thing : '问题'}按期整改率`;
  }
  return WILL_BE_DONE.test(said) ? '问题整改完成率' : null;
}
