import { pattern, type Family } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { labelWords } from './labels';

/** Lines below, between and above the tables of a sheet: opinions, stamps, signatures, notes, notices, page heads. */

/** Steps in filling in and approving a form. */
const DEEDS: Family = [
  ...['填报', '填表', '填写', '填制', '制表', '制单', '编制', '编报', '申报', '上报', '报送', '呈报', '录入', '提交'],
  ...['审核', '审查', '审定', '审批', '审阅', '初审', '复审', '复核', '终审', '核定', '核准', '校对', '批准', '批复'],
  ...['经办', '承办', '负责', '联系', '分管', '主管', '汇总', '打印', '导出', '公示', '发布', '公开', '评审', '论证'],
];

/** People who do this. */
const PERSONS: Family = ['人', '人员', '员', '者', '领导', '责任人', '负责人'];

/** Offices before a person's title: 单位负责人, 财务主管. */
const OFFICES: Family = [
  ...['单位', '部门', '项目', '处室', '科室', '股室', '业务', '财务', '财政', '会计', '预算', '绩效', '资金', '主要'],
  ...['法定', '分管', '主管', '实施', '填报', '编制', '申报'],
];

const OTHER_PERSONS: Family = [
  '法定代表人',
  '法人代表',
  '会计',
  '出纳',
  '校长',
  '院长',
  '局长',
  '主任',
  '股长',
  '科长',
];

/** Ways to contact a person. */
const REACHES: Family = [
  ...['电话', '手机', '联系电话', '办公电话', '咨询电话', '联系方式', '传真', '邮箱', '电子邮箱', '邮编', '邮政编码'],
  ...['通讯地址', '通信地址', '联系地址', '单位地址'],
];

const PERSON = pattern`${OFFICES}{0,4}(?:${DEEDS}${PERSONS}|${OTHER_PERSONS})(?:姓名)?`.source;
const REACH = pattern`(?:${PERSON})?(?:的)?(?:${REACHES}|${['手机', '电话']}号码?)`.source;
const DAY = pattern`${DEEDS}(?:的)?${['时间', '日期', '年月日']}`.source;
const SIGNER = pattern`^(?:${PERSON}|${REACH}|${DAY})(?:[及和与、/或]{1,2}(?:${PERSON}|${REACH}|${DAY}))*$`;

/** True for the label of a signer, without colon and value: 填报人, 经办人及联系电话, 单位负责人, 上报时间. */
export const isSignerLabel = remembered((text) => {
  const words = labelWords(text);
  return words.length <= LONGEST_LABEL && SIGNER.test(words);
});

const LONGEST_LABEL = 24;

const DAY_LABEL = pattern`^${DAY}$`;
/** True for the label of a date of such a step: 填报日期, 上报时间. */
export const isDayLabel = remembered((text) => {
  const words = labelWords(text);
  return words.length <= LONGEST_LABEL && DAY_LABEL.test(words);
});

const JUDGEMENTS: Family = ['意见', '批示', '结论', '审批栏', '审核栏', '签批'];
const OPINION_END = pattern`(?:${JUDGEMENTS})(?:栏)?$`;
const EXAMINING: Family = ['审核', '评审', '审查', '复核', '评估', '论证', '核查', '初审', '审定'];
const EXAMINED: Family = ['内容', '情况', '要点', '事项', '要素', '标准', '项目', '得分', '结果'];
const EXAMINATION = pattern`^[一-龥]{0,4}${EXAMINING}${EXAMINED}$`;
/** True for the label of what was examined of the form: 审核内容, 绩效科复核得分. */
export const isExaminationLabel = remembered((text) => EXAMINATION.test(labelWords(text)));

/** Last words of labels of what a form asks for besides its indicators: 资金使用计划, 实施步骤, 责任分工. */
const OTHER_PARTS: Family = [
  ...[
    '计划',
    '方案',
    '步骤',
    '进度',
    '安排',
    '措施',
    '预案',
    '分工',
    '负责人',
    '责任人',
    '人员',
    '小组',
    '机构',
    '职责',
  ],
  ...[
    '评审',
    '论证',
    '审核',
    '审查',
    '评估',
    '分析',
    '防控',
    '风险',
    '用款',
    '测算',
    '明细',
    '依据',
    '说明',
    '附件',
    '承诺',
  ],
  ...['保障', '监督', '监管'],
];
const OTHER_PART = pattern`^[一-龥]{0,6}${OTHER_PARTS}$`;
/** True for the label of another part of a form, where a level name could stand; 可持续影响 or 管理指标 is none. */
export const isOtherPart = remembered((text) => OTHER_PART.test(labelWords(text)));

/** True for the label of an opinion: 财政部门意见, 专家组评审结论. Not for an indicator like 审核意见采纳率. */
export const isOpinionLabel = remembered((text) => {
  const words = labelWords(text).replace(/[:：].*$/, '');
  return words.length >= 4 && words.length <= LONGEST_LABEL && OPINION_END.test(words);
});

const SEALS: Family = ['盖章', '签章', '公章', '印章', '签字', '签名', '签章处', '盖章处', '加盖公章', '章'];
const SEAL = pattern`[(（]${SEALS}[)）]|${SEALS}[:：]|^${SEALS}$`;
/** A date to be filled in: “年 月 日”. */
const BLANK_DATE = /(?:^|[^\d])年月(?:日|$)/;

