import { nothingIn } from './target-grammar/nothing';
import { narrow, squeeze } from './plain-text';
import { remembered } from './remembered';

/** A cell that holds nothing but strokes, dots or "无". */
const NOTHING = /^(?:[-—–−_~/／\\、.。…·]+|无|空)$/;
/** Marks to be replaced by a figure or a name, anywhere in a text: "种植作物成活率(≥**%)", "XX项目". */
const MARKS = /([*＊×]{2,})|(?:^|[^A-Za-z])([xX]{2,})(?![A-Za-z])/;
/** Content of brackets, where a name can hold a template's text: 培训人次（待定）. */
const BRACKETED = /[(【[]([^()（）【】[\]]{1,20})[)】\]]/;
/** Instructions of a template at the start of a name: 此处填写指标名称. */
const ASKED = /^(?:此处填写|请填写)/;

/** True for a whole text (narrowed or not) that stands for a missing one. */
export const isPlaceholder = remembered((text): boolean => putOffIn(text) !== null);

/** The text without white space when it only postpones the value; null for any other. */
function putOffIn(text: string): string | null {
  const plain = squeeze(text);
  return plain !== '' && nothingIn(narrow(text))?.why === 'put-off' ? plain : null;
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
  const found = marksIn(plain) ?? ASKED.exec(plain)?.[0];
  if (found !== undefined) return found;
  const bracketed = BRACKETED.exec(plain);
  if (bracketed && isPutOffWord(bracketed[1] ?? '')) return bracketed[0];
  return isPutOffWord(plain) ? plain : null;
});

/** True for postponing words (待定, 根据实际情况填写); a mark or stroke alone can be part of a name. */
function isPutOffWord(text: string): boolean {
  return /[\u4e00-\u9fff]{2}/.test(text) && isPlaceholder(text);
}

/** The template remains in a target value ("文字描述", "**", "—"); null for a real one. */
export const placeholderInValue = remembered((value): string | null => marksIn(squeeze(value)) ?? putOffIn(value));

function marksIn(plain: string): string | undefined {
  const [, marks, letters] = MARKS.exec(plain) ?? [];
  return marks ?? letters;
}
