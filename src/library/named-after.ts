import { goalFigures, type GoalFigure } from '../rules/facts/goal-figures';
import { OWN_PLACES, VAGUE_THINGS } from '../wording/lexicon/aims';
import { ADVERBS_OF_WORK, PROMISES } from '../wording/lexicon/deeds';
import { anyOf, isOneOf, pattern } from '../wording/lexicon/family';
import { UNITS_BY_ENDING } from '../wording/lexicon/figure-names';
import {
  BETWEEN_NOUN_AND_NUMBER,
  EVERYDAY_WORDS,
  FOR_EACH,
  KINDS_OF_PLACES,
  MAKING,
  TIMES_MEASURED,
  TIME_UNITS,
} from '../wording/lexicon/goal-words';
import {
  ACTS,
  BRINGING_ABOUT,
  BULK_UNITS,
  CALLED_BY_NUMBER,
  CHANGING_BY,
  DOING_FOR,
  FALLING_TO,
  FOLLOWING_THEIR_OBJECT,
  MOVING,
  NO_WORDS_OF_NAMES,
  OPENING_CLAUSES,
  REACHING,
  SINCE_LAST_YEAR,
  THINGS_OF_ANY_WORK,
  WORDS_WITH_OPENINGS,
  WORDS_WITH_SENTENCE_WORDS,
} from '../wording/lexicon/goal-sentences';
import { COSTS, MONEY_NAMES } from '../wording/lexicon/money-names';
import { OUTPUT_DEEDS, PAID_OUT } from '../wording/lexicon/outputs';
import { MAY_PASS_THE_WHOLE, PARTS_OF_A_WHOLE } from '../wording/lexicon/rates';
import { PEOPLE_UNITS } from '../wording/lexicon/unit-words';
import { BUYING, HOLDING, WORKS, WORKS_ON_THINGS } from '../wording/lexicon/works';
import { narrow } from '../wording/plain-text';

/** The name of an indicator for a figure in a goal, in the words of the goal. */
export interface NameOfFigure {
  readonly name: string;
  /** True for what shall become less and for costs. */
  readonly isLimit: boolean;
}

const LINK = pattern`(?:${BETWEEN_NOUN_AND_NUMBER}|${REACHING}|${FALLING_TO})+$`;
const FALLS = pattern`${FALLING_TO}$`;
const OPENING = pattern`^(?!${WORDS_WITH_OPENINGS})(?:${PROMISES}|${ADVERBS_OF_WORK}|${OPENING_CLAUSES}|${OWN_PLACES})`;
const LIMIT_BEHIND = /^[及(（]?(?:含[)）]?)?以[上下内]/;
const RATE_NAME = /[率度比]$|比例$|占比$/;
const CHANGE = pattern`^(.+?)${SINCE_LAST_YEAR}?(${anyOf(CHANGING_BY)})$`;
/** 降低用水成本12% is named 用水成本降低率. */
const CHANGE_FIRST = pattern`^(${anyOf(CHANGING_BY)})(..+)$`;
const CHANGE_OF_RATE = pattern`^(.+[率度比])${SINCE_LAST_YEAR}?(${anyOf(MOVING)})$`;
/** 提高合格率5% says how much more, not how much. */
const STARTS_WITH_MOVE = pattern`^${MOVING}`;
/** 为残疾人提供康复服务 is named 残疾人康复服务, 对水库开展安全鉴定 is 水库安全鉴定. */
const GIVEN_TO = pattern`^(.{2,})${DOING_FOR}(.{2,})$`;
/** 为职工发放慰问金 is named 职工慰问金发放. */
const PAID_TO = /^(.{2,})(发放)(.{2,})$/;
/** People of an age: 65岁以上老年人. */
const AGE = /\d+岁(?:及?以[上下])?/g;
/** Names of things in letters and digits: 5G网络, 10kV线路, G60走廊, 12345热线. */
const CODES = new RegExp(
  `[A-Za-z]+\\d*(?:\\.\\d)?|\\d{1,3}[A-Za-z]{1,2}\\+?|\\d{3,5}(?=${anyOf(CALLED_BY_NUMBER)})|\\d{1,3}千伏`,
  'g',
);
/** A measure that does not say of what: 开工率, 普惠率. */
const BARE_RATE = /^..[率度比]$/;
/** What was made or bought has the rate, not its making: 探头在线率. */
const MADE = pattern`^(?:${MAKING}|${BUYING.said.filter((verb) => verb.length > 1)}|完善)+`;
/** 提高储备比例到60% says how much, 提高合格率5% how much more. */
const MOVED_TO = pattern`^${MOVING}(.+)[到至]$`;
/** Usual length of an indicator's name, in characters. */
const NAME_LENGTH = { least: 4, most: 20 };

