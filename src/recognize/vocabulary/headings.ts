import type { ColumnRole } from '../../goals/goal-table';
import { pattern, type Family } from '../../wording/lexicon/family';
import { squeeze, withoutTranslation } from '../../wording/plain-text';
import { amountRole, isAmountHeading } from './amount-labels';
import { isProjectLabel } from './field-labels';
import { remembered } from '../../wording/remembered';

/**
 * Roles that a heading may mean, with weights: 10 certain, 6 usual, 4 possible. The cells below decide between them.
 */
export type HeadedRoles = Readonly<Partial<Record<ColumnRole, number>>>;

/** Words before the decisive one that do not change the meaning: 绩效, 本年度, 预算设定. */
const QUALIFIERS: Family = [
  ...['绩效', '项目', '部门', '单位', '整体', '总体', '区域', '具体', '支出', '资金', '考核', '评价', '核心'],
  ...['年度', '本年度', '本年', '当年', '当年度', '今年', '全年', '年初', '年末', '本期'],
  ...['预期', '预计', '计划', '预算', '设定', '拟定', '申报', '批复', '下达', '确定', '审定', '核定', '批准', '上报'],
];
const QUALIFIER = pattern`^${QUALIFIERS}`;

/** Nouns for a target. */
const TARGETS: Family = [
  ...[
    '指标值',
    '目标值',
    '标准值',
    '计划值',
    '预期值',
    '参考值',
    '考核值',
    '期望值',
    '绩效值',
    '值',
    '数值',
    '指标数值',
  ],
  ...[
    '目标数',
    '计划数',
    '目标数值',
    '计划水平',
    '目标水平',
    '预期水平',
    '实现值',
    '指标目标值',
    '目标指标值',
    '要求值',
    '任务值',
    '任务数',
    '任务量',
    '目标量',
    '计划量',
    '指标量',
    '目标任务数',
  ],
];
const TARGET = pattern`^${QUALIFIERS}{0,4}${TARGETS}(?:[及和与或、/]?(?:${['计量', '度量', '指标']})?单位)?$`;
/** Words that make a result a planned one: 计划完成值, 应达到的指标值. 计划完成情况 is an actual result. */
const INTENTS: Family = ['计划', '预计', '预期', '拟', '应', '需', '须', '要求', '力争', '预定'];
/** Words for the whole period of a project, whose values come second to those of the year. */
const WHOLE_TIME: Family = [
  '实施期',
  '实施周期',
  '长期',
  '中期',
  '中长期',
  '总体',
  '规划期',
  '三年',
  '五年',
  '项目周期',
];
const WHOLE_TIMES_VALUE = pattern`^${QUALIFIERS}{0,2}${WHOLE_TIME}${QUALIFIERS}{0,2}${TARGETS}$`;
/** Words for a higher target beside the one that must be reached: 奋斗目标, 挑战值. */
const STRETCHES: Family = ['奋斗', '挑战', '力争', '争取', '冲刺', '高线', '跳高', '更高', '先进'];
const STRETCH = pattern`^${QUALIFIERS}{0,2}${STRETCHES}${QUALIFIERS}{0,2}(?:${TARGETS}|目标)$`;
/** Words for the target that must be reached: 基本目标 beside 奋斗目标. */
const BASES: Family = ['基本', '基础', '底线', '保底', '必成', '低线'];
const BASE = pattern`^${QUALIFIERS}{0,2}${BASES}${QUALIFIERS}{0,2}(?:${TARGETS}|目标)$`;
/** Words for the whole year, whose values take precedence over those of a part of it. */
const WHOLE_YEAR = pattern`^${['全年', '年度', '当年', '本年度', '年初']}`;

