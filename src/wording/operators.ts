import type { Operator } from './target-value';

/**
 * Spellings of 计算符号. “不低于/不少于” and “以上/以下/以内” include the number itself
 * (《民法典》第一千二百五十九条: 以上、以下、以内包括本数).
 */
const BEFORE_NUMBER: Readonly<Record<Operator, readonly string[]>> = {
  '≥': [
    '≥',
    '≧',
    '⩾',
    '>=',
    '=>',
    '≥=',
    '≧=',
    '>＝',
    '\\geq',
    '\\ge',
    '≮',
    '大于或等于',
    '大于等于',
    '高于或等于',
    '高于等于',
    '不得低于',
    '不得少于',
    '不得小于',
    '不低于',
    '不少于',
    '不小于',
    '不短于',
    '至少',
    '最低',
  ],
  '≤': [
    '≤',
    '≦',
    '⩽',
    '<=',
    '=<',
    '≤=',
    '≦=',
    '\\leq',
    '\\le',
    '≯',
    '小于或等于',
    '小于等于',
    '低于或等于',
    '低于等于',
    '不得高于',
    '不得超过',
    '不得大于',
    '不高于',
    '不超过',
    '不多于',
    '不大于',
    '不晚于',
    '不长于',
    '至多',
    '最多',
    '最高',
  ],
  '=': ['==', '=', '═', '等于'],
  '＞': ['>', '大于', '超过', '高于', '多于'],
  '＜': ['<', '小于', '低于', '少于'],
};

const AFTER_NUMBER: Readonly<Record<'≥' | '≤', readonly string[]>> = {
  '≥': ['(含)以上', '及以上', '以上(含)', '以上'],
  '≤': ['(含)以下', '及以下', '以下(含)', '以下', '(含)以内', '以内(含)', '以内', '之内'],
};

interface Spelling {
  readonly spelling: string;
  readonly operator: Operator;
}

function byLength(table: Readonly<Partial<Record<Operator, readonly string[]>>>): readonly Spelling[] {
  return (Object.entries(table) as [Operator, readonly string[]][])
    .flatMap(([operator, spellings]) => spellings.map((spelling) => ({ spelling, operator })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
}

const PREFIXES = byFirstCharacter(byLength(BEFORE_NUMBER));
const SUFFIXES = byLength(AFTER_NUMBER);
const LAST_CHARACTERS = new Set(SUFFIXES.map(({ spelling }) => spelling.slice(-1)));

function byFirstCharacter(spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = spelling.spelling.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), spelling]);
  }
  return groups;
}

export interface FoundOperator {
  readonly operator: Operator;
  readonly start: number;
  readonly end: number;
}

/** The operator spelling that stands at `start` of narrowed text; spaces inside (`> =`) are allowed. */
export function operatorAt(text: string, start: number): FoundOperator | null {
  for (const { spelling, operator } of PREFIXES.get(text.charAt(start)) ?? []) {
    const end = matchLoosely(text, start, spelling);
    if (end >= 0) return { operator, start, end };
  }
  return null;
}

/** “以上”, “以内” … at the end of narrowed text. */
export function trailingOperator(text: string): FoundOperator | null {
  if (!LAST_CHARACTERS.has(text.charAt(text.length - 1))) return null;
  for (const { spelling, operator } of SUFFIXES) {
    if (text.endsWith(spelling)) return { operator, start: text.length - spelling.length, end: text.length };
  }
  return null;
}

/** The operator that a whole text says ("大于等于", "≧"); null for anything more or contradictory ("≤≥"). */
export function wholeOperator(text: string): Operator | null {
  const trimmed = text.trim();
  let operator: Operator | null = null;
  for (let at = 0; at < trimmed.length;) {
    const found = operatorAt(trimmed, at);
    if (!found || (operator !== null && found.operator !== operator)) return null;
    operator = found.operator;
    at = found.end;
  }
  return operator;
}

function matchLoosely(text: string, start: number, spelling: string): number {
  let at = start;
  for (let i = 0; i < spelling.length; i++) {
    if (i > 0 && /[<>=]/.test(spelling)) while (text[at] === ' ') at++;
    if (text[at] !== spelling[i]) return -1;
    at++;
  }
  return at;
}
