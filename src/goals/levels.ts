import { formProfiles } from './form-profile';
import { pattern } from '../wording/lexicon/family';
import { narrow, squeeze, withoutTranslation } from '../wording/plain-text';
import { similarity } from '../wording/text-similarity';
import { remembered } from '../wording/remembered';
import {
  BEFORE_LEVEL_NAMES,
  LEVEL_NAME_ENDS,
  BENEFIT_LEVELS,
  COSTS_TO_OTHERS,
  OUTPUT_LEVELS,
} from '../wording/lexicon/level-words';

const LEVEL1 = new Set(formProfiles.flatMap((profile) => Object.keys(profile.levels)));
const LEVEL2 = new Set(formProfiles.flatMap((profile) => Object.values(profile.levels).flat()));

/** Level names at least this similar count as the same name misspelt: 社会公众满意程度. */
const ALIKE = 0.6;
/** Shorter texts are words of their own, not the beginning of a level name. */
const SHORTEST_CUT = 3;

const POINTS = /[(（【[]?\d[\d.~—至-]{0,11}(?:分|%)?[)）】\]]?分?$|[(（][^()（）]*[)）]/g;

/** Longer texts are no level names. */
const LONGEST_NAME = 20;
/** The number before a level's name, or a mark of a list: 一、 （1） 1.2 ① A. • */
const NUMBER =
  /^[-—–·•●◆]*(?:[(（]?(?:\d{1,2}(?:[.．-]\d{1,2})*|[一二三四五六七八九十]{1,3}|[①-⑳A-ZⅠ-Ⅹ])[)）]?[、.．:]?)?/;

/**
 * A level name as the form means it: no white space, points ("（50分）") or remark ("(必填硬性指标)"), and no number before a
 * known name ("1.1 数量指标").
 */
export const levelName = remembered((text) => {
  const plain = withoutTranslation(squeeze(text)).replace(/^[*★☆]+|[:：]+$/g, '');
  const name = plain.replace(POINTS, '') || plain;
  const bare = name.replace(NUMBER, '');
  const isShort = bare !== name && bare.length <= LONGEST_NAME;
  return isShort && (isLevel1Name(bare) || isLevel2Name(bare)) ? bare : name;
});

/**
 * Both levels of a cell that holds level 2 with level 1: "产出指标（数量指标）", "效益指标-社会效益指标". Null for a
 * plain level name.
 */
export const splitLevels = remembered(
  (text): LevelNames | null => splitAt(narrow(text.trim()), LINES) ?? splitAt(squeeze(text), MARKS),
);

/** The names of both levels. */
interface LevelNames {
  readonly level1: string;
  readonly level2: string;
}

const LINES = /[\r\n]+/;
const MARKS = /[-—–/、:：()[\]【】>＞→]+/;

function splitAt(text: string, between: RegExp): LevelNames | null {
  const parts = text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', second = ''] = parts.length === 1 ? splitJoined(text) : parts;
  if (parts.length > 2 || !isLevel1Name(first)) return null;
  // 效益-经济 is 经济效益 without the word that level 1 says already.
  const level2 = [second, second + levelKey(first)].find(isLevel2Name);
  return second === '' || level2 === undefined ? null : { level1: levelName(first), level2: levelName(level2) };
}

/** Splits a name that was joined from two: 产出指标数量指标, 产出数量指标. A word that is a level name itself stays whole. */
function splitJoined(plain: string): [string, string] {
  const isName = plain.length > LONGEST_NAME || isLevel1Name(plain) || isLevel2Name(plain);
  for (let end = 2; end < plain.length && end <= LONGEST_LEVEL; end++) {
    const [first, second] = [plain.slice(0, end), plain.slice(end)];
    if (isName && !first.endsWith(INDICATOR)) continue;
    if (!isLevel1Name(first) || !isLevel2Name(second)) continue;
    const isShared = second.endsWith(INDICATOR) && SHORT_NAMES.has(first);
    return [isShared ? first + INDICATOR : first, second];
  }
  return [plain, ''];
}

const INDICATOR = '指标';
/** Names of level 1 to which 指标 belongs. */
const SHORT_NAMES = new Set(['产出', '效益', '成本', '满意度']);

const LONGEST_LEVEL = 12;

const ENDING = pattern`${LEVEL_NAME_ENDS}$`;

