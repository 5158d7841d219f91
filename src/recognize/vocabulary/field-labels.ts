import { pattern, type Family } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { labelWords } from './labels';

/** Labels of the head's fields, composed of their words: whose form it is, which project, its code, which year. */

/** Activities of a unit; any number of these words may stand before 单位 or 部门. */
const DUTIES: Family = [
  ...['预算', '填报', '填表', '编报', '编制', '申报', '申请', '上报', '报送', '制表', '主管', '归口', '管理', '组织'],
  ...['实施', '执行', '承担', '承办', '建设', '使用', '用款', '资金', '项目', '具体', '业务', '主要', '所属'],
  ...['购买', '采购', '牵头', '委托'],
  ...['一级', '二级', '三级', '基层', '本级', '直属', '和', '及', '或', '、', '/'],
];
const UNITS: Family = ['部门', '单位'];
/** Words for units only behind their activity: 实施机构, 购买主体. */
const BODIES: Family = ['机构', '主体'];
/** Kinds of units. */
const NAMED_UNITS: Family = ['机构', '学校', '医院', '高校', '街道', '乡镇'];
const NAMES: Family = ['名称', '全称', '简称'];
const CODES: Family = ['代码', '编码', '编号'];
const AND: Family = ['及', '和', '与', '、', '/', '及其'];
/** Places before 主管部门, the nearest to the unit first: 区县主管部门 takes precedence over 中央主管部门. */
const PLACES: readonly Family[] = [
  ['区县', '县区', '县级', '区级', '旗县', '县', '区', '旗', '乡', '镇', '街道', '本级', '本单位'],
  ['地市', '市级', '州级', '盟', '市', '州'],
  ['省级', '自治区', '自治区级', '省', '兵团'],
  ['中央', '国家', '部委', '部级'],
];
const NAME_OR_CODE = pattern`(?:${NAMES}|${AND}?${CODES}(?:${AND}${NAMES})?|${NAMES}${AND}${CODES})?`.source;
const UNIT = pattern`^(?:${DUTIES}{0,4}${UNITS}|${DUTIES}{1,4}${BODIES})${NAME_OR_CODE}$|^${NAMED_UNITS}${NAMES}$`;
/** A department in charge; any sector or place may stand before 主管: 区级林业主管部门. */
const IN_CHARGE = pattern`^[一-龥]{0,10}主管(?:预算)?${UNITS}${NAME_OR_CODE}$`;
const CODE_ALONE = pattern`${UNITS}${CODES}$`;
const LONGEST_LABEL = 24;

/** True for labels of the department: 部门（单位）名称, 区级林业主管部门, 实施单位及代码, *填报单位（盖章）. */
export const isDepartmentLabel = remembered((text) => {
  const words = text.length > LONGEST_LABEL ? '' : labelWords(text);
  return (UNIT.test(words) || IN_CHARGE.test(words)) && !CODE_ALONE.test(words);
});

/** Labels of the department, the most certain first: 部门名称, 填报单位, 主管部门, 实施单位. */
const RANKS: readonly RegExp[] = [/部门.*名称|^部门/, /单位名称|预算单位/, /填报|编制|申报/, /主管/, /./];

/**
 * Rank of a department label; a lower one names the form's owner with more certainty. Of several 主管部门, the nearest one
 * ranks lowest.
 */
export function departmentRank(label: string): number {
  const words = squeeze(label);
  const rank = RANKS.findIndex((one) => one.test(words));
  const place = PLACES.findIndex((family) => family.some((word) => words.startsWith(word)));
  return rank * (PLACES.length + 1) + place + 1;
}

const PROJECT_KINDS: Family = [
  '一级',
  '二级',
  '三级',
  '子',
  '具体',
  '政策',
  '专项',
  '转移支付',
  '预算',
  ...[
    '采购',
    '政府采购',
    '购买',
    '购买服务',
    '政府购买服务',
    '服务',
    '建设',
    '投资',
    '工程',
    '债券',
    '专项债券',
    'PPP',
  ],
  '和',
  '及',
  '或',
  '、',
  '/',
];
const PROJECTS: Family = ['项目', '专项', '专项资金', '转移支付', '政策'];
const PROJECT = pattern`^${PROJECT_KINDS}{0,3}${PROJECTS}名称(?:${AND}${CODES})?$`;

/** True for labels of the project: 项目名称, 二级项目名称, 政策和项目名称, 专项（项目）名称. */
export const isProjectLabel = remembered((text) => text.length <= LONGEST_LABEL && PROJECT.test(labelWords(text)));

/** True for the label of one of several projects on a sheet, with its name beside it: 项目二, 项目3：, 子项目（一）. */
export const isNumberedProject = remembered(
  (text) => text.length <= LONGEST_LABEL && NUMBERED_PROJECT.test(squeeze(text)),
);

const NUMBERED_PROJECT = /^子?项目[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?[:：]?$/;

/** True for such a label with the name behind its colon: 项目2：避难场所维护. */
export function isNumberedProjectWithName(text: string): boolean {
  const at = text.search(/[:：]/);
  return at > 0 && text.slice(at + 1).trim() !== '' && isNumberedProject(text.slice(0, at));
}

export function isFundLabel(text: string): boolean {
  return /^专项资金名称$/.test(labelWords(text));
}

const PROJECT_CODE = pattern`^(?:一级|二级|三级)?项目${CODES}$`;

export function isProjectCodeLabel(text: string): boolean {
  return PROJECT_CODE.test(labelWords(text));
}

const YEAR_QUALIFIERS: Family = [
  ...[
    '预算',
    '申报',
    '填报',
    '编报',
    '编制',
    '所属',
    '项目',
    '考核',
    '绩效',
    '目标',
    '实施',
    '资金',
    '执行',
    '计划',
    '财政',
  ],
];
const YEAR = pattern`^${YEAR_QUALIFIERS}{1,2}(?:年度|年份)$`;

/** 预算年度, 项目年份. */
export const isYearLabel = remembered((text) => text.length <= LONGEST_LABEL && YEAR.test(labelWords(text)));

/** True for 年度, which can also name a part of the form, so it counts only beside a year. */
export function mayLabelYear(text: string): boolean {
  return isYearLabel(text) || /^年[度份]$/.test(labelWords(text));
}
