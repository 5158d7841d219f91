import {
  ADVERSE_THINGS,
  AWAITED_WORK,
  BROUGHT_ABOUT,
  BUDGETED_MONEY,
  CHANGES_OF_MONEY,
  CONTROLLED,
  COUNTERMEASURES,
  COUNTERS_OF_MISHAPS,
  ENDINGS_OF_MISHAP_FIGURES,
  DURATIONS,
  FAILING_WORK,
  FAILURES,
  FIXED_STANDARDS,
  GAINED,
  GAINERS,
  KEPT_DOWN_BY_NAME,
  KEPT_FOR_SO_LONG,
  KEPT_LOW,
  OCCURRENCES,
  PLAIN_EVILS,
  POLLUTANTS,
  QUALITIES_FAILED,
  REDUCTIONS_AND_SUCCESS,
  WAITED_FOR,
  WANTED_RATES,
} from './lexicon/adverse';
import {
  ADVERSE_AMOUNTS,
  ALREADY,
  COUNTS_OF_GAINS,
  DEALT_WITH_OTHERWISE,
  DONE_BEFORE_IT,
  DAYS_WANTED,
  EARNINGS,
  HARMFUL_GOODS,
  MONEY_WON,
  NEW_GAINS,
  NOISE_FIGURES,
  OWN_STAFF,
  PEOPLE_COUNTED,
  RATES_OF_FAILING,
  RATES_WANTED,
  SLIPS,
  SUMS_WON,
  TIMES_OF_WORK,
  UNWANTED_EVENTS,
  VISITED_TOO_OFTEN,
  WORK_FOR_PEOPLE,
  WORK_ON_SLIPS,
  WORK_WANTED_OFTEN,
} from './lexicon/better-ways';
import { anyOf, pattern } from './lexicon/family';
import {
  AMOUNTS_OF_EMISSIONS,
  AGAINST_EVILS,
  BAD_ANYHOW,
  BAD_HEALTH,
  BECOMING_LESS,
  BECOMING_MORE,
  COMING_ABOUT,
  COMPLAINING,
  COSTS_KEPT_FROM_RISING,
  COUNTED_IN_TIMES,
  EMISSIONS,
  EXTENTS_OF_CHANGE,
  FOUND_OR_FALLEN_ILL,
  FOUND_RIGHT,
  HOW_WORK_IS_DONE,
  HURTING,
  LAST_OF_EVILS,
  NO_MISHAPS,
  NOT_WRONG_AFTER,
  PESTS,
  REJECTS,
  REPEATED,
  SPOILT,
  WORK_AT_END_ONLY,
  WORK_FAILING,
  WORK_ON_BAD_THINGS,
  WORK_ON_THINGS,
  WRONG_ANYHOW,
  WRONG_DEEDS,
  WRONG_IN_PAIRS,
} from './lexicon/last-deeds';
import { SURVEYED_FEELINGS } from './lexicon/rates';
import { squeeze } from './plain-text';
import { remembered } from './remembered';

/** 正向 (more is better), 反向 (less is better), 定值 (neither: a standard that is paid exactly). */
export type Direction = 'higher' | 'lower' | 'fixed';

