import type { AmountRole, Period } from '../../goals/goal-table';
import { moneyUnitAt, type MoneyUnit } from '../../wording/money-unit';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';

/**
 * A label's words alone: "其中：财政拨款（万元）:" → 财政拨款; "（1）财政性资金" → 财政性资金; "1、资金来源：" → 资金来源;
 * of a heading with its first item, "2、资金结构：（1）基本支出", the item.
 */
export function labelWords(text: string): string {
  return squeeze(text)
    .replace(/^.{2,12}[:：](?=[(（][\d一二三四五六七八九十]+[)）].)/, '')
    .replace(/^[*★☆]+/, '')
    .replace(/^(?:[(（][\d一二三四五六七八九十]+[)）]|[\d一二三四五六七八九十]+[、.])/, '')
    .replace(/^(?:其中|包括|其它|按.{2,6}分)[:：,，]?(?=.)/, '')
    .replace(/[(（【[][^)）】\]]*[)）】\]]?/g, '')
    .replace(/[:：]+$/, '');
}

/**
 * Labels of amounts and the part each plays. Order matters: the first pattern that fits wins. `null` marks amounts that
 * stand in no 勾稽关系 of their own.
 */
const AMOUNTS: readonly (readonly [RegExp, AmountRole | null])[] = [
  [/^(?:上年|去年|上一年)结转|^结转(?:资金|结余)?$|^上年结余/, 'carry-over'],
  [/^(?:批复数|调整数|实际支出数?|年末结转结余(?:数|资金)?|执行率|预算执行率|调整率|结转结余率)$/, 'past'],
  [
    /^(?:年度|当年|本年度?|中期|中?长期|实施(?:周)?期|项目(?:周)?期|[三五]年|总)?资金总额$|^(?:当年|本年度?|年度|项目|20\d\d年度?)?预算(?:申报|安排|总)?(?:数|总额|金额|资金总额)$|^(?:项目|资金)(?:总预算|总投资|总金额|总额|金额)$|^资金(?:来源|结构|金额|额度)$|^项目(?:预算金额|资金)$|^项目(?:当年|年度|本年度?)预算(?:数|金额|资金)?$|^(?:年初)?安排金额$|^年度金额$|^(?:部门)?预算总额$|^总投入$/,
    'total',
  ],
  [/^收入(?:预算)?合计$|^收入总计$/, 'income-total'],
  [/^支出(?:预算)?合计$|^支出总计$/, 'expense-total'],
  [/^(?:金额|任务|资金)?合计$|^总计$/, 'task-total'],
  [/^项目支出(?:预算)?$/, 'project'],
  [/^基本支出(?:预算)?$/, 'basic'],
  [/^其[他它]支出$/, 'other-expenditure'],
  [
    /^(?:人员|公用|项目|运转|人员类|公用类)经费$|^(?:人员类|运转类|公用经费|特定目标类)(?:项目)?(?:支出)?$|^日常公用经费$/,
    'expense-item',
  ],
  [
    /财政(?:拨款|性?资金|补助|安排|补贴)$|^(?:(?:本|上|下)级|中央|国家|地方|自治区|兵团|[省市区县州盟旗地乡镇]{1,2}级?)(?:财政)?(?:拨款|资金|安排|补助|补助安排|配套|补助资金|配套资金)$|^(?:当年)?财政拨款|^政府性?预算资金$|^一般公共预算(?:拨款|资金|财政拨款)?$|^政府性基金(?:预算)?(?:拨款|资金)?$|^国有资本经营(?:预算)?(?:拨款|资金|收入)?$/,
    'fiscal',
  ],
  [
    /^(?:其[他它]|自有|单位(?:自有)?|(?:单位|企业|群众)?自筹|社会|非财政|事业单位|捐赠|融资|(?:银行)?贷款|(?:地方)?(?:政府)?(?:专项|一般)?债券)(?:资金|收入)$|^(?:银行贷款|社会资本|企业自筹|群众自筹|彩票公益金|上级补助收入|附属单位上缴收入)$|^财政专户(?:管理)?(?:资金)?$|^事业收入$|^(?:事业单位)?经营(?:性)?收入$|^其[他它]$/,
    'other-funds',
  ],
];

/** What an amount label says; undefined for text that is no amount label. */
export function amountRole(text: string): AmountRole | null | undefined {
  return text.length > LONGEST_AMOUNT_LABEL ? undefined : readAmountRole(text).role;
}

