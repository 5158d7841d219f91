import { OPEN_ENDS, SHARE_LOOKALIKES, COUNTS_AND_SUMS, WHOLE_BODIES } from './lexicon/cut-ends';
import { pattern } from './lexicon/family';
import { PEOPLE } from './lexicon/satisfaction';
import { squeeze } from './plain-text';
import { remembered } from './remembered';

interface Pair {
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly spoken: string;
  /** Largest number of unclosed opening marks that counts as truncation; two opening “ are a typing slip instead. */
  readonly most: number;
}

/** Round and square brackets count together: [80,90) is an interval. */
const PAIRS: readonly Pair[] = [
  { opens: /[(（[【]/g, closes: /[)）\]】]/g, spoken: '括号', most: Number.POSITIVE_INFINITY },
  { opens: /“/g, closes: /”/g, spoken: '引号', most: 1 },
  { opens: /《/g, closes: /》/g, spoken: '书名号', most: 1 },
];
/** No sentence or formula ends in these; 和, 与 and 及 are left out, because they end proper words (之和, 参与, 普及). */
const OPEN_END = pattern`(?:[/÷]${WHOLE_BODIES}?|[×=《“、,]|${OPEN_ENDS}|[^目标有似](的))$`;
/** 满意度 cut after its first character: “推介会企业满”. */
const CUT_WORD = pattern`${PEOPLE}满$`;
/** A share cut before its end: “考核合格人数占参” for …占参训人数的比例. */
const CUT_SHARE = pattern`${COUNTS_AND_SUMS}占(?!${SHARE_LOOKALIKES})[\u4e00-\u9fff]{0,2}$`;

export type Cut =
  { readonly kind: 'unpaired'; readonly what: string } | { readonly kind: 'open-end'; readonly what: string };

/** The place where a text is visibly truncated; null for a complete text. */
export const cutIn = remembered((text): Cut | null => {
  const plain = squeeze(text);
  for (const { opens, closes, spoken, most } of PAIRS) {
    const open = countOf(plain, opens) - countOf(plain, closes);
    if (open > 0 && open <= most) return { kind: 'unpaired', what: spoken };
  }
  const cut = OPEN_END.exec(plain) ?? CUT_WORD.exec(plain) ?? CUT_SHARE.exec(plain);
  const end = cut?.[1] ?? cut?.[0];
  return end !== undefined && plain.length > end.length ? { kind: 'open-end', what: end } : null;
});

function countOf(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** Lengths at which online filling systems truncate texts. */
const FIELD_LENGTHS = new Set([40, 50, 64, 100, 128, 200, 255, 256]);
const NONE: ReadonlySet<string> = new Set();
const ENDED = /[。．.！!？?；;：:）)”》】%％\d]$/;

/**
 * The texts of one column that a filing system has truncated: at least two different ones of the same length. That
 * length must be a known field limit and the longest of the column, and the texts must end without punctuation.
 */
export function cutAtLimit(texts: readonly string[]): ReadonlySet<string> {
  const length = texts.reduce((most, text) => Math.max(most, text.trim().length), 0);
  if (!FIELD_LENGTHS.has(length)) return NONE;
  const cut = new Set(texts.filter((text) => text.trim().length === length && !ENDED.test(text.trim())));
  return cut.size > 1 ? cut : NONE;
}
