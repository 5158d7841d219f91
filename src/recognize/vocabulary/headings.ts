import type { ColumnRole } from '../../goals/goal-table';
import { pattern, type Family } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';
import { amountRole, isAmountHeading } from './amount-labels';
import { isProjectLabel } from './field-labels';
import { remembered } from '../../wording/remembered';
import { headingWords } from './heading-words';
import { ALONE, EXACT, type HeadedRoles } from './known-headings';
import { levelIn, LEVELS } from './level-headings';
import { BEFORE, CHANGING, QUALIFIERS, RESULTS, valueHeading, type ValueHeading } from './value-headings';

const QUALIFIER = pattern`^${QUALIFIERS}`;

/** Words for a year's figure that is not known yet, beside that year's goal: 2025年预计数 | 2026年预期目标. */
const ESTIMATES: Family = ['预计', '估计', '预测'];
const OF_YEAR = '^20\\d\\d年?度?的?';
const YEARS_ESTIMATE = pattern`${OF_YEAR}${ESTIMATES}${RESULTS}?${['数', '值', '情况', '水平']}?$`;
/** Columns of a form that asks for a change: 调整前指标值 | 调整后指标值, 原指标值 | 拟调整为. */
const BEFORE_CHANGE = pattern`^(?:${CHANGING}之?前的?|原)`;
const AFTER_CHANGE = pattern`^(?:拟|申请|现|建议)?${CHANGING}(?:之?后|[为成至])$`;

/** Headings of a value with two columns: 指标值下限, 最低值. */
const ENDS_OF_RANGE: Family = ['值', '目标', '目标值', '指标值', '标准', '要求'];
const LEAST_END = pattern`(?:下限值?|${['最低', '最小']}${ENDS_OF_RANGE}|底线值)$`;
const MOST_END = pattern`(?:上限值?|${['最高', '最大']}${ENDS_OF_RANGE})$`;

/** Headings of columns beside the indicators that are not checked. */
const BESIDE: Family = [
  ...['数据来源', '采集数据项', '佐证资料', '项目单位', '项目编码', '项目代码', '部门名称', '部门编码', '单位名称'],
  ...[
    '单位编码',
    '主管部门',
    '预算单位',
    '预算年度',
    '项目总体绩效目标',
    '项目类别',
    '项目年度绩效目标',
    '年度绩效目标',
  ],
];
const BESIDE_HEADING = pattern`^${BESIDE}$`;

/** Words for indicators below the levels: 细化指标, 衡量指标. */
const SINGLE: Family = ['细化', '衡量', '明细', '末级', '个性', '关键', '底层', '观测'];
const SIGNS: Family = ['计算', '运算', '比较', '关系', '逻辑', '判断', '数学', '取值', '指标值', '目标值', '目标'];
const MEASURES: Family = ['计量', '度量', '数量', '量化', '计算', '统计', '数值', '指标值', '目标值', '值'];
const WEIGHTS: Family = ['权重', '赋权', '分值', '权数', '比重', '配分'];
const POINTS: Family = ['满分', '赋分', '标准分', '基本分', '指标分'];
/** Figures of others, beside the form's own: 全国平均值, 行业标准, 标杆值. */
const COMPARED: Family = [
  '全国',
  '全省',
  '全市',
  '全区',
  '全县',
  '行业',
  '同类',
  '周边',
  '国家',
  '国际',
  '国内',
  '各地',
];
const MEASURED: Family = ['平均', '平均值', '平均数', '平均水平', '均值', '标准', '标准值', '水平', '值', '先进水平'];
const BENCHMARK = pattern`^${COMPARED}(?:地区|单位|项目)?的?${MEASURED}$|^${['标杆', '对标', '参照']}(?:值|水平|标准)?$`;
/** Where things stood before: 现状值, 目前水平. */
const STARTS: Family = ['现状', '基准', '基线', '起始', '初始', '目前', '当前', '现有'];
/** How a result is found: 考核方式, 数据采集途径. */
const FINDINGS: Family = ['考核', '评价', '统计', '采集', '核查', '验证', '佐证', '测量', '调查'];
const WAYS = pattern`${FINDINGS}${['方式', '途径', '渠道']}$`;
const PARTS_OF_YEAR = /半年|季度|\d月底?/;
const SCORES: Family = ['自评', '得分', '偏差', '未完成原因', '改进措施', '原因分析'];
const SCORE_WORDS: Family = ['标准', '细则', '规则', '办法', '方法', '说明'];