const SENTENCE_WORDS = pattern`${NO_WORDS_OF_NAMES}`;
const LOOKALIKES = new RegExp(anyOf(WORDS_WITH_SENTENCE_WORDS), 'g');
const isOfPeople = isOneOf(PEOPLE_UNITS);
const isBulk = isOneOf(BULK_UNITS);
/** 火化率 says of what; 合格率 does not. */
const isEveryday = isOneOf(EVERYDAY_WORDS, PARTS_OF_A_WHOLE, MAY_PASS_THE_WHOLE);
/** 资金 alone is that of the clause before: 发放高龄津贴1.2万人次、资金960万元. */
const MONEY = '资金';
/** 网络故障在2小时内恢复 is named 网络故障恢复时限. */
const WITHIN = /^[之以]?内([\u4e00-\u9fff]{2,4})$/;
const isEmptyThing = isOneOf(VAGUE_THINGS, THINGS_OF_ANY_WORK);

const HOLDS = pattern`^${HOLDING.said.filter((verb) => verb.length > 1)}(?=..)`;
const BRINGS_ABOUT = pattern`^${BRINGING_ABOUT}(?=..)`;
const VERBS = [
  ...new Set(
    [...[...WORKS, BUYING].flatMap(({ said }) => said), ...OUTPUT_DEEDS, ...MAKING, ...FOLLOWING_THEIR_OBJECT].filter(
      (verb) => verb.length > 1,
    ),
  ),
];
const DOES = pattern`^(${anyOf(VERBS)})(..+)$`;
/** 农户安装户用光伏, behind its number, is named 农户户用光伏安装. */
const DONE_BY = pattern`^(?!.*${VERBS}$)(.{2,4}?)(${VERBS})(..+)$`;
const NOTHING = /$^/;
const IS_ONLY_DONE = pattern`^${VERBS}$`;
const ENDS_WITH_WORK = pattern`.${anyOf(VERBS, ACTS)}$`;
const SECOND_VERB = pattern`^${anyOf(WORKS_ON_THINGS, MAKING)}`;
const OWN_MEASURE = pattern`${[...Object.keys(UNITS_BY_ENDING), ...MONEY_NAMES]}$`;
const MEASURES_ITSELF = pattern`(?:[数额量]|浓度|${TIMES_MEASURED})$`;
const IS_COST = pattern`${COSTS}$`;
const MONEY_PAID = pattern`${PAID_OUT}$`;

/** Endings of counted figures by their unit: 人次 → 人次, 公里 → 长度. */
const ENDINGS_BY_UNIT: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS_BY_ENDING)
    .filter(([ending]) => /[次数度积长]$/.test(ending))
    .flatMap(([ending, units]) => units.map((unit): [string, string] => [unit, ending])),
);

/**
 * The thing, the work done on it and the measure: “建成物资储备库2个” → 物资储备库建成数量, “组织12家企业参展” → 企业参展家数. Null when the
 * clause has more in it than a name.
 */
