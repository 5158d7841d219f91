import type { GoalTable } from '../goals/goal-table';
import type { GoalFigure } from '../rules/facts/goal-figures';
import { type GoalPromise, ownPairs, ownWords } from '../rules/facts/goal-coverage';
import { ADVERBS_OF_WORK, PROMISES } from '../wording/lexicon/deeds';
import { pattern } from '../wording/lexicon/family';
import { BETWEEN_NOUN_AND_NUMBER } from '../wording/lexicon/goal-words';
import { interchangeableWords } from '../wording/measure-words';
import { parseTargetValue } from '../wording/parse-target-value';
import { narrow } from '../wording/plain-text';
import type { Operator } from '../wording/target-value';
import { bigrams, sharedPairs } from '../wording/text-similarity';
import { findByContent } from './by-content';
import { findExisting, nameKey } from './name-key';
import { ownTemplates } from './own/own-templates';
import type { IndicatorTemplate } from './schema';
import type { SearchHit } from './search';
import { withValue } from './with-value';

/** Largest number of proposals for one promise. */
const MOST = 3;
/** Share of a name that must be contained in the clause. */
const LEAST_NAMED = 0.6;
/** Number of common character pairs required when no figure with a fitting unit confirms the match. */
const LEAST_PAIRS = 2;
/** Share of a promise in words that an indicator must be about, when none is named so. */
const LEAST_ABOUT = 0.8;
/** Two characters are often shared by chance: 安全生产 and 食品生产. */
const SHORTEST_PART = 3;

/**
 * Up to three indicators that would cover the promise. First those of the library and the user's own that the clause
 * names and whose unit fits, with the clause's number; then one named after the clause.
 */
export function indicatorsForPromise(
  templates: readonly IndicatorTemplate[],
  table: GoalTable,
  { clause, figure }: GoalPromise,
): readonly SearchHit[] {
  const found = templates
    .map((template) => ({ template, ...bestName(template, clause, figure === null) }))
    .filter(({ template, share }) => share >= LEAST_NAMED && (figure === null || fitsUnit(template, figure)))
    .sort((a, b) => b.share - a.share || b.name.length - a.name.length)
    .filter(({ template }) => findExisting(table, template).length === 0)
    .flatMap(({ template, name }) => {
      const own = figure === null ? template : withValue(template, valueOf(figure));
      return own ? [{ template: own, matchedName: null, name }] : [];
    });
  if (figure === null) return (found.length > 0 ? found : about(templates, table, clause)).slice(0, MOST);
  const named = namedAfter(clause, figure);
  const own = named && findExisting(table, named).length === 0 ? named : null;
  const fromLibrary = found.slice(0, own ? MOST - 1 : MOST);
  const isNew = own && !fromLibrary.some(({ name }) => nameKey(name) === nameKey(own.name));
  return isNew ? [...fromLibrary, { template: own, matchedName: null, name: own.name }] : found.slice(0, MOST);
}

/** What is about the promise's own words and named after a part of it: 保障校园安全 → 校园安全责任事故数. */
function about(templates: readonly IndicatorTemplate[], table: GoalTable, clause: string): readonly SearchHit[] {
  // 的 parts the words, which do not follow one another in the clause.
  const words = ownWords(clause)
    .replace(/[^\u4e00-\u9fff]+/g, '的')
    .replace(/^的|的$/g, '');
  const parts = Array.from(clause, (_, at) => clause.slice(at, at + SHORTEST_PART)).slice(0, 1 - SHORTEST_PART);
  return findByContent(templates, [words])
    .filter(({ covered }) => covered >= LEAST_ABOUT)
    .flatMap(({ template }) => templates[template] ?? [])
    .filter(({ name }) => parts.some((part) => name.includes(part)))
    .filter((template) => findExisting(table, template).length === 0)
    .map((template) => ({ template, matchedName: null, name: template.name }));
}

/**
 * The name of a template with the largest share contained in the clause, without words common to all projects. For a
 * promise in words, which is shorter than a name, the share of the clause contained in the name counts too.
 */
function bestName(
  template: IndicatorTemplate,
  clause: string,
  isInWords: boolean,
): { readonly name: string; readonly share: number } {
  const said = bigrams(clause);
  const ownOfClause = isInWords ? ownPairs(clause) : null;
  const shareOf = ({ own, all }: NamePairs): number => {
    if (!ownOfClause) return shareIn(own, said, 1);
    // A name says first what it is about: 侨务活动 is not 商务活动.
    const [subject = ''] = own.keys();
    const isAbout = said.has(subject);
    return Math.max(isAbout ? shareIn(own, said, LEAST_PAIRS) : 0, shareIn(ownOfClause, all, LEAST_PAIRS));
  };
  return pairsOf(template)
    .map((pairs) => ({ name: pairs.name, share: shareOf(pairs) }))
    .reduce((best, one) => (one.share > best.share ? one : best), { name: template.name, share: 0 });
}

