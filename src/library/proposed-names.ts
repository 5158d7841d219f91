import { directionOf } from '../wording/direction';
import { QUALITIES_FAILED } from '../wording/lexicon/adverse';
import { pattern } from '../wording/lexicon/family';
import { UNITS_BY_ENDING } from '../wording/lexicon/figure-names';
import { WORDS_WITH_SENTENCE_WORDS } from '../wording/lexicon/goal-sentences';
import { PARTS_OF_A_WHOLE, RATE_ENDINGS } from '../wording/lexicon/rates';
import {
  ATTENDING,
  BEGINNING_WITH_OUT,
  BUYING,
  CASES_COUNT,
  GIVING,
  HELD,
  HOLDING,
  KINDS_OF_THINGS,
  MONEY_COUNT,
  NAMED_AFTER_WORKS,
  NAMING_VERBS,
  NOT_WORKED_ON,
  NO_KINDS,
  NO_PLANTS,
  NO_WORKS,
  NO_WORKS_AT_END,
  PAYING,
  PEOPLE_ASKED,
  PEOPLE_COUNT,
  PLACES_OF_WORKS,
  THINGS_IN_ONE_CHARACTER,
  THINGS_FOR_WORKS,
  WORKS,
  WORKS_ON_THINGS,
  WORKS_AGAINST,
  WRONGDOINGS,
} from '../wording/lexicon/works';
import type { WorkMeasures } from '../wording/lexicon/works';
import { withoutQuestion } from './asked';
import { askedDeed, asksForMoney } from './asked-deed';
import type { AskedDeed } from './asked-deed';
import { ownTemplates } from './own/own-templates';
import type { OwnIndicator } from './own/own-indicator';
import type { IndicatorTemplate } from './schema';

/** Shown in place of the domain, to tell where the indicator comes from. */
const PROPOSED = '按查的词拟的';
/** Longest name of a thing, in characters; a longer text is a sentence. */
const LONGEST_THING = 10;
/** Who attends is only counted. */
const NO_MEASURES = { quality: null, timeliness: null };
/** Words at the end for what is paid or given. A single character is usually part of another word. */
const MONEY_WORDS = [...PAYING.said, ...GIVING.said.filter((word) => word.length > 1)];
/** What is given where a question names nothing: 发了多少钱. */
const MONEY = '资金';
const GROWING = '种植';
/** The work on what others do wrong. */
const PROSECUTING = '查处';
const HAN = /\p{Script=Han}/u;
/** Signs and words that do not occur in the name of a thing. */
const NO_THING = /[^\p{Script=Han}a-z\d]|[给被把和不没很太要想谁哪钱们]/iu;
const LOOKALIKES = pattern`${WORDS_WITH_SENTENCE_WORDS}`;

/** False for 把老人 and the like; 不锈钢 and 机要 are parts of names. */
function canBeThing(text: string): boolean {
  return !NO_THING.test(text.replace(new RegExp(LOOKALIKES, 'g'), '某'));
}

/** Words that are no names of things. */
const ALL_WORKS = [...WORKS, HOLDING, GIVING];
const NO_THINGS = [
  ...NOT_WORKED_ON,
  ...QUALITIES_FAILED,
  ...ALL_WORKS.flatMap(({ said }) => said).filter((verb) => verb.length > 1),
];
/** Behind a verb of one character, the result of what was done: 审出问题, but not 查出租车. */
const RESULT = pattern`^[出到完掉](?!${BEGINNING_WITH_OUT})`;
/** Behind a verb, the second part of a name: 开发区厂房, 服务员服装. */
const NAMED_BY_VERB = pattern`^(?:[区员].|${NAMED_AFTER_WORKS})`;
const ENDS_OF_NAMES = [
  ...new Set(
    [...ALL_WORKS, ...KINDS_OF_THINGS].flatMap(({ count, quality, timeliness }) =>
      [count[0], quality ?? [], timeliness ?? []].flat(),
    ),
  ),
];
/** Endings of names of figures, the longest first. */
const FIGURES = [...Object.keys(UNITS_BY_ENDING), ...RATE_ENDINGS].sort((a, b) => b.length - a.length);
const SATISFIED = /满意[度率]$/;
/** What is measured by its rate: 公租房空置, 设备完好. */
const IS_STATE = pattern`..${PARTS_OF_A_WHOLE}$`;
/** Words without meaning, also after a verb: 修过路, but not 老人过马路. */
const FILLING = /的|^(\p{Script=Han}{1,2})[了过着]/gu;

