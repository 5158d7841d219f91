/** "指标1：", "指标 二:", "指标3.": numbering that templates print before the name. */
const PREFIX = /^\s*(?:指标\s*[\d一二三四五六七八九十]+\s*(?:[:：、)）]|[.．](?!\d))\s*)+(?=.*[\u4e00-\u9fff])/;

/** The numbering at the start of an indicator's name, as written; '' when there is none or no name follows it. */
export function namePrefix(name: string): string {
  return PREFIX.exec(name)?.[0] ?? '';
}

/** The name without numbering in front. */
export function withoutPrefix(name: string): string {
  return name.slice(namePrefix(name).length).trim();
}

const INNERMOST = /[(（【[]([^()（）【】[\]]*)[)）】\]]/g;

/** Deepest nesting of brackets that is handled. */
const DEEPEST = 3;

/** The text without its remarks in brackets, nested ones too; those that `isKept` (by what stands inside) stay. */
export function withoutRemarks(text: string, isKept: (inner: string) => boolean = () => false): string {
  let plain = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = plain.replace(INNERMOST, (remark, inner: string) => (isKept(inner) ? remark : ''));
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

const LAST_REMARK = /[(（【[]([^()（）【】[\]]+)[)）】\]]\s*$/;

/** The text in the brackets at the end: 学生 of 满意度（学生）; '' when the text does not end in brackets. */
export function lastRemark(text: string): string {
  return LAST_REMARK.exec(text)?.[1]?.trim() ?? '';
}

/** The number of a list before a value's sign, which is not part of the value: 1、, （1）, ①. */
const LIST_NUMBER = /^\s*(?:\d{1,2}\s*[、.．)）]|[(（]\d{1,2}[)）]|[①-⑳])\s*(?=[≥≤＞＜>=<≧≦＝])/;

/** The number of a list before the sign of a value, as written; '' when there is none. */
export function listNumber(value: string): string {
  return LIST_NUMBER.exec(value)?.[0] ?? '';
}