const RESULTS: Family = ['完成', '实际', '达到', '执行', '实现', '实绩'];
/** Words for a year's figure that is not known yet, beside that year's goal: 2025年预计数 | 2026年预期目标. */
const ESTIMATES: Family = ['预计', '估计', '预测'];
const OF_YEAR = '^20\\d\\d年?度?的?';
const YEARS_GOAL = pattern`${OF_YEAR}${QUALIFIERS}{0,3}(?:${TARGETS}|${['目标', '计划', '任务', '预期']})$`;
const YEARS_ESTIMATE = pattern`${OF_YEAR}${ESTIMATES}${RESULTS}?${['数', '值', '情况', '水平']}?$`;
/** Columns of a form that asks for a change: 调整前指标值 | 调整后指标值, 原指标值 | 拟调整为. */
const CHANGING: Family = ['调整', '变更', '修改', '修订', '调减', '调增'];
const BEFORE_CHANGE = pattern`^(?:${CHANGING}(?:之?前)的?|原(?:定|批复|申报|设定)?)${QUALIFIERS}{0,3}${TARGETS}$|^${CHANGING}前$`;
const AFTER_CHANGE = pattern`^(?:拟|申请|现|建议)?${CHANGING}(?:之?后|[为成至])的?(?:${QUALIFIERS}{0,3}${TARGETS})?$`;

/** Headings of a value with two columns: 指标值下限, 最低值. */
const LEAST_ENDS = pattern`^${QUALIFIERS}{0,3}${TARGETS}?${['下限', '下限值', '最低值', '最小值', '底线值']}$`;
const MOST_ENDS = pattern`^${QUALIFIERS}{0,3}${TARGETS}?${['上限', '上限值', '最高值', '最大值']}$`;

/** Names of the three levels. */
const ORDINALS: readonly (readonly [ColumnRole, Family])[] = [
  ['level1', ['一级', '1级', 'Ⅰ级', '第一级', '一层', '一类']],
  ['level2', ['二级', '2级', 'Ⅱ级', '第二级', '二层', '二类']],
  ['level3', ['三级', '3级', 'Ⅲ级', '第三级', '三层', '三类']],
];
const LEVELS = ORDINALS.map(([role, words]) => ({
  role,
  plain: pattern`^${QUALIFIERS}{0,2}${words}(?:${QUALIFIERS}?(?:指标|目标)(?:名称|内容)?|名称)?$`,
  loose: pattern`^${words}.*(?:指标|目标)`,
}));

/** Levels below the third, with their depth. The lowest one of a form is the indicator. */
const DEEPER: readonly (readonly [depth: number, words: Family])[] = [
  [4, ['四级', '4级', 'Ⅳ级', '第四级']],
  [5, ['五级', '5级', 'Ⅴ级', '第五级']],
];
const DEEPER_LEVELS = DEEPER.map(([depth, words]) => ({
  depth,
  words: pattern`^${QUALIFIERS}{0,2}${words}(?:指标|目标)?(?:名称|内容)?$`,
}));

/** Depth of a level below the third (4 for 四级指标); null for other headings. */
export function deeperLevel(text: string): number | null {
  const words = headingWords(text);
  return DEEPER_LEVELS.find((level) => level.words.test(words))?.depth ?? null;
}