/** Spaces and remarks included: "其中：财政拨款（万元，含上年结转）". */
const LONGEST_AMOUNT_LABEL = 60;

const readAmountRole = remembered((text): { readonly role: AmountRole | null | undefined } => {
  const words = labelWords(text);
  const isShort = words !== '' && words.length <= 16;
  return { role: isShort ? AMOUNTS.find(([pattern]) => pattern.test(words))?.[1] : undefined };
});

/** Headings of a column of amounts: 预算金额, 当年金额, 总额. */
export function isAmountHeading(text: string): boolean {
  const words = labelWords(text);
  return /^(?:预算|项目|申请|安排|资金|支出|投入)?(?:申报|安排)?金额$|^当年金额$|^(?:当年|年度|本年)?预算数?$|^总额$|^预算申报金额$|^金额小计$/.test(
    words,
  );
}

/** Headings over the names of tasks or projects: 任务名称, 支出项目名称, 对应项目. */
export function isTaskHeading(text: string): boolean {
  return /^(?:主要)?(?:工作)?任务(?:名称)?$|^(?:支出)?项目名称$|^对应项目$|^(?:重点)?工作(?:任务)?名称$|^部门职能职责$|^支出方向$/.test(
    labelWords(text),
  );
}

/** 当年金额 against 占比 and past years, in a matrix of amounts. */
export function amountColumnKind(text: string): 'current' | 'share' | 'past' | null {
  const words = labelWords(text);
  if (/占比|比例|比重|%/.test(words)) return 'share';
  if (/近[两二三]年|上年|去年|^20\d\d年?度?$/.test(words)) return 'past';
  return isAmountHeading(text) ? 'current' : null;
}

/** "单位：万元", "金额单位:元", "（万元）", "预算金额（万元）". */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const plain = squeeze(text);
  for (const { 0: lead, index } of plain.matchAll(BEFORE_UNIT)) {
    const end = index + lead.length;
    const found = moneyUnitAt(plain, end);
    if (found && (!lead.startsWith('(') || /^[),]/.test(plain.slice(end + found.length)))) return found.unit;
  }
  return null;
}

const BEFORE_UNIT = /\((?:单位:?)?(?:人民币)?|单位:?(?:人民币)?/g;

export function isDepartmentLabel(text: string): boolean {
  const words = squeeze(text)
    .replace(/[:：]+$/, '')
    .replace(/^[*★]+/, '');
  return /^(?:(?:预算|填报|编制|申报|(?:中央|地方|省级?|市级?|县级?)?主管|实施|项目)?(?:部门|单位)(?:[(（](?:单位|部门|盖章|公章)[)）])?(?:名称|全称)?(?:[(（](?:盖章|公章)[)）])?|部门及代码|预算单位|主管部门及代码)$/.test(
    words,
  );
}

export function isProjectLabel(text: string): boolean {
  return /^(?:二级)?(?:项目|专项|专项资金)名称$/.test(labelWords(text));
}

export function isFundLabel(text: string): boolean {
  return /^专项资金名称$/.test(labelWords(text));
}

export function isProjectCodeLabel(text: string): boolean {
  return /^项目(?:编码|代码|编号)$/.test(labelWords(text));
}

const GOAL =
  /^(?:部门|单位|项目|年度|当年|本年|长期|中期|中长期|总体?|绩效|实施(?:周)?期|预期|履职|任务|整体)*目标(?:任务)?[\d一二三四五六七八九十]*(?:[:：].{0,12})?$/;

/** 年度总体目标, 目标1, 长期目标：（截止2024年12月）. */
export function isGoalLabel(text: string): boolean {
  const words = labelWords(text);
  return words.length <= 16 && GOAL.test(words);
}

export function periodIn(text: string): Period | null {
  const plain = squeeze(text);
  if (/长期|中期|实施(?:周)?期/.test(plain)) return 'long-term';
  if (/年度|当年|本年/.test(plain)) return 'annual';
  return null;
}

const FOOTER_START = /^\s*[填制审单负联经注备说财主报]/;

/** Lines under a table that belong to no indicator: signatures, remarks. */
export function isFooter(text: string): boolean {
  if (!FOOTER_START.test(text)) return false;
  return /^(?:填报人|填表人|填报日期|填表日期|制表|审核人|单位负责人|负责人|联系人|经办人|联系电话|注|备注|说明|填报说明|填表说明|财政部门意见|主管部门意见|审核意见|报送日期)[:：(（]|^注\d?[:：]/.test(
    squeeze(text),
  );
}