const FAILURE = pattern`[不未]${QUALITIES_FAILED}|${FAILURES}`;
const MONEY_CHANGING = `${anyOf(BUDGETED_MONEY)}[^率]{0,6}变动率`;
const LOWER = pattern`${anyOf(PLAIN_EVILS, KEPT_LOW)}|${AWAITED_WORK}(?:时间|周期)|${MONEY_CHANGING}`;
const REDUCTION = pattern`${anyOf(REDUCTIONS_AND_SUCCESS, BECOMING_LESS)}`;
const FIXED = pattern`${FIXED_STANDARDS}`;
const DEALT_WITH = pattern`${anyOf(COUNTERMEASURES, WORK_ON_BAD_THINGS)}`;
const WANTED_RATE = pattern`${WANTED_RATES}(?:率|度)$|${SURVEYED_FEELINGS}$`;
const GAIN = pattern`${GAINED}.{0,10}${GAINERS}$`;
const COUNTED = `(?:${anyOf(ENDINGS_OF_MISHAP_FIGURES)}|${anyOf(COUNTERS_OF_MISHAPS)}数量?)`;
const WRONG = `(?:${anyOf(WRONG_DEEDS)}|[^${AGAINST_EVILS}][${LAST_OF_EVILS}]|(?:[${WRONG_IN_PAIRS}][\\u4e00-\\u9fff]){2})`;
const LISTED_EVIL = pattern`${anyOf(PLAIN_EVILS, ADVERSE_THINGS, WRONG_DEEDS, BROUGHT_ABOUT)}`;
const WORK_AGAINST = /[反防打缉禁]$/;
/** 处治路面病害: an evil that only its last character tells may be what is worked on, and so may a 坑槽. */
const MENDED = new RegExp(`[${WORK_ON_THINGS}](?![贴助灾老])`);
const BAD = `(?:${anyOf(PLAIN_EVILS, ADVERSE_THINGS)}|${WRONG})`;
const UNWANTED = pattern`${BAD}${OCCURRENCES}?${COUNTED}?$|${BROUGHT_ABOUT}的.{0,8}${COUNTED}$`;
/** Less is better, although the name holds no word of failure: 网络安全事件, 信访量, 停机时间, 化肥施用量, 噪声平均值. */
const ADVERSE = new RegExp(
  [
    `${anyOf(UNWANTED_EVENTS)}事件(?:发生)?${COUNTED}?$`,
    `${anyOf(HURTING)}${anyOf(COUNTED_IN_TIMES)}`,
    `${anyOf(PESTS)}密度$`,
    `(?:[${SPOILT}][\\u4e00-\\u9fff]|${anyOf(REJECTS)})率$`,
    `(?:${anyOf(REPEATED)}${anyOf(COMPLAINING)}|${anyOf(COMPLAINING)}${anyOf(FOUND_RIGHT)})${COUNTED}$`,
    `(?:${anyOf(ADVERSE_AMOUNTS)}|${anyOf(RATES_OF_FAILING)}率)$`,
    `${anyOf(HARMFUL_GOODS)}(?:亩均)?[施使]?用(?:量|强度)$`,
    `噪[声音]${anyOf(NOISE_FIGURES)}?$`,
    `(?:${BAD}|${anyOf(FAILURES)})${anyOf(FAILING_WORK)}(?:${COUNTED}|占比|比重)$`,
  ].join('|'),
);
/** 虚假宣传起数, 僵尸企业数量: the deed may be work elsewhere; here only what stands around it can be work on it. */
const WRONG_DEED_OF_ANY_KIND = new RegExp(
  [
    `(?:未|${anyOf(WRONG_ANYHOW)})(?!${anyOf(NOT_WRONG_AFTER)})[\\u4e00-\\u9fff]{1,2}([\\u4e00-\\u9fff]{0,6})${COUNTED}$`,
    `(?!.*率$)${anyOf(BAD_ANYHOW, WRONG_DEEDS)}(?!${anyOf(NOT_WRONG_AFTER)})([\\u4e00-\\u9fff]{0,6})${COUNTED}$`,
  ].join('|'),
);
const SLIP_RATE = pattern`(?:${SLIPS}|${WRONG})率$`;
const WORK_ON_SLIP = pattern`${anyOf(WORK_ON_SLIPS, WORK_ON_BAD_THINGS, BECOMING_LESS)}`;
/** 已清缴的 before 欠税金额, 拆除 before 违建面积: what is counted is the work. */
const DONE_TO_IT = pattern`(?:${ALREADY}[^的]{1,4}的|${DONE_BEFORE_IT}的?)$`;
const OTHERWISE_DEALT_WITH = pattern`${anyOf(DEALT_WITH_OTHERWISE, DONE_BEFORE_IT, WORK_AT_END_ONLY)}`;
/** More is better, and nobody sets an upper limit: 巡查次数, 带动增收, 入学率. */
const WELCOME = new RegExp(
  [
    `${anyOf(WORK_WANTED_OFTEN)}${anyOf(TIMES_OF_WORK)}$`,
    `^[^超控]*${anyOf(WORK_FOR_PEOPLE)}(?!.*${anyOf(OWN_STAFF)})[^超控]{2,}${anyOf(PEOPLE_COUNTED)}$`,
    `(?:增收|${anyOf(EARNINGS)}收入)(?:金?额)?$`,
    `${anyOf(DAYS_WANTED)}天数(?:率|比例)?$`,
    `^新增.{0,4}${anyOf(NEW_GAINS)}${anyOf(COUNTS_OF_GAINS)}?$`,
    `(?:^|[^未不失])${anyOf(RATES_WANTED)}率$`,
  ].join('|'),
);
const WON = pattern`^(?:为.{1,8})?${MONEY_WON}.{0,8}${SUMS_WON}$`;
const TOO_OFTEN = pattern`${VISITED_TOO_OFTEN}`;
const CHANGES = anyOf(CHANGES_OF_MONEY);
/** Rates of change or control of money or staff, which should stay low. */
const KEPT_DOWN = new RegExp(
  [
    `${anyOf(BUDGETED_MONEY)}[”"']?(?:总额)?${CHANGES}率$`,
    '结转结余率$',
    '预算调整率$',
    `${anyOf(CONTROLLED)}[”"']?(?:总额)?控制率$`,
    `${anyOf(KEPT_DOWN_BY_NAME)}$`,
    `${anyOf(POLLUTANTS)}.{0,8}浓度$`,
  ].join('|'),
);
/** Waiting times: 候诊时间, 报告出具时限; not the time that things are kept (档案保存时限). */
const WAITING = pattern`${WAITED_FOR}(?:平均)?${DURATIONS}$|^(?!.*${KEPT_FOR_SO_LONG}时限$).*时限$`;

