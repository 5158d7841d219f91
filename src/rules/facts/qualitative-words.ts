import { anyOf, isOneOf, pattern } from '../../wording/lexicon/family';
import { BARE_DEGREES, DECIDABLE_WORDS, HOW_DONE, VAGUE_WORDS } from '../../wording/lexicon/qualitative-values';
import { LOW_GRADES, MIDDLE_GRADES, TOP_GRADES } from '../../wording/lexicon/scoring-words';
import { parseScoring } from './scoring';
import { squeeze } from '../../wording/plain-text';
import type { Indicator } from '../../goals/goal-table';

/** 定性 words of degree or movement, whose achievement cannot be checked. */
const VAGUE = pattern`${VAGUE_WORDS}`;
/** Words that can be answered with yes or no, even next to a vague one (“有效覆盖无遗漏”). */
const DECIDABLE = pattern`${DECIDABLE_WORDS}|应[^，。]尽|不(?![断])`;
/** A bare “完成”, which does not say what is to be done. */
const BARE_DONE = pattern`^${HOW_DONE}?完成$`;

/** Words that alone are only a slogan: “好”, “较高”, “确保”. */
const isBareDegree = isOneOf(BARE_DEGREES);

export type Measurability = 'vague' | 'bare-done' | 'decidable';

/** True for a text with decidable words and no words of degree: “每月足额拨付”. */
export function isPlainlyDecidable(value: string): boolean {
  const plain = squeeze(value);
  return DECIDABLE.test(plain) && !VAGUE.test(plain);
}

/** How well a 定性 value can be judged by its words. */
export function measurabilityOf(value: string): Measurability {
  const plain = squeeze(value).replace(/[。.；;，,]+$/, '');
  if (BARE_DONE.test(plain)) return 'bare-done';
  if (isBareDegree(plain)) return 'vague';
  if (/\d/.test(plain) || DECIDABLE.test(plain)) return 'decidable';
  return VAGUE.test(plain) ? 'vague' : 'decidable';
}

const NAMED_GRADES = `优.{0,14}良.{0,14}[中差]|${[TOP_GRADES, MIDDLE_GRADES, LOW_GRADES].map((words) => anyOf(words)).join('.{0,24}')}`;
/** Grades in a standard, with points (“优得5分，良得3分，差不得分”) or at least three of them (“显著、一般、不显著”). */
const GRADES = pattern`${NAMED_GRADES}|[一三1]档.{0,30}[二两2]档|分为?[三四五345]个?(?:档|等?级)`;

/** True when the row's 评分标准 or descriptions grade a 定性 value. */
export function isGraded({ texts }: Indicator): boolean {
  const words = squeeze(
    [texts.scoring, texts.explanation, texts.formula, texts.note].filter((text) => text !== undefined).join('\n'),
  );
  return (
    GRADES.test(words) || parseScoring(texts.scoring ?? '').awards.filter(({ points }) => points !== 'full').length >= 2
  );
}