/** Fallback for unknown headings: parts of headings, tried in order. */
const PATTERNS: readonly (readonly [RegExp, HeadedRoles])[] = [
  [BENCHMARK, { other: 8 }],
  [
    pattern`^${RESULTS}?${['时限', '时间', '期限']}$|^${['责任', '牵头', '配合', '承办']}(?:人|${['科室', '单位', '部门', '处室']})$`,
    { other: 8 },
  ],
  [pattern`^${STARTS}(?:值|数|水平|情况)?$`, { history: 8 }],
  [WAYS, { other: 8 }],
  [/[编代]码$/, { other: 8 }],
  [PARTS_OF_YEAR, { other: 8 }],
  [/进度目标|绩效目标$|预算数$/, { other: 6 }],
  [pattern`${SCORES}|^扣分$|^${RESULTS}${['进度', '比例']}$`, { actual: 8 }],
  [pattern`近[两二三]年|前[一二两三]年|${BEFORE}`, { history: 10 }],
  [YEARS_ESTIMATE, { history: 6, value: 5 }],
  [pattern`^20\d\d年?度?.{0,2}${RESULTS}`, { history: 6, actual: 5 }],
  [pattern`${RESULTS}(?:指标|目标|情况|结果|程度)?值?$`, { actual: 8 }],
  [pattern`${RESULTS}.{0,2}[值数率]`, { history: 5, actual: 6 }],
  [pattern`^20\d\d年?度?(?:.{0,8}(?:${['指标值', '目标值', '计划']}))$`, { value: 7 }],
  [/^20\d\d年?度?/, { history: 6 }],
  ...LEVELS.map(({ role, loose }): [RegExp, HeadedRoles] => [loose, { [role]: 8 }]),
  [/审核/, { audit: 6 }],
  [pattern`[评扣计赋打][(（]?[评扣]?[)）]?分.*${SCORE_WORDS}`, { scoring: 9 }],
  [/公式|计算方法/, { formula: 8 }],
  [/依据|来源/, { basis: 8 }],
  [pattern`${['解释', '描述', '内涵', '含义', '定义', '说明', '释义']}`, { explanation: 8 }],
  [pattern`${WEIGHTS}|${POINTS}$`, { weight: 9 }],
  [pattern`${MEASURES}的?单位|^量纲`, { unit: 9 }],
  [pattern`${SIGNS}符|^大小关系$|^${SIGNS}(?:关系|方式)?$`, { operator: 9 }],
  [pattern`(?:${['指标', '目标', '标准', '计划', '预期']})[^，。]{0,4}值|^.{1,4}值$`, { value: 8 }],
  [pattern`^${QUALIFIERS}?${['指标', '考核', '衡量']}(?:项|${['事项', '要点', '明细', '项目']})$`, { level3: 5 }],
  [pattern`^${QUALIFIERS}?${SINGLE}指标(?:名称|内容)?$`, { level3: 6 }],
  [/指标.*名称/, { level3: 7 }],
];

/** Longer texts are no headings. The first limit includes remarks such as （150字内）. */
const LONGEST_HEADING = 40;
const LONGEST_WORDS = 20;

/** Roles that a heading may mean; empty when it is unknown. */
export function headingRoles(text: string): HeadedRoles {
  return text.length > LONGEST_HEADING ? NONE : readHeading(text);
}

const NONE: HeadedRoles = {};

const readHeading = remembered((text): HeadedRoles => {
  const words = headingWords(text);
  return words === '' || words.length > LONGEST_WORDS ? NONE : rolesOf(words);
});

function rolesOf(words: string): HeadedRoles {
  const whole = EXACT.get(words) ?? ALONE.get(words);
  if (whole) return whole;
  const level = levelIn(words);
  if (level) return { [level]: 10 };
  if (BESIDE_HEADING.test(words)) return { other: 8 };
  const ofValues = rolesOfValues(words);
  if (ofValues?.isPlain) return ofValues.roles;
  if (isProjectLabel(words)) return { project: 10 };
  return (
    rolesOfJoined(words) ??
    withoutQualifiers(words) ??
    ofValues?.roles ??
    PATTERNS.find(([part]) => part.test(words))?.[1] ??
    rolesOfMoney(words)
  );
}

/** Roles of which a heading may name two: 目标值及依据, 单位/量纲. */
const JOINED: readonly ColumnRole[] = ['level3', 'value', 'operator', 'unit', 'weight'];
const SURE = 7;

/** A heading joined of two known ones of which one is sure; names and values together are in one cell and stay apart. */
function rolesOfJoined(words: string): HeadedRoles | null {
  const parts = words.split(/[/、及和与]/);
  if (parts.length !== 2) return null;
  const [one = {}, other = {}] = parts.map(rolesOf);
  const both = { ...one, ...other };
  const isNamed = [one, other].every((roles) => Math.max(0, ...Object.values(roles)) > 0);
  const isSure = JOINED.some((role) => (one[role] ?? 0) >= SURE);
  const isLevel = both.level1 !== undefined || both.level2 !== undefined;
  return isNamed && isSure && !isLevel && !(both.level3 && both.value) ? both : null;
}