const WORKED_ON = pattern`${WORK_ON_BAD_THINGS}`;
const WORK_AT_END = pattern`${anyOf(WORK_ON_BAD_THINGS, WORK_AT_END_ONLY)}${HOW_WORK_IS_DONE}?率$`;
const WORK_FAILED = pattern`${WORK_FAILING}$`;
const LESS_AT_END = pattern`(?:${BECOMING_LESS}${EXTENTS_OF_CHANGE}|降幅)$`;
/** 不良反应发生率, 医疗费用增长率, 学生近视率, 供电线损率, 碳排放强度 */
const KEPT_LOW_AT_END = new RegExp(
  [
    `${anyOf(COMING_ABOUT)}${COUNTED}$`,
    `(?:${BAD}|${anyOf(COSTS_KEPT_FROM_RISING)})${anyOf(BECOMING_MORE)}${anyOf(EXTENTS_OF_CHANGE)}?$`,
    `${anyOf(BAD_HEALTH)}${anyOf(FOUND_OR_FALLEN_ILL)}?率$`,
    `${anyOf(EMISSIONS)}${anyOf(AMOUNTS_OF_EMISSIONS)}?$`,
    '重复(?!利用|使用)(?:[\\u4e00-\\u9fff]{2,4})?率$',
    '劣[ⅤVv五5]类(?!.*消除).{0,6}[例比率数]$',
  ].join('|'),
);
const NOT_WANTED = [LOWER, UNWANTED, FAILURE, ADVERSE, KEPT_LOW_AT_END, pattern`${POLLUTANTS}|污染物?|碳$`];
const NO_MISHAP = pattern`${NO_MISHAPS}$`;