interface Phrase {
  readonly thing: string;
  /** The kind of work: 维修. */
  readonly work: string;
  readonly measures: WorkMeasures;
}

/** Indicators named after a work are what was asked for; those named after a kind of thing are a guess. */
export interface Proposals {
  readonly isSure: boolean;
  readonly templates: readonly IndicatorTemplate[];
}

/**
 * Indicators named after the query, for works that the library lacks: 修空调 → 空调维修数量, 空调维修验收合格率, 空调维修及时率. Empty when the
 * words contain no known work and no known kind of thing.
 */
export function proposedFor(query: string): Proposals {
  const asked = templatesOf(askedFor(query));
  if (asked.length > 0) return { isSure: true, templates: asked };
  const text = withoutQuestion(query).replace(FILLING, '$1').replace(/\s+/g, '');
  if (!HAN.test(text) || !canBeThing(text)) return { isSure: false, templates: [] };
  const work = workOn(text);
  const named = templatesOf(work ?? kindOf(text));
  if (named.length > 0) return { isSure: work !== null, templates: named };
  const whole = ENDS_OF_NAMES.flatMap((end) => namedSo(text, end)).slice(0, 1);
  return { isSure: false, templates: whole.length > 0 ? whole : figureNamed(IS_STATE.test(text) ? `${text}率` : text) };
}

/** What a question for a number is about: 救了几条狗 → 犬只救助数量, in 条; 失业金发了多少人 → 失业金发放人数. */
function askedFor(query: string): Phrase | null {
  const asked = askedDeed(query);
  if (!asked) return null;
  const { verb, measures, before } = asked;
  const [thing, unit] = countedIn(asked);
  if (before.length > LONGEST_THING || !canBeThing(before)) return null;
  const work = workNamed(verb, measures);
  if (asksForMoney(asked)) {
    return { thing: before || MONEY, work, measures: { ...measures, count: MONEY_COUNT, quality: null } };
  }
  if (thing.length > LONGEST_THING || !canBeThing(thing)) return null;
  const people = PEOPLE_ASKED.includes(thing) || (thing === '' && PEOPLE_ASKED.includes(unit));
  if (people) return before.length < 2 ? null : { thing: before, work, measures: { ...measures, count: PEOPLE_COUNT } };
  const isAttending = measures === ATTENDING;
  const all = before + (isAttending ? work : '') + thing;
  if (all.length < 2 || NO_THINGS.includes(all)) return null;
  const held = measures === HOLDING ? heldAs(thing) : null;
  const own = held ?? (isAttending ? kindOf(`某${thing}`)?.measures : null) ?? suited(measures, all);
  const end = Object.keys(UNITS_BY_ENDING).find((one) => UNITS_BY_ENDING[one]?.includes(unit));
  const count = unit === '' || own.count[1] === unit ? own.count : ([end ?? '数量', unit] as const);
  return {
    thing: all,
    work: isAttending ? '' : (held?.noun ?? work),
    measures: { ...own, count, ...(isAttending && NO_MEASURES) },
  };
}

/** The thing and the counting word: 多少企业 asks for a thing by its own name, 几瓶 for one said before. */
function countedIn({ before, thing, unit }: AskedDeed): readonly [thing: string, unit: string] {
  const counted = THINGS_IN_ONE_CHARACTER[unit];
  if (thing === '' && counted !== undefined && before === '') return [counted, ''];
  if (thing === '') return kindOf(`某${unit}`) ? [unit, ''] : [thing, unit];
  return thing.length === 1 && unit === '' && before !== '' ? ['', thing] : [thing, unit];
}

/** The text itself where it is the name of a figure: 彩票销量, 厂房入驻率. */
function figureNamed(text: string): readonly IndicatorTemplate[] {
  const end = FIGURES.find((one) => text.endsWith(one));
  if (end === undefined || text.length < end.length + 2 || text.length > LONGEST_THING) return [];
  const unit = UNITS_BY_ENDING[end]?.[0] ?? '%';
  const isLow = directionOf(text) === 'lower';
  const example = unit === '%' ? (isLow ? 5 : 95) : 10;
  const isSatisfied = SATISFIED.test(text);
  const level2 = isSatisfied ? '服务对象满意度指标' : unit === '%' ? '质量指标' : '数量指标';
  const own = { ...indicator(text, level2, example, unit), ...(isSatisfied && { level1: '满意度指标' }) };
  return ownTemplates([isLow ? { ...own, operator: '≤', direction: '反向' } : own]).map(asProposed);
}

