import type { ColumnRole } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';

/**
 * Column headings seen in published tables of about twenty provinces. A heading may speak for several roles; what the
 * column's cells hold then decides. Weights: 10 says it plainly, 6 usually means it, 4 may mean it.
 */
const EXACT: Readonly<Record<string, Partial<Record<ColumnRole, number>>>> = {
  一级指标: { level1: 10 },
  一级: { level1: 9 },
  二级: { level2: 9 },
  三级: { level3: 9 },
  评价指标: { level1: 5, level3: 4 },
  二级指标: { level2: 10 },
  评价内容: { level2: 5 },
  三级指标: { level3: 10 },
  三级指标名称: { level3: 10 },
  指标名称: { level3: 8 },
  绩效指标名称: { level3: 8 },
  指标: { level3: 6 },
  绩效内容: { level3: 6 },
  具体指标: { level3: 8 },
  指标内容: { level3: 5, explanation: 5 },
  四级指标: { explanation: 5, level3: 4 },
  指标值: { value: 10 },
  目标值: { value: 10 },
  指标目标值: { value: 10 },
  绩效目标值: { value: 10 },
  绩效指标值: { value: 10 },
  年度指标值: { value: 10 },
  年度目标值: { value: 10 },
  年初目标值: { value: 10 },
  年初指标值: { value: 10 },
  计划指标值: { value: 10 },
  计划值: { value: 8 },
  计划目标值: { value: 10 },
  指标值及单位: { value: 10 },
  目标值及单位: { value: 10 },
  预期当年实现值: { value: 10 },
  全年指标值: { value: 11 },
  全年目标值: { value: 11 },
  预期指标值: { value: 10 },
  预期值: { value: 8 },
  本年度计划水平: { value: 10 },
  年度目标: { value: 4, other: 5 },
  绩效标准: { standard: 5, explanation: 5, value: 4 },
  计算符号: { operator: 10 },
  运算符号: { operator: 10 },
  比较符号: { operator: 10 },
  指标符号: { operator: 8 },
  关系符号: { operator: 10 },
  运算符: { operator: 10 },
  符号: { operator: 8 },
  指标性质: { operator: 5, direction: 5, nature: 5 },
  性质: { operator: 5, nature: 5 },
  指标方向: { direction: 6, operator: 5 },
  指标方向性: { direction: 10, operator: 4 },
  方向: { direction: 5, operator: 5 },
  计量单位: { unit: 10 },
  度量单位: { unit: 10 },
  指标值单位: { unit: 10 },
  指标单位: { unit: 8 },
  单位: { unit: 7 },
  指标值类型: { nature: 10 },
  指标类型: { nature: 7, direction: 4, standard: 4, level1: 3 },
  指标属性: { nature: 7, direction: 4 },
  '定性/定量': { nature: 10 },
  '定量/定性': { nature: 10 },
  指标分类: { standard: 6, nature: 4 },
  标准类型: { standard: 8 },
  指标类别: { standard: 5, nature: 4, level1: 3 },
  权重: { weight: 10 },
  指标权重: { weight: 10 },
  分值: { weight: 10 },
  指标分值: { weight: 10 },
  标准分值: { weight: 8 },
  分值权重: { weight: 10 },
  权重分值: { weight: 10 },
  内涵解释: { explanation: 10 },
  指标解释: { explanation: 10 },
  指标值说明: { explanation: 8, note: 4 },
  绩效指标描述: { explanation: 10 },
  指标描述: { explanation: 10 },
  指标说明: { explanation: 8 },
  指标内涵: { explanation: 10 },
  指标含义: { explanation: 10 },
  指标定义: { explanation: 10 },
  指标计算公式或方法: { formula: 10 },
  '指标内容/计算公式': { formula: 8, explanation: 5 },
  计算公式: { formula: 10 },
  计算方法: { formula: 10 },
  取值方式: { formula: 6 },
  '测算(公式)依据': { formula: 8, basis: 5 },
  测算依据: { formula: 6, basis: 6 },
  评分标准: { scoring: 10 },
  '评(扣)分标准': { scoring: 10 },
  评分细则: { scoring: 10 },
  评分规则: { scoring: 10 },
  赋分规则: { scoring: 10 },
  扣分标准: { scoring: 10 },
  计分方法: { scoring: 10 },
  设置依据: { basis: 10 },
  设定依据: { basis: 10 },
  指标值确定依据: { basis: 10 },
  指标值设定依据: { basis: 10 },
  指标设定依据: { basis: 10 },
  指标标准或依据: { basis: 10 },
  指标来源: { basis: 6 },
  数据来源: { other: 8 },
  采集数据项: { other: 8 },
  佐证资料: { other: 8 },
  指标审核: { audit: 10 },
  审核意见: { audit: 6 },
  备注: { note: 10 },
  序号: { sequence: 10 },
  项目名称: { project: 10 },
  '单位名称、项目名称': { project: 10 },
  '单位、项目名称': { project: 10 },
  项目: { project: 5 },
  项目单位: { other: 8 },
  项目编码: { other: 8 },
  项目代码: { other: 8 },
  部门名称: { other: 8 },
  部门编码: { other: 8 },
  单位名称: { other: 8 },
  单位编码: { other: 8 },
  主管部门: { other: 8 },
  预算单位: { other: 8 },
  预算年度: { other: 8 },
  项目总体绩效目标: { other: 8 },
  项目类别: { other: 8 },
  项目年度绩效目标: { other: 8 },
  年度绩效目标: { other: 8 },
  绩效目标: { other: 6 },
  预算数: { other: 6 },
  实际完成值: { actual: 10 },
  全年实际值: { actual: 10 },
  全年完成值: { actual: 10 },
  完成值: { actual: 8 },
  完成情况: { actual: 8 },
  实际完成情况: { actual: 10 },
  得分: { actual: 10 },
  自评得分: { actual: 10 },
  偏差原因分析及改进措施: { actual: 10 },
};