/** Complete headings whose meaning does not follow from their parts. */
const EXACT: ReadonlyMap<string, HeadedRoles> = new Map(
  Object.entries<HeadedRoles>({
    评价指标: { level1: 5, level3: 4 },
    评价内容: { level2: 5 },
    分解目标: { level1: 6 },
    目标内容: { level2: 4 },
    指标名称: { level3: 8 },
    指标: { level3: 6 },
    内容: { level3: 4, explanation: 4 },
    绩效内容: { level3: 6 },
    具体指标: { level3: 8 },
    指标内容: { level3: 5, explanation: 5 },
    四级指标: { explanation: 5, level3: 4 },
    指标级次: { level1: 6 },
    指标层级: { level1: 6 },
    指标大类: { level1: 7 },
    指标小类: { level2: 7 },
    目标要求: { value: 5, explanation: 4 },
    指标要求: { value: 6, explanation: 4 },
    要求: { value: 6, explanation: 4 },
    绩效标准: { standard: 5, explanation: 5, value: 4 },
    评价标准: { scoring: 6, value: 5, explanation: 4 },
    考核标准: { value: 5, standard: 5, scoring: 4 },
    指标目标: { value: 6, level3: 4 },
    指标标准: { value: 5, standard: 5, scoring: 4 },
    指标评价标准: { scoring: 6, value: 5, explanation: 4 },
    符号: { operator: 8 },
    运算符: { operator: 10 },
    比较符: { operator: 10 },
    指标符号: { operator: 8 },
    指标性质: { operator: 5, direction: 5, nature: 5 },
    性质: { operator: 5, nature: 5 },
    指标方向: { direction: 6, operator: 5 },
    指标方向性: { direction: 10, operator: 4 },
    方向: { direction: 5, operator: 5 },
    指标值单位: { unit: 10 },
    指标单位: { unit: 8 },
    单位: { unit: 7 },
    指标值类型: { nature: 10 },
    指标类型: { nature: 7, direction: 4, standard: 4, level1: 3, level2: 3 },
    指标属性: { nature: 7, direction: 4 },
    '定性/定量': { nature: 10 },
    '定量/定性': { nature: 10 },
    定性或定量: { nature: 10 },
    指标分类: { standard: 6, nature: 4, level1: 3, level2: 3 },
    标准类型: { standard: 8 },
    指标类别: { standard: 5, nature: 4, level1: 3, level2: 3 },
    指标值说明: { explanation: 8, note: 4 },
    '指标内容/计算公式': { formula: 8, explanation: 5 },
    '评(扣)分标准': { scoring: 10 },
    取值方式: { formula: 6 },
    '测算(公式)依据': { formula: 8, basis: 5 },
    测算依据: { formula: 6, basis: 6 },
    指标标准或依据: { basis: 10 },
    指标来源: { basis: 6 },
    指标审核: { audit: 10 },
    审核意见: { audit: 6 },
    备注: { note: 10 },
    序号: { sequence: 10 },
    项目名称: { project: 10 },
    '单位名称、项目名称': { project: 10 },
    '单位、项目名称': { project: 10 },
    项目: { project: 5 },
    所属项目: { project: 8 },
    得分: { actual: 10 },
  }),
);

/** Headings that also label goals and plans in a form's head; they mean a value column only without further words. */
const ALONE: ReadonlyMap<string, HeadedRoles> = new Map(
  Object.entries<HeadedRoles>({
    年度目标: { value: 4, other: 5 },
    目标: { value: 5, other: 4 },
    年度计划: { value: 5, other: 4 },
    标准: { value: 5, standard: 5, scoring: 4 },
    全年: { value: 6 },
  }),
);

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

const SIGNS: Family = ['计算', '运算', '比较', '关系', '逻辑', '判断'];
const PARTS_OF_YEAR = /半年|季度|\d月底?/;
const BEFORE: Family = ['上年', '上一年', '去年', '历史', '历年', '往年', '往期', '基期'];
const SCORES: Family = ['自评', '得分', '偏差', '未完成原因', '改进措施', '原因分析'];
const SCORE_WORDS: Family = ['标准', '细则', '规则', '办法', '方法', '说明'];