/** The proposed indicator whose complete name was typed: 空调维修数量. */
function namedSo(text: string, end: string): readonly IndicatorTemplate[] {
  if (!text.endsWith(end)) return [];
  const without = text.slice(0, -end.length);
  return templatesOf(workOn(without) ?? kindOf(without)).filter(({ name }) => name === text);
}

function templatesOf(phrase: Phrase | null): readonly IndicatorTemplate[] {
  return phrase ? ownTemplates(indicatorsOf(phrase)).map(asProposed) : [];
}

/**
 * Splits a text into a verb and its thing, in either order; only the longest verb counts: 空调 + 维修 is not 空调维 + 修, and
 * 印刷费 is nothing printed.
 */
function workOn(text: string): Phrase | null {
  const wrong = wrongdoing(text);
  if (wrong) return wrong;
  const phrases = ALL_WORKS.flatMap((measures) =>
    measures.said.flatMap((verb) => {
      const isVerb =
        verb.length > 1
          ? !NAMING_VERBS.includes(verb)
          : ![...NO_WORKS, ...NAMING_VERBS].some((word) => text.startsWith(word));
      const rest = text.slice(verb.length);
      if (verb.length === 1 && RESULT.test(rest)) return [];
      // 储备粮保管费 is a fee, and nothing is stored; 种粮补贴 is given.
      const isMoney = measures !== GIVING && MONEY_WORDS.some((word) => rest.endsWith(word));
      if (isVerb && text.startsWith(verb)) {
        return isMoney || isForWork(verb, rest) || (verb.length > 1 && NAMED_BY_VERB.test(rest))
          ? []
          : [{ verb, measures, rest }];
      }
      // A single character at the end is usually part of another word: 大学, 医治. A word of giving at the end is usually
      // part of the name of the thing given, except for the noun.
      const canEnd =
        verb.length > 1 &&
        (measures !== GIVING || verb === measures.noun) &&
        !NO_WORKS_AT_END.some((word) => text.endsWith(word));
      if (canEnd && text.endsWith(verb)) return [{ verb, measures, rest: text.slice(0, -verb.length) }];
      return [];
    }),
  ).sort((a, b) => b.verb.length - a.verb.length);
  const there = phrases.length === 0 ? inPlace(text) : null;
  if (there) return there;
  for (const { rest, verb, measures } of phrases) {
    if (verb.length < (phrases[0]?.verb.length ?? 0)) break;
    const thing = THINGS_IN_ONE_CHARACTER[rest] ?? rest;
    // 储备 names the grain in 储备粮轮换, 检查 the manhole in 检查井清掏.
    if (
      text.startsWith(verb) &&
      phrases.some((last) => last.rest.length === verb.length + 1 && last.rest.startsWith(verb))
    )
      continue;
    if (measures.noun === GROWING && NO_PLANTS.some((word) => thing.endsWith(word))) continue;
    if (thing.length < 2 || thing.length > LONGEST_THING) continue;
    if (NO_THINGS.includes(thing) && !(measures === GIVING && GIVING.said.includes(thing))) continue;
    if (measures !== HOLDING) return { thing, measures: suited(measures, thing), work: workNamed(verb, measures) };
    const held = heldAs(thing);
    if (held) return { thing, measures: held, work: held.noun };
  }
  return null;
}

/** What is done to a thing at a place: 活动室添空调 → 活动室空调购置, 小区装充电棚. */
function inPlace(text: string): Phrase | null {
  for (const measures of WORKS) {
    for (const verb of measures.said) {
      const at = text.indexOf(verb, 2);
      const [place, thing] = [text.slice(0, at), text.slice(at + verb.length)];
      if (at < 2 || isForWork(verb, thing) || !PLACES_OF_WORKS.some((end) => place.endsWith(end))) continue;
      const named = THINGS_IN_ONE_CHARACTER[thing] ?? (kindOf(`某某${thing}`) ? thing : null);
      const isOther = verb.length === 1 && NO_WORKS.some((word) => text.slice(at).startsWith(word));
      if (named && !isOther)
        return { thing: place + named, work: workNamed(verb, measures), measures: suited(measures, named) };
    }
  }
  return null;
}

