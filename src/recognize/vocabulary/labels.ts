import type { Period } from '../../goals/goal-table';
import { MONEY_SPELLINGS, moneyUnitAt, type MoneyUnit } from '../../wording/money-unit';
import { anyOf, isOneOf, pattern } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { LEAD_INS, SUM_WORDS } from './amount-words';

/**
 * The label without numbering, prefix and unit: "其中：财政拨款（万元）:" → 财政拨款; "（1）财政性资金" → 财政性资金; "1、资金来源：" → 资金来源. Of a
 * heading with its first item ("2、资金结构：（1）基本支出"), the item.
 */
export const labelWords = remembered((text) => {
  let words = squeeze(text)
    .replace(HEADING_OF_ITEM, '')
    .replace(/^[*★☆]+/, '');
  for (let lead = LEAD.exec(words)?.[0]; lead && lead.length < words.length; lead = LEAD.exec(words)?.[0]) {
    words = words.slice(lead.length);
  }
  return words.replace(/[(【[][^)】\]]*[)】\]]?/g, '').replace(/[:]+$/, '');
});

/** 其中 alone. */
export const isLeadIn = isOneOf(LEAD_INS);

/** A text that begins with 其中. */
export const BEGINS_PARTS = pattern`^${LEAD_INS}`;

/** True for 合计 without the words for what is added up. */
export function isSumLabel(text: string): boolean {
  return isSumWord(labelWords(text));
}

const isSumWord = isOneOf(SUM_WORDS);

/** 支出合计 */
export const ENDS_AS_SUM = pattern`${SUM_WORDS}$`;

const NUMERAL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** 2、资金结构：（1）基本支出 */
const HEADING_OF_ITEM = new RegExp(`^.{2,12}:(?=[(]${NUMERAL}[)].)`);
/** The number of an item: （1） 1. 一、 ① 一是 A. 1基本支出; not 3年 or 2024年. */
const ITEM_NUMBER = [
  `[(]${NUMERAL}[)]`,
  // 1.1基本支出, 1.1.1人员经费; not 1.5万元 or 1.5倍
  '\\d{1,2}(?:[.]\\d{1,2})+[.、]?(?=[一-龥]{2})(?![年月日个季元万千百亿倍米吨公亩平])',
  `${NUMERAL}[、.:)]`,
  '[①-⑳⑴-⒇]',
  '第?[一二三四五六七八九十]是[:,]?',
  '[A-Za-z][、.)]',
  '\\d{1,2}(?=[一-龥])(?![年月日个季元万千百亿级期项类])',
].join('|');
/** Prefix of a label: its number, 其中：, 按收入性质分：. */
const LEAD = pattern`^(?:${ITEM_NUMBER}|${LEAD_INS}\d?[:,]?|按.{2,6}分[:,]?|按[^:]{2,8}:)`;

/** Headings over the names of tasks or projects: 任务名称, 支出项目名称, 对应项目. */
export function isTaskHeading(text: string): boolean {
  return TASK_HEADING.test(labelWords(text));
}

/** True for the label beside a whole list of tasks: 年度主要任务, 重点工作. */
export function isTaskSection(text: string): boolean {
  return TASK_SECTION.test(labelWords(text));
}

const TASK_QUALIFIERS = ['年度', '主要', '重点', '具体', '工作', '对应', '支出', '预算', '二级', '三级', '子'];
const TASK_SECTION = pattern`^${TASK_QUALIFIERS}{1,3}(?:任务|${['工作', '工作任务', '工作内容']})$`;
const TASK_HEADING = pattern`^(?:${TASK_QUALIFIERS}{0,3}(?:任务|${['任务', '工作', '项目', '活动']}名称)|${['对应项目', '部门职能职责', '支出方向', '资金用途', '名称']})$`;

/** The unit of money in a text: "单位：万元", "金额单位:元", "（万元）", "预算金额（万元）", "金额：万元", "以万元为单位". */
export const moneyUnitIn = remembered((text): MoneyUnit | null => {
  const plain = squeeze(text);
  for (const statement of UNIT_STATEMENTS) {
    const spelling = statement.exec(plain)?.[1];
    if (spelling !== undefined) return moneyUnitAt(spelling, 0)?.unit ?? null;
  }
  return null;
});

