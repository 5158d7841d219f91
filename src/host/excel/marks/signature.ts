import type { MarkLevel } from '../../../workbook/cell-mark';

/** Identifies our marks after saving, copying or moving. Must never change, or old marks could not be removed. */
const FORMULA_SIGNATURE = '"绩效目标助手标注：';
const COMMENT_SIGNATURE = '【绩效目标助手】';

const LEVELS: Readonly<Record<MarkLevel, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** Always true. Shows in Excel's list of rules who made the mark; without references it never changes when cells move. */
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
