import { squeeze } from './plain-text';

/** Template remains that a form-filler should have replaced (rules.md completeness/placeholder). */
const WORDS = /文字描述|待定|暂定|暂无|同上|见附件|详见附件|此处填写|请填写/;
/** A cell that holds nothing but strokes, dots or "无". */
const NOTHING = /^(?:[-—–−_~/／\\、.。…·]+|无|空)$/;
const STARS = /^[*＊×xX]{2,}/;

/** True for a whole text (narrowed or not) that stands for a missing one. */
export function isPlaceholder(text: string): boolean {
  const plain = squeeze(text);
  return plain !== '' && (NOTHING.test(plain) || STARS.test(plain) || WORDS.test(plain));
}

/** Length of the stars at the start of "**人", "**元/人·月"; 0 when the text does not begin with stars. */
export function placeholderMark(text: string): number {
  return STARS.exec(text)?.[0].length ?? 0;
}

/** "……", "指标1：", "1." and the like: an unfilled row of a template, not an indicator. */
export function isTemplateRowName(text: string): boolean {
  const plain = squeeze(text);
  return /^(?:指标)?[\d一二三四五六七八九十]*[.。．、:：)）]*$/.test(plain) || /^[.。…·]+$/.test(plain);
}
