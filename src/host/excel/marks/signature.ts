import type { MarkLevel } from '../../../workbook/cell-mark';

/** What a mark is known by, whoever has saved, copied or moved it meanwhile. Never to be changed: old marks would stay. */
const FORMULA_SIGNATURE = '"绩效目标助手标注：';
const COMMENT_SIGNATURE = '【绩效目标助手】';

const LEVELS: Readonly<Record<MarkLevel, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** Always true; in Excel's list of rules people see by it whose it is. Without references it stays the same anywhere. */
export function markFormula(level: MarkLevel): string {
  return `=LEN(${FORMULA_SIGNATURE}${LEVELS[level]}")>0`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(FORMULA_SIGNATURE);
}

export function markContent(text: string): string {
  return `${COMMENT_SIGNATURE}\n${text}`;
}

export function isMarkContent(content: string): boolean {
  return content.trimStart().startsWith(COMMENT_SIGNATURE);
}
