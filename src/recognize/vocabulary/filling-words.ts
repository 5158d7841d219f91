import { anyOf, pattern, type Family } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';

/** Marks and hints that a form prints between its headings and its first row. */

/** Words for the numbers of columns: 栏次 | 1 | 2 | 3. */
const COLUMN_NUMBERS: Family = ['栏次', '行次', '列次', '栏号', '列号', '栏目号'];
const COLUMN_NUMBER = pattern`^${COLUMN_NUMBERS}$`;
/** 1, （1）, A, 甲, ①, 3=1+2 */
const COLUMN_MARK = /^[(（]?(?:\d{1,2}|[A-Za-zＡ-Ｚ]|[甲乙丙丁戊己庚辛]|[①-⑳])[)）]?(?:=[\d+*/×÷－-]+)?$/;

/** True for the mark of a column: 甲, ②, C, （4）, 栏次. */
export function isColumnMark(text: string): boolean {
  const plain = squeeze(text);
  return COLUMN_MARK.test(plain) || COLUMN_NUMBER.test(plain);
}

const EXAMPLES: Family = ['示例', '样例', '例如', '比如', '例', '如'];
const EXAMPLE = pattern`^[(（]?${EXAMPLES}[:：]`;

/** True for an example of what to write: 例：培训人数, 如：≥95%. */
export function isExample(text: string): boolean {
  return EXAMPLE.test(text.trim());
}

/** How a cell is filled in, at the start of a hint: 手工录入, 按文件填列, 简明扼要. */
const HINT_STARTS: Family = [
  ...['请', '从', '按', '参照', '参考', '点击', '手工', '手动', '下拉', '系统', '自动', '填写', '填列', '填报', '选填'],
  ...['必填', '可选', '单选', '简明', '简要', '概括', '不超过', '不少于'],
];
/** The same at the end: 由系统带出, 数值、比例或定性描述. */
const HINT_ENDS: Family = [
  ...['填写', '填列', '录入', '输入', '选择', '选填', '必填', '选取', '生成', '带出', '描述', '表述', '字以内', '字内'],
];
const HINT = pattern`^${HINT_STARTS}|${HINT_ENDS}$`;
const IN_BRACKETS = /^[(（【[〔][^()（）【】[\]〔〕]*[)）】\]〕]$/;
const FILLER = pattern`^(?:[xX×*＊]{2,}|某某)${anyOf(['指标', '名称', '目标', '值'])}{0,2}$`;

/** True for a cell that tells how to fill in its column: 从下拉菜单选择, （不超过20字）, 如：≥95%, XX指标. */
export function isFillingHint(text: string): boolean {
  const plain = squeeze(text);
  return IN_BRACKETS.test(plain) || isExample(text) || HINT.test(plain) || FILLER.test(plain);
}
