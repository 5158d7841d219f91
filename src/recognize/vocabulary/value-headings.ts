import { pattern, type Family } from '../../wording/lexicon/family';

/**
 * Headings of values, composed of modifiers and a head: 本年度 · 考核 | 标准 · 值. The modifiers tell whose values they are.
 */
export interface ValueHeading {
  /** Null for values of the form itself. */
  readonly of: 'year' | 'numbered-year' | 'whole-time' | 'higher' | 'base' | 'approved' | 'after-change' | null;
  /** Meaning of the head: `value` only values; 目标, 要求, 标准 and 达到 also other texts. */
  readonly head: 'value' | 'goal' | 'demand' | 'result';
}

type Of = ValueHeading['of'];

/** Words for what the finance office made of a value, which comes second to the form's own. */
const APPROVALS: Family = ['批复', '审定', '核定', '批准'];
/** Words before the head that do not change the meaning: 绩效, 预算设定. */
export const QUALIFIERS: Family = [
  ...['绩效', '项目', '部门', '单位', '整体', '总体', '区域', '具体', '支出', '资金', '考核', '评价', '核心'],
  ...['年度', '本年度', '本年', '当年', '当年度', '今年', '全年', '年初', '年末', '本期'],
  ...['预期', '预计', '计划', '预算', '设定', '拟定', '申报', '下达', '确定', '上报'],
  ...APPROVALS,
];
/** Words for the year of the form, whose values take precedence over others. */
const OWN_YEAR: Family = [
  ...['全年', '年度', '本年', '本年度', '当年', '当年度', '今年', '年初', '本期'],
  ...['下年', '下年度', '下一年', '下一年度', '明年'],
];
/** Words for earlier times. */
export const BEFORE: Family = ['上年', '上一年', '去年', '历史', '历年', '往年', '往期', '基期'];
/** Words for the whole period of a project, whose values come second to those of the year. */
const WHOLE_TIME: Family = [
  ...['实施期', '实施周期', '长期', '中期', '中长期', '远期', '总体', '总', '三年', '五年', '累计', '最终'],
  ...['规划', '规划期', '规划期末', '项目期', '项目周期', '周期', '全周期', '全期', '到期', '期满'],
  ...['全生命周期', '生命周期', '全寿命周期', '全过程', '建设期', '存续期', '运营期'],
];
/** Words for a higher target beside the one that must be reached: 奋斗目标, 挑战值. */
const STRETCHES: Family = ['奋斗', '挑战', '力争', '争取', '冲刺', '高线', '跳高', '更高', '先进'];
/** Words for the target that must be reached: 基本目标 beside 奋斗目标. */
const BASES: Family = ['基本', '基础', '底线', '保底', '必成', '低线'];
/** 达标, 合格: what a value must be. */
const REACHED: Family = [
  '达标',
  '合格',
  '及格',
  '门槛',
  '量化',
  '控制',
  '约定',
  '承诺',
  '预设',
  '建议',
  '确认',
  '限定',
];
export const CHANGING: Family = ['调整', '变更', '修改', '修订', '调减', '调增'];

const NUMBERED_YEAR = '20\\d\\d年?度?';
const YEARS = pattern`^20\d\d年?度?[—\-至到~]+(?:20)?\d\d年?度?`;
const AFTER_CHANGE = pattern`^(?:拟|申请|现|建议)?${CHANGING}(?:之?后|[为成至])`;

/** Words of which one heading may have several, by what they say of the values. The longest that fits is taken. */
const MODIFIERS: readonly (readonly [Of, RegExp])[] = [
  ['whole-time', YEARS],
  ['numbered-year', pattern`^${NUMBERED_YEAR}`],
  ['after-change', AFTER_CHANGE],
  ['year', pattern`^${OWN_YEAR}`],
  ['whole-time', pattern`^${WHOLE_TIME}`],
  ['higher', pattern`^${STRETCHES}`],
  ['base', pattern`^${BASES}`],
  ['approved', pattern`^${APPROVALS}`],
  [null, pattern`^(?:${QUALIFIERS}|${REACHED})`],
];