export function nameOfFigure(figure: GoalFigure): NameOfFigure | null {
  const { before, behind } = aroundFigure(figure);
  const isLimit = FALLS.test(before);
  const own = opened(before.replace(LINK, ''));
  const within = WITHIN.exec(behind)?.[1];
  if (within !== undefined && TIME_UNITS.includes(figure.unit) && /.[在于]$/.test(before)) {
    const name = `${opened(before.slice(0, -1))}${within}时限`;
    return isName(name) && name.length <= NAME_LENGTH.most ? { name, isLimit: true } : null;
  }
  const isNameless =
    (own === '' && behind === '' && isOfPeople(figure.unit)) || (isMoney(figure.unit) && own === MONEY);
  const text = isNameless ? thingBefore(figure) : BARE_RATE.test(own) ? rateOf(thingBefore(figure), own) : own;
  const found = /[%‰]$/.test(figure.unit)
    ? (rateIn(text) ?? changeOfRate(text))
    : figure.unit.endsWith('百分点')
      ? changeOfRate(text)
      : countIn(text, behind, figure.unit);
  if (found === null || found.length < leastLength(found) || found.length > NAME_LENGTH.most) return null;
  return isName(found) ? { name: found, isLimit: isLimit || IS_COST.test(found) } : null;
}

/** 用电量 and 火化率 say enough. */
function leastLength(name: string): number {
  const isShort = name.endsWith('量') || (name.endsWith('率') && !isEveryday(name.slice(0, -1)));
  return isShort ? NAME_LENGTH.least - 1 : NAME_LENGTH.least;
}

/** 检定率 of 计量器具检定 is named 计量器具检定率. */
function rateOf(thing: string, rate: string): string {
  const verb = rate.slice(0, -1);
  return isName(thing) ? (thing.endsWith(verb) ? thing.slice(0, -verb.length) : thing) + rate : rate;
}

/** What the clause before is about: 保障对象 before “5300户、9100人”. */
function thingBefore({ earlier }: GoalFigure): string {
  const clause = withoutFigures(earlier.split('，').at(-1) ?? '').replace(LIMIT_BEHIND, '');
  const said = opened(clause.replace(/[（(][^（）()]*[)）]/g, '').replace(LINK, ''));
  return nounOf(said.replace(MADE, '').replace(GIVEN_TO, '$1$2')) ?? '';
}

function withoutFigures(clause: string): string {
  return goalFigures(clause).reduceRight(
    (rest, { at, text }) => rest.slice(0, at) + rest.slice(at + text.length),
    clause,
  );
}

/** True for text without signs, digits and words of a sentence. */
export function isName(text: string): boolean {
  const plain = text.replace(AGE, '').replace(CODES, '');
  return /^[\u4e00-\u9fff]+$/.test(plain) && !SENTENCE_WORDS.test(plain.replace(LOOKALIKES, ''));
}