/** True for a place to sign or stamp on paper: （盖章）, 签字：, 年 月 日. */
export const isStamp = remembered((text) => {
  const plain = squeeze(text);
  return plain.length <= LONGEST_STAMP && (SEAL.test(plain) || BLANK_DATE.test(plain));
});
const LONGEST_STAMP = 80;

const NOTES: Family = [
  ...['注', '附注', '备注', '说明', '填报说明', '填表说明', '填写说明', '编制说明', '填报要求', '填写要求'],
  ...['填报须知', '填表须知', '注意事项', '温馨提示', '有关说明', '其他说明', '指标说明', '特别说明'],
];
const NOTE = pattern`^[(（【[]?${NOTES}[)）】\]]?(?:[:：]|\d{1,2}[.．、:：]|$)`;
/** 其他需要说明的事项, 其他需说明的问题 */
const OTHER_MATTERS = pattern`^(?:其他|其它|有关|需要?)*说明的?${['事项', '问题', '情况', '内容']}`;
const MARK_NOTE = /^(?:带|标|打|加)?[*＊★☆▲△※#]{1,2}(?:号|的|为|表示|标记|项)/;

/** True for remarks on the form: 注：…, 备注：…, 填表说明, *为必填项. The label 备注 alone counts too. */
export const isNote = remembered((text) => {
  const plain = squeeze(text);
  return NOTE.test(plain) || OTHER_MATTERS.test(plain) || MARK_NOTE.test(plain);
});

const SHOWINGS: Family = ['公示', '公告', '公开', '公布'];
const SHOWING = pattern`^${SHOWINGS}(?:期|期限|时间|日期|起止时间|网址|地址|地点|方式|情况|单位|栏)?[:：]`;
const OBJECTIONS: Family = ['异议', '意见或建议', '问题'];
const REPORTING: Family = ['反映', '反馈', '提出', '举报', '投诉', '联系', '来电', '来信', '来访'];
const OBJECTION = pattern`(?:如|若|对).{0,40}${OBJECTIONS}.{0,40}${REPORTING}`;
const HOTLINE = pattern`${['监督', '举报', '投诉', '咨询', '受理']}{1,3}(?:${REACHES})[:：]`;

/** 公示期：自即日起3天，如有异议请反映; 监督电话：… */
export const isNotice = remembered((text) => {
  const plain = squeeze(text);
  return plain.length <= LONGEST_NOTICE && (SHOWING.test(plain) || HOTLINE.test(plain) || OBJECTION.test(plain));
});
const LONGEST_NOTICE = 300;

const RESULTS: Family = ['得分', '总得分', '评价得分', '自评得分', '综合得分', '考核得分', '实际得分', '评分'];
const GRADINGS: Family = ['等级', '等次', '档次', '结论', '结果', '得分情况'];
const RESULT = pattern`^(?:${RESULTS}|${['评价', '自评', '评定', '考核', '绩效', '评分']}${GRADINGS})$`;

/** True for the label of a result in a row of its own: 得分, 评价等级. */
export const isResultLabel = remembered((text) => RESULT.test(labelWords(text)));

const SUMS: Family = ['合计', '小计', '总计', '总分', '总分值', '分值合计', '权重合计', '合计分值', '本页小计', '累计'];
const SUM = pattern`^${SUMS}$`;
export const isSumLabel = remembered((text) => SUM.test(labelWords(text)));

const PAGE = pattern`^${['附件', '附表', '附', '续表', '表']}[\d一二三四五六七八九十.．—–-]*[:：]?$|^第[\d一二三四五六七八九十]+页|^共\d+页|^表号[:：]`;
/** Marks of a table that continues from the page before: 项目支出绩效目标表（续）, …续表二. */
const CONTINUED = pattern`[(（]续[^()（）]{0,3}[)）]$|${['续表', '续上表', '续前表']}[\d一二三四五六七八九十]?$`;
/** Last words in titles of other tables and lists: 资金分配表, 企业名单（2025年）. */
const TABLES: Family = ['表', '清单', '名单', '名册', '台账', '一览', '明细'];
const TITLE_OF_TABLE = pattern`^.{2,28}${TABLES}(?:[(（].{1,12}[)）])?$`;
const CODED_NAME = /^\[?\d{3,12}\]?[-—–_]?[一-龥]{3,30}$/;

/** True for marks of a printed page: 附件2, 续表, 第3页. */
export const isPageMark = remembered((text) => PAGE.test(squeeze(text)));

/** True for the title of a table that continues from the page before. */
export const isContinuedTitle = remembered((text) => CONTINUED.test(squeeze(text)));

/** True for a text that ends like the title of a table. */
export const isTitleOfTable = remembered((text) => TITLE_OF_TABLE.test(squeeze(text)));

/** True for a unit with its code, which budget systems print at the head of a page: 207101某法院. */
export const isCodedUnit = remembered((text) => CODED_NAME.test(squeeze(text)));

const MONEY_NOTE = /^[(（]?(?:(?:金额|货币|计量)?单位[:：])(?:人民币)?(?:亿元|万元|千元|元)[)）]?$/;

/** True for the unit of money alone: 单位：万元, 金额单位：元. */
export const isMoneyNote = remembered((text) => MONEY_NOTE.test(squeeze(text)));
