import { KINDS_OF_THINGS, NO_WORKS, THINGS_IN_ONE_CHARACTER, WORKS } from '../wording/lexicon/works';
import type { WorkMeasures } from '../wording/lexicon/works';
import { withoutQuestion } from './asked';
import { ownTemplates } from './own/own-templates';
import type { OwnIndicator } from './own/own-indicator';
import type { IndicatorTemplate } from './schema';

/** Takes the place of the domain, and says where such an indicator comes from. */
const PROPOSED = '按查的词拟的';
/** A thing has about so many characters; more is a sentence. */
const LONGEST_THING = 10;
const HAN = /\p{Script=Han}/u;
/** Signs, and the words of a sentence. */
const NO_THING = /[^\p{Script=Han}a-z\d]|[给被把和不很太要想谁哪钱]/iu;
const HELD = '举办';
const ENDS_OF_NAMES = [
  ...new Set(WORKS.flatMap(({ count, quality, timeliness }) => [count[0], quality ?? [], timeliness ?? []].flat())),
];
const FILLING = /[的了过着]/g;

interface Phrase {
  readonly thing: string;
  readonly measures: WorkMeasures;
}

/**
 * Indicators named after what the user typed, for a work that the library does not have: 修空调 → 空调维修数量, 空调维修验收
 * 合格率, 空调维修及时率. None for words in which neither a work nor a kind of thing is known.
 */
export function proposedFor(query: string): readonly IndicatorTemplate[] {
  const text = withoutQuestion(query).replace(FILLING, '').replace(/\s+/g, '');
  if (!HAN.test(text) || NO_THING.test(text)) return [];
  const whole = namedAfter(text);
  return whole.length > 0 ? whole : ENDS_OF_NAMES.flatMap((end) => namedSo(text, end));
}

/** The one of them that the user typed whole: 空调维修数量. */
function namedSo(text: string, end: string): readonly IndicatorTemplate[] {
  return text.endsWith(end) ? namedAfter(text.slice(0, -end.length)).filter(({ name }) => name === text) : [];
}

function namedAfter(text: string): readonly IndicatorTemplate[] {
  const phrase = workOn(text) ?? kindOf(text);
  return phrase ? ownTemplates(indicatorsOf(phrase)).map(asProposed) : [];
}

/** A verb before or behind its thing, the longest verb first: 空调维修, not 空调维 + 修. */
function workOn(text: string): Phrase | null {
  const phrases = WORKS.flatMap((measures) =>
    measures.said.flatMap((verb) => {
      const isVerb = verb.length > 1 || !NO_WORKS.some((word) => text.startsWith(word));
      if (isVerb && text.startsWith(verb)) return [{ verb, measures, rest: text.slice(verb.length) }];
      // A single character at the end is mostly a part of another word: 大学, 医治.
      if (verb.length > 1 && text.endsWith(verb)) return [{ verb, measures, rest: text.slice(0, -verb.length) }];
      return [];
    }),
  ).sort((a, b) => b.verb.length - a.verb.length);
  for (const { rest, measures } of phrases) {
    const thing = THINGS_IN_ONE_CHARACTER[rest] ?? rest;
    if (thing.length > 1 && thing.length <= LONGEST_THING && suits(measures, thing)) return { thing, measures };
  }
  return null;
}

/** Only events are held: 开展评比活动, but not 开店. */
function suits({ noun }: WorkMeasures, thing: string): boolean {
  return noun !== HELD || kindOf(`某${thing}`)?.measures.noun === HELD;
}

function kindOf(text: string): Phrase | null {
  if (text.length < 3 || text.length > LONGEST_THING) return null;
  const kinds = KINDS_OF_THINGS.flatMap((measures) =>
    measures.said.filter((end) => text.endsWith(end)).map((end) => ({ end, measures })),
  ).sort((a, b) => b.end.length - a.end.length);
  const [kind] = kinds;
  return kind ? { thing: text, measures: kind.measures } : null;
}

function indicatorsOf({ thing, measures: { noun, count, quality, timeliness } }: Phrase): readonly OwnIndicator[] {
  const named = (end: string): string => (thing.endsWith(noun) ? thing : thing + noun) + end;
  return [
    indicator(named(count[0]), '数量指标', 10, count[1]),
    ...(quality ? [indicator(named(quality), '质量指标', 95, '%')] : []),
    ...(timeliness ? [indicator(named(timeliness), '时效指标', 95, '%')] : []),
  ];
}

function indicator(name: string, level2: string, value: number, unit: string): OwnIndicator {
  return {
    level1: '产出指标',
    level2,
    name,
    aliases: [],
    operator: '≥',
    value: String(value),
    unit,
    direction: '正向',
    explanation: '指标库里没有现成的，按您查的词拟的名称，请按实际工作核对名称和计量单位',
    formula: unit === '%' ? '符合要求的数量÷总数量×100%' : '按工作台账统计',
    scoring: '',
    basis: '',
  };
}

function asProposed(template: IndicatorTemplate): IndicatorTemplate {
  return { ...template, domain: PROPOSED, field: PROPOSED, valueKind: '示例值', scope: '项目' };
}