/** Fallback for unknown headings: parts of headings, tried in order. */
const PATTERNS: readonly (readonly [RegExp, HeadedRoles])[] = [
  [
    pattern`^${QUALIFIERS}{0,3}${INTENTS}${RESULTS}(?:到)?的?${['指标', '目标', '任务']}{0,1}${['值', '数', '量', '数值', '水平', '标准', '目标']}$`,
    { value: 10 },
  ],
  [WHOLE_TIMES_VALUE, { value: 5 }],
  [BASE, { value: 10 }],
  [STRETCH, { value: 5 }],
  [/[编代]码$/, { other: 8 }],
  [BEFORE_CHANGE, { other: 8 }],
  [AFTER_CHANGE, { value: 11 }],
  [PARTS_OF_YEAR, { other: 8 }],
  [/进度目标|绩效目标$|预算数$/, { other: 6 }],
  [pattern`${SCORES}`, { actual: 8 }],
  [pattern`近[两二三]年|前[一二两三]年|${BEFORE}`, { history: 10 }],
  [YEARS_ESTIMATE, { history: 6, value: 5 }],
  [pattern`^20\d\d年?度?.{0,2}${RESULTS}`, { history: 6, actual: 5 }],
  [pattern`${RESULTS}(?:指标|目标|情况|结果|程度)?值?$`, { actual: 8 }],
  [pattern`${RESULTS}.{0,2}[值数率]`, { history: 5, actual: 6 }],
  [pattern`^20\d\d年?度?(?:.{0,8}(?:${['指标值', '目标值', '计划']}))$`, { value: 7 }],
  [YEARS_GOAL, { value: 7 }],
  [/^20\d\d年?度?/, { history: 6 }],
  ...LEVELS.map(({ role, loose }): [RegExp, HeadedRoles] => [loose, { [role]: 8 }]),
  [/审核/, { audit: 6 }],
  [pattern`[评扣计赋打][(（]?[评扣]?[)）]?分.*${SCORE_WORDS}`, { scoring: 9 }],
  [/公式|计算方法/, { formula: 8 }],
  [/依据|来源/, { basis: 8 }],
  [pattern`${['解释', '描述', '内涵', '含义', '定义', '说明', '释义']}`, { explanation: 8 }],
  [/权重|分值/, { weight: 9 }],
  [pattern`${['计量', '度量', '数量']}单位`, { unit: 9 }],
  [pattern`${SIGNS}符号?`, { operator: 9 }],
  [pattern`(?:${['指标', '目标', '标准', '计划', '预期']})[^，。]{0,4}值`, { value: 8 }],
  [/指标.*名称/, { level3: 7 }],
];

/** The heading without marks and remarks: "*指标值（150字内）" → 指标值; "年初目标值(A)" → 年初目标值. */
export function headingWords(text: string): string {
  const plain = withoutTranslation(squeeze(text)).replace(/^[*★☆#]+|^[\d一二三四五六七八九十]+[、.]|[:：]+$/g, '');
  if (EXACT.has(plain)) return plain;
  return plain.replace(/[(（【[][^)）】\]]*[)）】\]]/g, '') || plain;
}

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
  const level = LEVELS.find(({ plain }) => plain.test(words));
  if (level) return { [level.role]: 10 };
  if (BESIDE_HEADING.test(words)) return { other: 8 };
  if (TARGET.test(words)) return { value: WHOLE_YEAR.test(words) ? 11 : 10 };
  if (isProjectLabel(words)) return { project: 10 };
  return withoutQualifiers(words) ?? PATTERNS.find(([part]) => part.test(words))?.[1] ?? rolesOfMoney(words);
}

/** Headings of money, in a list of projects with amounts beside the indicators. */
function rolesOfMoney(words: string): HeadedRoles {
  return isAmountHeading(words) || amountRole(words) === 'total' ? { other: 6 } : NONE;
}

/** True for a heading that means only the target value: 指标值, 年度目标值. */
export function saysTarget(text: string): boolean {
  return TARGET.test(headingWords(text));
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
  const words = headingWords(text);
  return WHOLE_TIMES_VALUE.test(words) || YEARS_GOAL.test(words) || STRETCH.test(words);
}

const ESTIMATE = pattern`${ESTIMATES}`;
/** True for a heading of figures of a year that was not over: 2025年预计完成值. */
export function saysEstimate(text: string): boolean {
  return ESTIMATE.test(headingWords(text));
}

/** ≥ for 指标值下限, ≤ for 指标值上限; null for other headings. */
export function boundIn(text: string): '≥' | '≤' | null {
  const words = headingWords(text);
  if (LEAST_ENDS.test(words)) return '≥';
  return MOST_ENDS.test(words) ? '≤' : null;
}

/** 2022年, 2023 年度: the year under a heading such as 近两年指标值. */
export function isYearHeading(text: string): boolean {
  return /^20\d\d年?度?$/.test(squeeze(text));
}
