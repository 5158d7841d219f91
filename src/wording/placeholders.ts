import { squeeze } from './plain-text';
import { remembered } from './remembered';

/** Template remains that a form-filler should have replaced (rule completeness/placeholder). */
const WORDS = /文字描述|待定|暂定|暂无|同上(?![一两三年季月期级报述])|见附件|详见附件|此处填写|请填写/;
/** A cell that holds nothing but strokes, dots or "无". */
const NOTHING = /^(?:[-—–−_~/／\\、.。…·]+|无|空)$/;
const STARS = /^[*＊×xX]{2,}/;
/** Marks to be replaced by a figure or a name, anywhere in a text: "种植作物成活率(≥**%)", "XX项目". */
const MARKS = /[*＊×]{2,}|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])/;
/** Inside a name the words can mean something (会同上级, 待定级); on their own or in brackets they cannot. */
const BRACKETED_WORDS =
  /[(【[](?:文字描述|待定|暂定|暂无|同上|见附件|详见附件|此处填写|请填写)[^()]*[)】\]]|此处填写|请填写/;

/** True for a whole text (narrowed or not) that stands for a missing one. */
export const isPlaceholder = remembered((text): boolean => {
  const plain = squeeze(text);
  return plain !== '' && (NOTHING.test(plain) || STARS.test(plain) || WORDS.test(plain));
});

/** Length of the stars at the start of "**人", "**元/人·月"; 0 when the text does not begin with stars. */
export function placeholderMark(text: string): number {
  return STARS.exec(text)?.[0].length ?? 0;
}

/** "……", "指标1：", "1." and the like: an unfilled row of a template, not an indicator. */
export const isTemplateRowName = remembered((text): boolean => {
  const plain = squeeze(text);
  return /^(?:指标)?[\d一二三四五六七八九十]*[.。．、:：)）]*$/.test(plain) || /^[.。…·]+$/.test(plain);
});

/** The template remains in an indicator's name, as written there ("**"); null for a real name. */
export const placeholderInName = remembered((name): string | null => {
  const plain = squeeze(name);
  if (NOTHING.test(plain)) return plain;
  const found =
    MARKS.exec(plain) ??
    BRACKETED_WORDS.exec(plain) ??
    /^(?:文字描述|待定|暂定|暂无|同上|见附件|详见附件)$/.exec(plain);
  return found ? found[0] : null;
});

/** The template remains in a target value ("文字描述", "**", "—"); null for a real one. */
export const placeholderInValue = remembered((value): string | null => {
  const plain = squeeze(value);
  if (NOTHING.test(plain)) return plain;
  const found = MARKS.exec(plain) ?? WORDS.exec(plain);
  return found ? found[0] : null;
});