/** Weights of headings that mean values and nothing else, by what they say of the values. */
const PLAIN_VALUES: Readonly<Record<NonNullable<ValueHeading['of']>, number>> = {
  year: 11,
  'after-change': 12,
  // Less than 目标值 beside it.
  base: 9,
  approved: 8,
  'numbered-year': 7,
  'whole-time': 5,
  higher: 5,
};

function rolesOfValues(words: string): { readonly roles: HeadedRoles; readonly isPlain: boolean } | null {
  if (YEARS_ESTIMATE.test(words) || BENCHMARK.test(words)) return null;
  if (AFTER_CHANGE.test(words)) return { roles: { value: PLAIN_VALUES['after-change'] }, isPlain: true };
  const before = BEFORE_CHANGE.exec(words)?.[0];
  if (before !== undefined) {
    const rest = words.slice(before.length);
    return rest === '' || valueHeading(rest)?.head === 'value' ? { roles: { other: 8 }, isPlain: true } : null;
  }
  const read = valueHeading(words);
  if (!read) return null;
  const { of, head } = read;
  const value = of === null ? 10 : PLAIN_VALUES[of];
  if (head === 'value' || of === 'numbered-year' || (of === 'base' && head === 'goal'))
    return { roles: { value }, isPlain: true };
  if (head === 'result') return { roles: { value: 6, actual: 4 }, isPlain: false };
  if (of === 'higher') return { roles: { value }, isPlain: true };
  if (words.endsWith('绩效目标')) return { roles: { other: 6 }, isPlain: false };
  if (head === 'goal') return { roles: { value: of === 'whole-time' ? 3 : 4, other: 5 }, isPlain: false };
  return { roles: { value: 5, other: 4 }, isPlain: false };
}

/** Headings of money, in a list of projects with amounts beside the indicators. */
function rolesOfMoney(words: string): HeadedRoles {
  return isAmountHeading(words) || amountRole(words) === 'total' ? { other: 6 } : NONE;
}

/** True for a heading that means only the target value: 指标值, 年度目标值. */
export function saysTarget(text: string): boolean {
  return valueHeading(headingWords(text))?.head === 'value';
}

/** True for a heading that may stand over values. */
export function saysValue(text: string): boolean {
  return (headingRoles(text).value ?? 0) > 0;
}

/** 绩效指标 → 指标, 绩效指标评价标准 → 指标评价标准. */
function withoutQualifiers(words: string): HeadedRoles | null {
  let rest = words;
  for (let qualifier = QUALIFIER.exec(rest); qualifier; qualifier = QUALIFIER.exec(rest)) {
    rest = rest.slice(qualifier[0].length);
    const whole = EXACT.get(rest);
    if (whole) return whole;
  }
  return null;
}

/** True for a value beside the form's own: of one year, of the whole time of a project, or a higher one: 2027年目标值, 长期目标值, 奋斗目标. */
export function saysOtherValue(text: string): boolean {
  const read = valueHeading(headingWords(text));
  return read !== null && (read.of === 'whole-time' || read.of === 'numbered-year' || read.of === 'higher');
}

/** Whose values a heading names; null for other headings and for the form's own. */
export function valuesOf(text: string): ValueHeading['of'] {
  return valueHeading(headingWords(text))?.of ?? null;
}

export function saysPartOfYear(text: string): boolean {
  return PARTS_OF_YEAR.test(headingWords(text));
}

const ESTIMATE = pattern`${ESTIMATES}`;
/** True for a heading of figures of a year that was not over: 2025年预计完成值. */
export function saysEstimate(text: string): boolean {
  return ESTIMATE.test(headingWords(text));
}

/** ≥ for 指标值下限, ≤ for 指标值上限; null for other headings. */
export function boundIn(text: string): '≥' | '≤' | null {
  const words = headingWords(text);
  return isEnd(words, LEAST_END) ? '≥' : isEnd(words, MOST_END) ? '≤' : null;
}

function isEnd(words: string, end: RegExp): boolean {
  const stem = words.replace(end, '');
  return stem !== words && (stem === '' || valueHeading(`${stem.replace(/值$/, '')}值`)?.head === 'value');
}

/** 2022年, 2023 年度: the year under a heading such as 近两年指标值. */
export function isYearHeading(text: string): boolean {
  return /^20\d\d年?度?$/.test(squeeze(text));
}
