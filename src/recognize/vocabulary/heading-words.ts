import { pattern } from '../../wording/lexicon/family';
import { squeeze, withoutTranslation } from '../../wording/plain-text';
import { EXACT } from './known-headings';
import { levelIn } from './level-headings';
import { BEFORE, QUALIFIERS, timeAlone, valueHeading } from './value-headings';

const WITH_BRACKETS = /^([^()（）]*)[(（【[]([^()（）]{1,8})[)）】\]]([^()（）]*)$/;
/** Bounded, or a text of opening brackets alone would be read to its end from each of them. */
const REMARK = /[(（【[][^)）】\]]{0,200}[)）】\]]/g;
const SAYS_NOTHING = pattern`^${QUALIFIERS}{0,3}(?:指标|目标)$`;

const EARLIER = pattern`^${BEFORE}度?$`;

/**
 * The heading without marks and remarks: "*指标值（150字内）" → 指标值. Levels, values and times in brackets stay: 指标（三级）名称, 指标（值）,
 * 指标值（上年）.
 */
export function headingWords(text: string): string {
  const plain = withoutTranslation(squeeze(text)).replace(
    /^[*★☆#]*(?:[\d一二三四五六七八九十]+[、.]|[①-⑳⑴-⒇][、.]?)?|[:：]+$/g,
    '',
  );
  if (EXACT.has(plain)) return plain;
  const [, before = '', inner = '', after = ''] = WITH_BRACKETS.exec(plain) ?? [];
  const level = inner.replace(/(?:指标|目标)$/, '') + before + after;
  if (levelIn(level) !== null) return level;
  if (SAYS_NOTHING.test(before + after) && valueHeading(inner)?.head === 'value') return inner;
  const isTime = EARLIER.test(inner) || (timeAlone(inner) !== null && !/\d/.test(inner));
  if (isTime && valueHeading(before + after)?.of === null) return inner + before + after;
  return plain.replace(REMARK, '') || plain;
}
