import { anyOf, pattern } from '../../wording/lexicon/family';
import { FORM_PURPOSES } from '../../wording/lexicon/documents';
import { MONEY_NOUNS } from '../../wording/lexicon/funds';
import { squeeze } from '../../wording/plain-text';

/** Numbering before a title: "1. ", "一、", "附件3：". */
const NUMBER = /^(?:附[件表]?\d*[:：]?|[\d一二三四五六七八九十]+[.、．])+/;
/** The year, and words for the kind of form. */
const YEAR = /^[(（]?20\d\d年?度?[)）]?(?:部门|单位)?/;
const FORM = pattern`(?:部门)?(?:预算)?(?:项目)?(?:支出)?绩效(?:目标|指标)${FORM_PURPOSES}*表?(?:[(（].*[)）])?$`;

export interface TitleName {
  /** The project's name in the title: 网络运行维护专项经费. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The project's name in a title such as "1. 2021年度网络运行维护专项经费绩效目标表"; null when there is none. Offsets refer to `title`.
 */
export function projectNameInTitle(title: string): TitleName | null {
  if (/\s/.test(title.trim().replace(/^\S+[.、．]\s+/, ''))) return null;
  const head = /^\s*(?:附[件表]?\s?\d*\s?[:：]\s?|\S{0,4}[.、．]\s*)?/.exec(title)?.[0].length ?? 0;
  const start = NUMBER.test(squeeze(title)) ? head : 0;
  const form = FORM.exec(title.trimEnd());
  const name = form ? title.slice(start, form.index) : '';
  return name === '' ? null : { name, start, end: start + name.length };
}

/** A project's name for comparisons, without its year. */
export function projectKey(name: string): string {
  return squeeze(name)
    .replace(YEAR, '')
    .replace(/[“”"《》]/g, '');
}

const MONEY_WORDS = new RegExp(anyOf(MONEY_NOUNS), 'g');

/** The name without the words for money at its end: 网络运行维护. */
export function projectCore(name: string): string {
  return projectKey(name).replace(MONEY_WORDS, '');
}