/** Key for comparing level names: 产出指标, 产出目标, 产出 and “产出指标（50分）” have the same one. */
export const levelKey = remembered((text) => {
  const key = levelName(text).replace(/指标$/, '');
  const bare = key.replace(ENDING, '');
  return LEVEL1.has(bare) || LEVEL2.has(bare) ? bare : key;
});

const QUALIFIER = pattern`^${BEFORE_LEVEL_NAMES}`;
/** Older names of a level 1. */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['完成', '产出'],
  ['产出完成', '产出'],
  ['效果效益', '效益'],
]);

/** {@link levelKey} of a level 1; 项目完成指标 is the older name of 产出指标, 投入与管理目标 that of 投入和管理. */
export const level1Key = remembered((text) => {
  const key = levelKey(text);
  if (LEVEL1.has(key)) return key;
  const joined = key.replace(ENDING, '').replace(/[与及]/, '和');
  if (LEVEL1.has(joined)) return joined;
  const bare = key.replace(QUALIFIER, '');
  const name = bare === key ? key : (OLD_NAMES.get(bare) ?? bare);
  return LEVEL1.has(name) ? name : key;
});

export function isLevel1Name(text: string): boolean {
  return LEVEL1.has(level1Key(text));
}

export function isLevel2Name(text: string): boolean {
  return LEVEL2.has(levelKey(text));
}

/** True for a name that says level 1 and level 2 in one: 产出数量, 效益指标社会效益. */
export function isJoinedName(text: string): boolean {
  return lowerLevelOf(levelKey(text)) !== null;
}

function lowerLevelOf(key: string): string | null {
  const rests = [...LEVEL1].flatMap((first) =>
    key.startsWith(first) ? [key.slice(first.length).replace(/^指标/, '')] : [],
  );
  return rests.find(isLevel2Name) ?? null;
}

/** {@link levelKey} of a level 2, that of 数量 also for 产出数量. */
export const level2Key = remembered((text) => {
  const key = levelKey(text);
  return LEVEL2.has(key) ? key : (lowerLevelOf(key) ?? key);
});

/**
 * The level name, as {@link levelKey}, that a damaged text stands for: 社会效益 for 社会效益指, 服务对象满意度 for 服务对象满. Null when no
 * name is similar enough.
 */
export function nameLike(text: string, level: 1 | 2): string | null {
  const key = levelKey(text);
  const names = [...(level === 1 ? LEVEL1 : LEVEL2)];
  const longest = (some: readonly string[]): string | undefined => [...some].sort((a, b) => b.length - a.length)[0];
  return (
    longest(names.filter((name) => key.startsWith(name))) ??
    (key.length >= SHORTEST_CUT ? names.find((name) => name.startsWith(key)) : undefined) ??
    names.find((name) => similarity(key, name) >= ALIKE) ??
    null
  );
}

/** Kind of an indicator by the level names above it. */
export interface LevelKind {
  /** Names as {@link levelKey} has them; '' for a level that the form does not name. */
  readonly key1: string;
  readonly key2: string;
  readonly isCost: boolean;
  readonly isMoneyCost: boolean;
  readonly isSatisfaction: boolean;
  readonly isOutput: boolean;
  readonly isBenefit: boolean;
}

/** The kind of a pair of level names as written, '' for none; the same object for the same pair. */
export function levelKindOf(level1: string, level2: string): LevelKind {
  return kindsBelow(level1)(level2);
}

const kindsBelow = remembered((level1) => remembered((level2) => readKind(level1Key(level1), levelKey(level2))));

const NO_MONEY_COST = pattern`^运行成本$|${COSTS_TO_OTHERS}`;
const OUTPUT = pattern`${OUTPUT_LEVELS}`;
const BENEFIT = pattern`^效果|${BENEFIT_LEVELS}`;

function readKind(key1: string, key2: string): LevelKind {
  const says = (pattern: RegExp): boolean => pattern.test(key1) || pattern.test(key2);
  const isCost = says(/^(?!.*效益).*成本/);
  const isSatisfaction = says(/满意/);
  return {
    key1,
    key2,
    isCost,
    isMoneyCost: isCost && !says(NO_MONEY_COST),
    isSatisfaction,
    isOutput: says(OUTPUT),
    isBenefit: !isSatisfaction && says(BENEFIT),
  };
}