/** What is left when the exact words are new: parts of headings, tried in order. */
const PATTERNS: readonly (readonly [RegExp, Partial<Record<ColumnRole, number>>])[] = [
  [/半年|季度|\d月底?|进度目标/, { other: 8 }],
  [/偏差|未完成原因|改进措施|自评|得分/, { actual: 8 }],
  [/实际(?:完成|执行|达到|值|数)|完成值/, { history: 5, actual: 6 }],
  [/近[两二三]年|前[一二两三]年|上年|上一年|去年|历史|历年|往年/, { history: 10 }],
  [/^20\d\d年?度?(?:.{0,8}(?:指标值|目标值|计划))$/, { value: 7 }],
  [/^20\d\d年?度?(?:实际|完成|执行)?/, { history: 6 }],
  [/^一级.*(?:指标|目标)/, { level1: 8 }],
  [/^二级.*(?:指标|目标)/, { level2: 8 }],
  [/^三级.*(?:指标|目标)/, { level3: 8 }],
  [/审核/, { audit: 6 }],
  [/(?:评|扣|计|赋)[(（]?[评扣]?[)）]?分.*(?:标准|细则|规则|办法|方法)/, { scoring: 9 }],
  [/公式|计算方法/, { formula: 8 }],
  [/依据|来源/, { basis: 8 }],
  [/解释|描述|内涵|含义|说明/, { explanation: 8 }],
  [/权重|分值/, { weight: 9 }],
  [/计量单位|度量单位/, { unit: 9 }],
  [/(?:计算|运算|比较|关系|逻辑)符号?/, { operator: 9 }],
  [/(?:指标|目标|标准|计划|预期)[^，。]{0,4}值/, { value: 8 }],
  [/指标.*名称/, { level3: 7 }],
];

/** The heading's words alone: "*指标值（150字内）" → 指标值; "年初目标值(A)" → 年初目标值. */
export function headingWords(text: string): string {
  const plain = squeeze(text).replace(/^[*★☆#]+|^[\d一二三四五六七八九十]+[、.]|[:：]+$/g, '');
  if (EXACT[plain]) return plain;
  const bare = plain.replace(/[(（【[][^)）】\]]*[)）】\]]/g, '') || plain;
  const core = bare.replace(/^(?:绩效|项目|部门|本年度?|当年|预期)/, '');
  return !EXACT[bare] && EXACT[core] ? core : bare;
}

/** Longer text is no heading; the first limit includes remarks such as （150字内）. */
const LONGEST_HEADING = 40;
const LONGEST_WORDS = 20;

/** What a heading says of its column; empty for words that are no heading. */
export function headingRoles(text: string): Partial<Record<ColumnRole, number>> {
  return text.length > LONGEST_HEADING ? NONE : readHeading(text);
}

const NONE: Partial<Record<ColumnRole, number>> = {};

const readHeading = remembered((text): Partial<Record<ColumnRole, number>> => {
  const words = headingWords(text);
  if (words === '' || words.length > LONGEST_WORDS) return NONE;
  const exact = EXACT[words];
  if (exact) return exact;
  return PATTERNS.find(([pattern]) => pattern.test(words))?.[1] ?? NONE;
});

/** 2022年, 2023 年度: the year under a heading such as 近两年指标值. */
export function isYearHeading(text: string): boolean {
  return /^20\d\d年?度?$/.test(squeeze(text));
}