interface NamePairs {
  readonly name: string;
  readonly all: ReadonlyMap<string, number>;
  /** The name's character pairs, without those of words common to all projects. */
  readonly own: ReadonlyMap<string, number>;
}

const namePairs = new WeakMap<IndicatorTemplate, readonly NamePairs[]>();

function pairsOf(template: IndicatorTemplate): readonly NamePairs[] {
  const known =
    namePairs.get(template) ??
    [template.name, ...template.aliases].map((name) => ({ name, all: bigrams(name), own: ownPairs(name) }));
  namePairs.set(template, known);
  return known;
}

function shareIn(part: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>, least: number): number {
  const shared = sharedPairs(part, whole);
  return shared < least ? 0 : shared / part.size;
}

/**
 * True when the unit fits: a rate for a rate, money for money, and for a count the clause's own counting word or a
 * similar one.
 */
function fitsUnit({ unit, value }: IndicatorTemplate, figure: GoalFigure): boolean {
  if (typeof value !== 'number') return false;
  if (figure.unit.endsWith('元')) return unit.endsWith('元');
  const plain = figure.unit.replace(/^[十百千万亿]+(?=.)/, '');
  return unit === plain || unit === figure.unit || interchangeableWords(plain).has(unit);
}

/** The figure as a target value: “不少于330个” → “≥330个”. */
function valueOf(figure: GoalFigure): string {
  return `${operatorOf(figure) ?? ''}${figure.number.toString()}${figure.unit}`;
}

/** Largest number of characters before a number that may be its operator: 不少于, 控制在. */
const LONGEST_SIGN = 4;

function operatorOf({ clause, at, text }: GoalFigure): Operator | null {
  const behind = clause.slice(at + text.length, at + text.length + 2);
  for (let length = LONGEST_SIGN; length >= 0; length--) {
    const before = clause.slice(Math.max(0, at - length), at);
    for (const written of [before + text + behind, before + text]) {
      const { kind, isWhole, operator } = parseTargetValue(written);
      if (kind === 'number' && isWhole && operator) return operator;
    }
  }
  return null;
}

const LINK = pattern`${BETWEEN_NOUN_AND_NUMBER}+$`;
const LEADING = pattern`^(?:${PROMISES}|${ADVERBS_OF_WORK})+`;
const LIMIT_BEHIND = /^[及(（]?(?:含[)）]?)?以[上下内]/;
const RATE_NAME = /[率度比]$|比例$|占比$/;
/** Usual length of an indicator's name, in characters. */
const NAME_LENGTH = { least: 4, most: 20 };

/** Endings of names for counts by unit: 参展企业家数, 改造道路长度. All others end in 数量. */
const NAMES_OF_COUNTS: Readonly<Record<string, string>> = {
  人: '人数',
  名: '人数',
  人次: '人次',
  场: '场次',
  场次: '场次',
  次: '次数',
  期: '期数',
  家: '家数',
  户: '户数',
  件: '件数',
  公里: '长度',
  米: '长度',
  亩: '面积',
  公顷: '面积',
  平方米: '面积',
  平方公里: '面积',
  小时: '时长',
  天: '天数',
};

/** An indicator named after the clause: “组织12家企业参展” → 组织企业参展家数 ≥12家. Null when no name can be formed. */
function namedAfter(clause: string, figure: GoalFigure): IndicatorTemplate | null {
  const before = clause.slice(0, figure.at).replace(LINK, '').replace(LEADING, '');
  const behind = clause.slice(figure.at + figure.text.length).replace(LIMIT_BEHIND, '');
  const isRate = figure.unit === '%';
  const noun = (isRate ? before : before + behind).replace(/[^\u4e00-\u9fff]/g, '');
  const name = isRate ? noun : noun + countOf(figure.unit, noun);
  if (isRate && !RATE_NAME.test(name)) return null;
  if (name.length < NAME_LENGTH.least || name.length > NAME_LENGTH.most) return null;
  const [own] = ownTemplates([
    {
      ...levelsFor(name, figure),
      name,
      aliases: [],
      operator: operatorOf(figure) ?? '≥',
      value: figure.number.toString(),
      unit: figure.unit,
      direction: '正向',
      explanation: `年度目标提出：${clause}`,
      formula: '',
      scoring: '',
      basis: '',
    },
  ]);
  return own ?? null;
}

function countOf(unit: string, noun: string): string {
  if (narrow(unit).endsWith('元')) return noun.endsWith('额') ? '' : '金额';
  const word = NAMES_OF_COUNTS[unit.replace(/^[十百千万亿]+(?=.)/, '')] ?? '数量';
  return noun.endsWith(word) || noun.endsWith('数') ? '' : word;
}

function levelsFor(name: string, { unit }: GoalFigure): { readonly level1: string; readonly level2: string } {
  if (name.includes('满意')) return { level1: '满意度指标', level2: '服务对象满意度指标' };
  if (unit.endsWith('元')) return { level1: '效益指标', level2: '经济效益指标' };
  return { level1: '产出指标', level2: unit === '%' ? '质量指标' : '数量指标' };
}