/** 违规搭建 is put right and 虚假宣传 prosecuted, unless the text says what is done about it: 违规搭建排查. */
function wrongdoing(text: string): Phrase | null {
  const begins = WRONGDOINGS.some((word) => text.startsWith(word) && text.length >= word.length + 2);
  if (!begins || text.length > LONGEST_THING || WORKS_AGAINST.some((work) => text.endsWith(work) && text.length > 4)) {
    return null;
  }
  const measures = WORKS.find(({ said }) => said.includes(PROSECUTING));
  return measures ? { thing: text, work: PROSECUTING, measures } : null;
}

/** True for things used for a work: 执法服装, 培训教材. Not 购买服装. */
function isForWork(verb: string, thing: string): boolean {
  if (verb.length === 1 || WORKS_ON_THINGS.includes(verb)) return false;
  return forWorks(thing) !== null;
}

/** The measures of things used for a work. */
function forWorks(thing: string): WorkMeasures | null {
  const kind = kindOf(`某某${thing}`);
  return kind && THINGS_FOR_WORKS.includes(kind.work) ? kind.measures : null;
}

/** Bought things are counted as their kind is, people by heads. */
function suited(measures: WorkMeasures, thing: string): WorkMeasures {
  const kind = kindOf(`某某${thing}`)?.measures;
  // Complaints and disputes are counted as cases, whatever is done about them.
  if (kind?.count === CASES_COUNT) return { ...measures, count: kind.count };
  if (measures === BUYING) return { ...measures, count: forWorks(thing)?.count ?? measures.count };
  const isOfPeople = kindOf(`某${thing}`)?.work === '' && kindOf(`某${thing}`)?.measures.count === PEOPLE_COUNT;
  return isOfPeople && measures.count[1] === '次' ? { ...measures, count: PEOPLE_COUNT, quality: null } : measures;
}

/** The measures of what is held: of an event or a course; null for other things. */
function heldAs(thing: string): WorkMeasures | null {
  const measures = kindOf(`某${thing}`)?.measures;
  return measures && HELD.includes(measures.noun) ? measures : null;
}

/** The work in the officer's own word, if a name can contain it: 空调维护数量, 困难学生补助发放人数. */
function workNamed(verb: string, measures: WorkMeasures): string {
  if (verb.length === 1) return measures.noun;
  return measures === GIVING && verb !== measures.noun ? verb + measures.noun : verb;
}

function kindOf(text: string): Phrase | null {
  if (text.length < 2 || text.length > LONGEST_THING) return null;
  if (NO_KINDS.some((word) => text.endsWith(word))) return null;
  const kinds = KINDS_OF_THINGS.flatMap((measures) =>
    measures.said.filter((end) => text.endsWith(end)).map((end) => ({ end, measures })),
  ).sort((a, b) => b.end.length - a.end.length);
  const [kind] = kinds;
  // Two characters are one word, which is a kind itself or ends like one by chance: 烟农, but not 发现.
  if (text.length === 2 && kind?.end !== text) return null;
  // 接待人 is a question cut short (接待了多少人), and no kind of people.
  if (kind?.end === '人' && ALL_WORKS.some(({ said }) => said.includes(text.slice(0, -1)))) return null;
  return kind ? { thing: text, work: kind.measures.noun, measures: kind.measures } : null;
}

function indicatorsOf({ thing, work, measures }: Phrase): readonly OwnIndicator[] {
  const { count, quality, timeliness } = measures;
  const named = (end: string): string => (thing.endsWith(work) ? thing : thing + work) + end;
  const counted = indicator(named(count[0]), '数量指标', 10, count[1]);
  return [
    measures === PAYING ? asCost(counted) : counted,
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

function asCost(indicator: OwnIndicator): OwnIndicator {
  return {
    ...indicator,
    level1: '成本指标',
    level2: '经济成本指标',
    operator: '≤',
    direction: '反向',
    formula: '按合同和付款凭证统计',
  };
}

function asProposed(template: IndicatorTemplate): IndicatorTemplate {
  return { ...template, domain: PROPOSED, field: PROPOSED, valueKind: '示例值', scope: '项目' };
}