/** Nouns before 值: 指标值, 考核标准值. */
const NOUNS: Family = [
  ...['指标', '目标', '标准', '计划', '预期', '期望', '参考', '考核', '绩效', '要求', '任务', '实现', '规定'],
  ...['效果', '成果', '水平', '工作'],
];
/** 目标数, 任务量: figures only with one of these before them; 项目数 and 预算数 are others. */
const FIGURED: Family = ['指标', '目标', '标准', '计划', '任务', '预期'];
const FIGURES: Family = ['量', '数值', '数量', '数额', '数据', '水平', '取值', '限值', '量值'];
const COUNTED: Family = ['目标', '计划', '任务'];
const PLAIN_HEAD = pattern`^(?:${NOUNS}{0,3}(?:值|数值)|${FIGURED}{1,2}${FIGURES}|${COUNTED}{1,2}数)$`;
/** Heads of values that also head texts. */
const GOAL_HEAD = pattern`^(?:${NOUNS}|完成){0,2}目标$`;
const DEMAND_HEAD = pattern`^(?:${NOUNS}{0,2}${['要求', '标准', '预期', '计划', '结果', '成果']}|${NOUNS}任务)$`;

/** Words that make a result a planned one: 计划完成值, 应达到的指标值. 计划完成情况 is an actual result. */
const INTENTS: Family = ['计划', '预计', '预期', '拟', '应', '需', '须', '要求', '力争', '预定', '确保'];
export const RESULTS: Family = ['完成', '实际', '达到', '达成', '执行', '实现', '实绩'];
const ENDS: Family = ['值', '数', '量', '数值', '数量', '水平', '标准', '目标', '程度', '要求', '效果'];
const INTENDED = pattern`^${INTENTS}${RESULTS}(?:到)?的?(?:${['指标', '目标', '任务']})?(${ENDS})?$`;

/** The parts of a heading of values; null for other headings. */
export function valueHeading(words: string): ValueHeading | null {
  let rest = words.replace(/^到/, '').replace(TRAILING_UNIT, '');
  let of: Of = null;
  for (let taken = 0; taken <= MOST_MODIFIERS; taken++) {
    const head = headOf(rest, of);
    if (head) return head;
    const next = modifierOf(rest);
    if (!next) return null;
    of = of ?? next.of;
    rest = rest.slice(next.length).replace(/^的/, '');
  }
  return null;
}

const TIMES: readonly Of[] = ['year', 'numbered-year', 'whole-time'];

/** Whose values a heading names that is only a time: 年度, 中期, 2026年度; null for other headings. */
export function timeAlone(words: string): Of {
  const next = modifierOf(words);
  return next && TIMES.includes(next.of) && next.length === words.length ? next.of : null;
}

const MOST_MODIFIERS = 5;
const TRAILING_UNIT = pattern`(?:[及和与或含、/](?:${['计量', '度量', '指标']})?单位)$`;

function headOf(rest: string, of: Of): ValueHeading | null {
  if (PLAIN_HEAD.test(rest)) return { of, head: 'value' };
  const intended = INTENDED.exec(rest);
  if (intended) return { of, head: intended[1] === undefined ? 'result' : 'value' };
  if (GOAL_HEAD.test(rest)) return { of, head: 'goal' };
  return DEMAND_HEAD.test(rest) ? { of, head: 'demand' } : null;
}

function modifierOf(rest: string): { readonly of: Of; readonly length: number } | null {
  const found = MODIFIERS.flatMap(([of, starts]) => {
    const length = starts.exec(rest)?.[0].length;
    return length === undefined ? [] : [{ of, length }];
  });
  const longest = Math.max(0, ...found.map(({ length }) => length));
  return found.find(({ length }) => length === longest) ?? null;
}