const UNIT = `(?:人民币)?(${anyOf(MONEY_SPELLINGS)})`;
const UNIT_STATEMENTS = [
  `[(]${UNIT}[),]`,
  `单位[:为是]*[(]?${UNIT}`,
  // 金额：万元 in a text of its own, or before the next field.
  `金额[:为是]+${UNIT}(?=$|[),;。]|[一-龥]{2,8}:)`,
  `以${UNIT}(?:为[一-龥]{0,4}单位|计)`,
].map((statement) => new RegExp(statement));

/** True for a text that only says the unit of the form's amounts: （金额：万元）. */
export function isMoneyUnitStatement(text: string): boolean {
  return moneyUnitIn(text) !== null && ONLY_UNIT.test(squeeze(text));
}

const ONLY_UNIT = new RegExp(`^[(]?(?:金额|单位)+[:为是]+${UNIT}[)]?$`);

/** True for “金额单位”, when the unit stands in the next cell. */
export function isMoneyUnitLabel(text: string): boolean {
  return /^(?:金额|计量|货币)?单位[:：]?$/.test(text);
}

const GOAL =
  /^(?:20\d\d年?)?(?:部门|单位|项目|年度|三年|当年|本年|长期|中期|中长期|总体?|绩效|实施(?:周)?期|预期|履职|任务|整体)*目标(?:任务)?[\d一二三四五六七八九十]*(?:[:：].{0,12})?$/;

/** True for labels of goals: 年度总体目标, 目标1, 长期目标：（截止2024年12月）. */
export const isGoalLabel = remembered((text) => {
  const words = labelWords(text);
  return words.length <= 16 && GOAL.test(words);
});

export function periodIn(text: string): Period | null {
  const plain = squeeze(text);
  if (/长期|中期|实施(?:周)?期/.test(plain)) return 'long-term';
  if (/年度|当年|本年/.test(plain)) return 'annual';
  return null;
}

/** True for the name of a part of the indicators: 年度绩效指标, 长期绩效指标（2024—2026年）. */
export function isPartLabel(text: string): boolean {
  const words = labelWords(text);
  return words.length <= 12 && words.endsWith('指标') && periodIn(words) !== null;
}

/** True for a title with only the period, which may be the name of a part of a form: 长期绩效目标表, （二）年度绩效目标表. */
export function isTitleOfPart(text: string): boolean {
  const words = labelWords(text);
  const rest = /^(.{2,6}?)(?:总体)?绩效(?:目标|指标)表$/.exec(words)?.[1];
  return rest !== undefined && periodIn(rest) !== null && WHOLLY_PERIOD.test(rest);
}

const WHOLLY_PERIOD = /^(?:中?长期|中期|实施(?:周)?期|本?年度|当年|本年)$/;

const FOOTER_START = /^\s*[填制审单负联经注备说财主报]/;

/** True for lines below a table that belong to no indicator: signatures, remarks. */
export function isFooter(text: string): boolean {
  if (!FOOTER_START.test(text)) return false;
  return /^(?:填报人|填表人|填报日期|填表日期|制表|审核人|单位负责人|负责人|联系人|经办人|联系电话|注|备注|说明|填报说明|填表说明|财政部门意见|主管部门意见|审核意见|报送日期)[:：(（]|^注\d?[:：]/.test(
    squeeze(text),
  );
}

/** Label of the points achieved: 得分. */
export const SCORE_LABEL = /^(?:自评|评价|实际)?得分$|^自评分$/;

/** Label of the points that can be achieved: 分值. */
export const WEIGHT_LABEL = /^(?:指标|标准|权重)?分值(?:权重)?$|^(?:指标)?权重(?:分值)?$|^标准分$/;

export const EXECUTION_RATE_LABEL = /^(?:预算)?执行率$/;

/** Words in the label of a sum of points before its last one: 自评得分合计. */
const BEFORE_SUMS = [
  '自评',
  '评价',
  '综合',
  '最终',
  '考核',
  '绩效',
  '各项',
  '得分',
  '分值',
  '权重',
  '指标',
  '评分',
  '总',
];
const SUM_ENDS = ['合计', '总计', '总和', '总分', '总得分', '总分值', '总评分', '得分', '总评'];
/** Label of the row with the sum of all points: 总分, 自评总得分, 得分合计. */
export const SCORE_TOTAL_LABEL = pattern`^${BEFORE_SUMS}{0,3}${SUM_ENDS}$`;

/** Label of a row with the sum of a group's points. */
export const SCORE_SUBTOTAL_LABEL = /小计$/;
