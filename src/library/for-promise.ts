import type { GoalTable } from '../goals/goal-table';
import type { GoalFigure } from '../rules/facts/goal-figures';
import { type GoalPromise, ownPairs, ownWords } from '../rules/facts/goal-coverage';
import { UNITS_BY_ENDING } from '../wording/lexicon/figure-names';
import { interchangeableWords, isMeasureWord } from '../wording/measure-words';
import { parseTargetValue } from '../wording/parse-target-value';
import type { Operator } from '../wording/target-value';
import { bigrams, sharedPairs } from '../wording/text-similarity';
import { findByContent } from './by-content';
import { findExisting, nameKey } from './name-key';
import { isCost, isMoney, isPaidOut, nameOfFigure, RANGE_BEGINS } from './named-after';
import type { OwnIndicator } from './own/own-indicator';
import { ownTemplates } from './own/own-templates';
import { withPer } from './per-each';
import type { IndicatorTemplate } from './schema';
import type { SearchHit } from './search';
import { sureIndicator } from './sure-promise';
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
  promise: GoalPromise,
): readonly SearchHit[] {
  const figure = promise.figure && withPer(promise.figure);
  const clause = figure?.clause ?? promise.clause;
  const found = templates
    .map((template) => ({ template, ...bestName(template, clause, figure === null) }))
    .filter(({ template, share }) => share >= LEAST_NAMED && (figure === null || fitsUnit(template, figure)))
    .filter(({ name }) => figure === null || measuresSo(name, figure))
    .sort((a, b) => b.share - a.share || b.name.length - a.name.length)
    .filter(({ template }) => findExisting(table, template).length === 0)
    .flatMap(({ template, name }) => {
      const own = figure === null ? template : withFigure(template, figure);
      return own ? [{ template: own, matchedName: null, name }] : [];
    });
  const named = figure === null ? kept(clause) : namedAfter(clause, figure);
  const own = named && findExisting(table, named).length === 0 ? named : null;
  if (figure === null && !named) return (found.length > 0 ? found : about(templates, table, clause)).slice(0, MOST);
  // Beside a promise in words whose value is certain, a count of the library would only be an example.
  const fitting =
    figure === null && named
      ? found.filter(({ name }) => name.slice(-RATE_END) === named.name.slice(-RATE_END))
      : found;
  const fromLibrary = fitting.slice(0, own ? MOST - 1 : MOST);
  const isNew = own && !fromLibrary.some(({ name }) => counted(name) === counted(own.name));
  return isNew ? [...fromLibrary, { template: own, matchedName: null, name: own.name }] : fitting.slice(0, MOST);
}

/** 签约项目数 and 签约项目数量 are one name, and so are 拆除违建面积 and 违建拆除面积. */
function counted(name: string): string {
  return Array.from(nameKey(name).replace(/数量$/, '数')).sort().join('');
}

/** Indicators about the promise's own words whose name begins with a part of it: 保障校园安全 → 校园安全责任事故数. */
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

/** Characters at the end of a rate's name that say what it measures: 覆盖率, 办结率. */
const RATE_END = 3;
const ENDINGS = Object.entries(UNITS_BY_ENDING).sort(([a], [b]) => b.length - a.length);

/** The satisfied people or the counted thing in a name: 人员 of 单位工作人员满意度, 企业 of 补贴发放企业数. */
const SATISFIED = /(..)满意度$/;
const COUNTED = /([^人].)数$/;

/**
 * True when the name is about the thing of the figure and measures it in the same way: 旅游投诉办结率 is not 群众投诉办结率, and no
 * 受益户数 is counted in 个.
 */
function measuresSo(name: string, figure: GoalFigure): boolean {
  const { clause, unit } = figure;
  const [subject = ''] = ownPairs(name).keys();
  if (!clause.includes(subject)) return false;
  const [, satisfied = ''] = SATISFIED.exec(name) ?? [];
  const [, counted = ''] = COUNTED.exec(name) ?? [];
  if (!clause.includes(satisfied) || (!isMeasureWord(counted.slice(1)) && !clause.includes(counted))) return false;
  if (unit === '%') {
    const said = nameOfFigure(figure)?.name;
    return clause.includes(said === undefined ? name.slice(-RATE_END, -1) : name.slice(-RATE_END));
  }
  const plain = unit.replace(/^[十百千万亿]+(?=.)/, '');
  const units = ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
  return units === undefined || unit.endsWith('元') || name.endsWith('数量') || units.includes(plain);
}

/** The figure as a target value: “不少于330个” → “≥330个”. */
function valueOf(figure: GoalFigure): string {
  return `${operatorOf(figure) ?? ''}${leastOf(figure)}${figure.unit}`;
}

/** The number; of a range the lower end, which has to be reached. */
function leastOf({ clause, at, number }: GoalFigure): string {
  return RANGE_BEGINS.exec(clause.slice(0, at))?.[1] ?? number.toString();
}

/** The template with the figure. A rate that shall be whole is only to be reached where less is promised: 整改率 =100% → ≥90%. */
function withFigure(template: IndicatorTemplate, figure: GoalFigure): IndicatorTemplate | null {
  const own = withValue(template, valueOf(figure));
  const isLess = own?.operator === '=' && operatorOf(figure) === null && own.value !== template.value;
  return own && isLess && own.kind === 'rate' ? { ...own, operator: '≥' } : own;
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

/** An indicator named after the clause: “建成物资储备库2个” → 物资储备库建成数量 ≥2个. Null when no name can be formed. */
function namedAfter(clause: string, figure: GoalFigure): IndicatorTemplate | null {
  const found = nameOfFigure(figure);
  if (!found) return null;
  const operator = operatorOf(figure) ?? (found.isLimit ? '≤' : '≥');
  return proposalOf(clause, {
    ...levelsFor(found.name, figure),
    name: found.name,
    // A share of a whole can only reach it.
    operator: figure.unit === '%' && figure.number.eq(100) && operator === '≥' ? '=' : operator,
    value: leastOf(figure),
    unit: figure.unit,
    direction: found.isLimit ? '反向' : '正向',
  });
}

/** A promise in words that fixes its value: 应保尽保 → 应保尽保率 =100%. */
function kept(clause: string): IndicatorTemplate | null {
  const sure = sureIndicator(clause);
  return sure && proposalOf(clause, { level1: '产出指标', level2: '质量指标', direction: '正向', ...sure });
}

function proposalOf(
  clause: string,
  known: Pick<OwnIndicator, 'level1' | 'level2' | 'name' | 'operator' | 'value' | 'unit' | 'direction'>,
): IndicatorTemplate | null {
  const [own] = ownTemplates([
    { ...known, aliases: [], explanation: `年度目标提出：${clause}`, formula: '', scoring: '', basis: '' },
  ]);
  return own ?? null;
}

function levelsFor(name: string, { unit }: GoalFigure): { readonly level1: string; readonly level2: string } {
  if (name.includes('满意')) return { level1: '满意度指标', level2: '服务对象满意度指标' };
  if (isMoney(unit)) {
    if (isCost(name)) return { level1: '成本指标', level2: '经济成本指标' };
    if (!isPaidOut(name)) return { level1: '效益指标', level2: '经济效益指标' };
    return { level1: '产出指标', level2: '数量指标' };
  }
  return { level1: '产出指标', level2: unit === '%' ? '质量指标' : '数量指标' };
}
