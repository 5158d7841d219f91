import { formProfiles } from './form-profile';
import { squeeze } from '../wording/plain-text';
import { remembered } from '../wording/remembered';

const LEVEL1 = new Set(formProfiles.flatMap((profile) => Object.keys(profile.levels)));
const LEVEL2 = new Set(formProfiles.flatMap((profile) => Object.values(profile.levels).flat()));

const POINTS = /[(（【[]?\d[\d.~—至-]{0,11}(?:分|%)?[)）】\]]?分?$|[(（][^()（）]*[)）]/g;

/** A level name as the form means it: no white space, points ("（50分）") or remark ("(必填硬性指标)"). */
export const levelName = remembered((text) => {
  const plain = squeeze(text).replace(/^[*★☆]+|[:：]+$/g, '');
  return plain.replace(POINTS, '') || plain;
});

/**
 * Both levels of a cell that holds level 2 with level 1: "产出指标（数量指标）", "效益指标-社会效益指标". Null for a
 * plain level name.
 */
export function splitLevels(text: string): { level1: string; level2: string } | null {
  const [first = '', second = '', ...more] = squeeze(text)
    .split(/[-—–/、:：()[\]【】]+/)
    .filter((part) => part !== '');
  if (more.length > 0 || !isLevel1Name(first) || !isLevel2Name(second)) return null;
  return { level1: levelName(first), level2: levelName(second) };
}

/** For comparing: 产出指标, 产出目标, 产出 and “产出指标（50分）” are the same. */
export const levelKey = remembered((text) => {
  const key = levelName(text).replace(/指标$/, '');
  const goal = key.replace(/目标$/, '');
  return LEVEL1.has(goal) || LEVEL2.has(goal) ? goal : key;
});

export function isLevel1Name(text: string): boolean {
  return LEVEL1.has(levelKey(text));
}

export function isLevel2Name(text: string): boolean {
  return LEVEL2.has(levelKey(text));
}

/** What the names of both levels say of the indicators below them. */
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

const kindsBelow = remembered((level1) => remembered((level2) => readKind(levelKey(level1), levelKey(level2))));

function readKind(key1: string, key2: string): LevelKind {
  const says = (pattern: RegExp): boolean => pattern.test(key1) || pattern.test(key2);
  const isCost = says(/^(?!.*效益).*成本/);
  const isSatisfaction = says(/满意/);
  return {
    key1,
    key2,
    isCost,
    isMoneyCost: isCost && !says(/^运行成本$|社会|生态|环境/),
    isSatisfaction,
    isOutput: says(/产出|履职效能/),
    isBenefit: !isSatisfaction && says(/效益|^效果|社会效应|可持续/),
  };
}