/** The clause without the words that say when, where and how resolutely. */
export function opened(clause: string): string {
  let rest = clause.replace(/[“”"‘’「」《》]/g, '');
  for (let shorter = ''; shorter !== rest;) {
    shorter = rest;
    rest = rest.replace(OPENING, '');
  }
  return rest;
}

/** True for money that is paid out, which is an output. */
export function isPaidOut(name: string): boolean {
  return MONEY_PAID.test(name.replace(/金额$/, ''));
}

export function isMoney(unit: string): boolean {
  return narrow(unit).replace(/\/.*$/, '').endsWith('元');
}

export function isCost(name: string): boolean {
  return IS_COST.test(name);
}

/** The lower end of a range: 20- of 20-30座. */
export const RANGE_BEGINS = /(\d+(?:\.\d+)?)[万亿%‰]?[-－–—~～至到]+$/;

/** The clause before and behind the figure, without the second measure of the same thing: 培训12期600人次. */
function aroundFigure({ clause, at, text }: GoalFigure): { readonly before: string; readonly behind: string } {
  let [from, to] = [at, at + text.length];
  const figures = goalFigures(clause);
  for (const one of [...figures].reverse()) if (one.at + one.text.length === from) from = one.at;
  for (const one of figures) if (one.at === to) to += one.text.length;
  // Another figure of the same work is no part of the name: 对28家企业开展检查56次.
  const [before = '', behind = ''] = [
    clause.slice(0, from).replace(RANGE_BEGINS, '').replace(IN_PLACES, '').replace(GROUPED, ''),
    clause
      .slice(to)
      .replace(LIMIT_BEHIND, '')
      .replace(/^[)）]/, ''),
  ].map(withoutFigures);
  return { before, behind };
}

/** 3个乡镇的 before what is done there. */
const IN_PLACES = pattern`\d{1,9}个?${KINDS_OF_PLACES}[的共内]`;
/** 应急装备一批(120台套) */
const GROUPED = /(?:一批)?[(（]$/;

function rateIn(text: string): string | null {
  const moved = MOVED_TO.exec(text)?.[1];
  if (moved !== undefined) return moved;
  if (RATE_NAME.test(text)) return STARTS_WITH_MOVE.test(text) ? null : text.replace(BRINGS_ABOUT, '');
  const [, first = '', object = ''] = CHANGE_FIRST.exec(text) ?? [];
  const [, thing = object, verb = first] = CHANGE.exec(text) ?? [];
  return thing !== '' && !RATE_NAME.test(thing) ? `${thing}${verb}率` : null;
}

function changeOfRate(text: string): string | null {
  const [, thing = '', verb = ''] = CHANGE_OF_RATE.exec(text) ?? [];
  return thing === '' ? null : `${thing}${verb}幅度`;
}

function countIn(text: string, behind: string, unit: string): string | null {
  const whole = (text + behind.replace(/[（(][^（）()]*[)）]/g, ''))
    .replace(GIVEN_TO, '$1$2')
    .replace(PAID_TO, '$1$3$2')
    .replace(text === '' && isOfPeople(unit) ? DONE_BY : NOTHING, '$1$3$2');
  const [, each = '', own = whole] = OF_EACH.exec(whole) ?? [];
  const found = nounOf(own);
  if (found === null) return null;
  const noun = each + found;
  const measure = TIME_UNITS.includes(unit) && !MEASURES_ITSELF.test(noun) ? '时限' : measureOf(unit, noun);
  // 新建数量 does not say what is built.
  return IS_ONLY_DONE.test(noun) && measure === '数量' ? null : noun + measure;
}

/** 人均发放困难补助 → 人均困难补助发放. */
const OF_EACH = pattern`^(${FOR_EACH})(..+)$`;

/** The object before its verb, as names have it; what is held or brought about is counted itself. */
function nounOf(whole: string): string | null {
  const held = HOLDS.exec(whole)?.[0];
  const made = held ?? BRINGS_ABOUT.exec(whole)?.[0];
  if (made !== undefined) {
    const thing = whole.slice(made.length);
    if (isEmptyThing(thing)) return null;
    if (ENDS_WITH_WORK.test(thing)) return thing;
    if (DOES.test(thing)) return nounOf(thing);
    return held === undefined && (OWN_MEASURE.test(thing) || MEASURES_ITSELF.test(thing)) ? thing : thing + made;
  }
  const [, verb = '', thing = ''] = DOES.exec(whole) ?? [];
  if (verb === '') return isEmptyThing(whole) || whole === '' ? null : whole;
  if (isEmptyThing(thing)) return null;
  // Two verbs (维修改造校舍) and an object that acts itself (带动农户增收) stay in their order.
  return SECOND_VERB.test(thing) || OWN_MEASURE.test(thing) ? whole : thing + verb;
}

function measureOf(written: string, noun: string): string {
  if (OWN_MEASURE.test(noun) || MEASURES_ITSELF.test(noun)) return '';
  if (isMoney(written)) return noun.endsWith('标准') ? '' : '金额';
  const unit = written.replace(/\/.*$/, '').replace(/^[十百千万亿]+(?=.)/, '');
  if (unit === '轮') return '轮次';
  // 安全感 and 寿命 are measured themselves.
  if (unit === '分' || unit === '岁') return '';
  // 家次 and 批次 are measures themselves.
  if (unit.length > 1 && unit.endsWith('次')) return unit;
  return ENDINGS_BY_UNIT.get(unit) ?? (isBulk(unit) ? '量' : '数量');
}