/** Direction of the indicator by its name, for forms without a 方向 column. */
export const directionOf = remembered((name): Direction => {
  const plain = squeeze(name);
  const byDeed = directionOfLastDeed(plain);
  if (byDeed) return byDeed;
  if (FAILURE.test(plain) && !DEALT_WITH.test(plain)) return 'lower';
  if (REDUCTION.test(plain)) return 'higher';
  if (FIXED.test(plain)) return 'fixed';
  return LOWER.test(plain) ? 'lower' : 'higher';
});

/** Direction of the indicator where its name leaves no doubt, so that an operator can be wrong; else null. */
export const plainDirectionOf = remembered((name): 'higher' | 'lower' | null => {
  const plain = squeeze(name).replace(/[(（【[][^()（）【】[\]]*[)）】\]]|%+$/g, '');
  const byDeed = directionOfLastDeed(plain);
  if (byDeed !== undefined) return byDeed;
  // 减少污水排放量: the larger the reduction, the better.
  if (KEPT_DOWN.test(plain) || WAITING.test(plain)) return REDUCTION.test(plain) ? null : 'lower';
  if (WON.test(plain)) return 'higher';
  const slip = SLIP_RATE.exec(plain);
  if (slip) return WORK_ON_SLIP.test(plain.slice(0, slip.index)) ? null : 'lower';
  const unwanted = UNWANTED.exec(plain);
  if (unwanted) {
    const before = plain.slice(0, unwanted.index);
    const isMended = MENDED.test(before) && !LISTED_EVIL.test(unwanted[0]);
    return isMended || WORK_AGAINST.test(before) || DONE_TO_IT.test(before) || DEALT_WITH.test(before) ? null : 'lower';
  }
  const failed = FAILURE.exec(plain);
  if (failed) {
    const isWork = DONE_TO_IT.test(plain.slice(0, failed.index)) || DEALT_WITH.test(plain);
    return isWork || OTHERWISE_DEALT_WITH.test(plain.slice(failed.index)) ? null : 'lower';
  }
  const anyDeed = WRONG_DEED_OF_ANY_KIND.exec(plain);
  if (anyDeed) {
    const [, rest = '', state = ''] = anyDeed;
    const before = plain.slice(0, anyDeed.index);
    const isWork = MENDED.test(before + state) || [before, rest, state].some(isDealtWith);
    return isWork || WORKED_ON.test(anyDeed[0]) ? null : 'lower';
  }
  const adverse = ADVERSE.exec(plain);
  if (adverse && !DONE_TO_IT.test(plain.slice(0, adverse.index)) && !isDealtWith(plain)) return 'lower';
  if (WANTED_RATE.test(plain) || GAIN.test(plain)) return 'higher';
  return WELCOME.test(plain) && !TOO_OFTEN.test(plain) ? 'higher' : null;
});

/**
 * What the last deed of the name decides by itself: 投诉处理率, 投诉下降率 higher, 投诉发生率 lower. Null where it says that
 * nobody knows, undefined where it says nothing.
 */
function directionOfLastDeed(plain: string): 'higher' | 'lower' | null | undefined {
  const work = WORK_AT_END.exec(plain);
  if (work) return WORK_FAILED.test(plain.slice(0, work.index)) ? 'lower' : 'higher';
  const less = LESS_AT_END.exec(plain);
  if (less) {
    const before = plain.slice(0, less.index);
    return NOT_WANTED.some((unwanted) => unwanted.test(before)) ? 'higher' : undefined;
  }
  const low = KEPT_LOW_AT_END.exec(plain);
  if (!low) return undefined;
  const before = plain.slice(0, low.index);
  return NO_MISHAP.test(before) || DEALT_WITH.test(before) || REDUCTION.test(before) ? null : 'lower';
}

function isDealtWith(name: string): boolean {
  return DEALT_WITH.test(name) || OTHERWISE_DEALT_WITH.test(name) || REDUCTION.test(name);
}
