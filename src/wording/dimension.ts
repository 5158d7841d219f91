import { anyOf, isOneOf, pattern } from './lexicon/family';
import {
  AMOUNTS_OF_WATER,
  COUNTED_KINDS,
  JOINS_NAMES,
  LENGTHS_OF_LINES,
  NAMED_DIMENSIONS,
  UNITS_OF_DIMENSIONS,
  UNITS_OF_WORK,
  UNITS_OF_SEVERAL_DIMENSIONS,
  type Dimension,
  type NamedDimension,
} from './lexicon/dimensions';
import { TIME_UNITS } from './lexicon/time-units';
import { COUNT_UNITS, OTHER_UNITS, UNIT_CHOICES } from './lexicon/unit-words';
import { MEASURES } from './lexicon/measures';
import { remembered } from './remembered';
import { standardUnit } from './measure-words';
import { unitAsWritten } from './units';

/** The dimension in which an indicator with this name is measured: usually one, two for water. */
export interface AskedDimension extends NamedDimension {
  readonly also: Dimension | null;
}

interface ReadUnit {
  readonly dimension: Dimension;
  /** 万 in 万人; '' when there is none. */
  readonly scale: string;
  /** The unit in its standard spelling: 公里 for km. */
  readonly base: string;
}

const STANDARD_TIME = new Map(TIME_UNITS.flatMap((family) => family.map((word) => [word, family[0] ?? word] as const)));
const DIMENSION_OF = new Map(
  Object.entries(UNITS_OF_DIMENSIONS).flatMap(([dimension, units]) =>
    units.map((unit) => [unit, dimension as Dimension] as const),
  ),
);
const isOfWork = isOneOf(UNITS_OF_WORK);
const isCounting = isOneOf(COUNT_UNITS);
const KINDS = COUNTED_KINDS.map((units) => new Set(units));
const isWord = isOneOf(...MEASURES, ...TIME_UNITS, COUNT_UNITS, OTHER_UNITS);
const AMBIGUOUS = isOneOf(UNITS_OF_SEVERAL_DIMENSIONS);
const MONEY = /^美?元$|^[港欧]元$/;
const SCALE = /^[十百千万亿]+(?=.)/;
const CHOICE = pattern`${UNIT_CHOICES}`;
const BRACKETS = /[(（][^()（）]*[)）]/g;
const STROKE = /[/／每·]/;
/** 天 and 工作日 are counted differently, but forms use one for the other. */
const DAYS = isOneOf(['天', '个工作日']);

const ENDING = NAMED_DIMENSIONS.map((named) => ({
  named,
  end: pattern`${named.endings}$`,
  within: pattern`${named.endings}`,
}));
const WATER = pattern`${AMOUNTS_OF_WATER}$`;
const OF_WATER: AskedDimension = {
  dimension: 'volume',
  also: 'weight',
  said: '水量',
  units: '立方米、吨',
  endings: AMOUNTS_OF_WATER,
};
const LINE = pattern`${LENGTHS_OF_LINES}$`;
const OF_LINES: AskedDimension = {
  dimension: 'length',
  also: null,
  said: '长度',
  units: '米、公里',
  endings: LENGTHS_OF_LINES,
};
const JOINED = pattern`${anyOf(JOINS_NAMES)}.{1,6}$`;

/** True when two units of one figure cannot both be right: 平方米 and 个, 户 and 人, 分钟 and 天, 元 and 万元. */
export function unitsConflict(inValue: string, inColumn: string): boolean {
  if (CHOICE.test(inValue) || CHOICE.test(inColumn)) return false;
  const [value, column] = [plainUnit(inValue), plainUnit(inColumn)];
  // The value cell ends where the unit column continues: 3个 and 月, 300人 and 次.
  if (value === column || isWord(value + column)) return false;
  const [values, columns] = [value, column].map((unit) => unit.split(STROKE));
  const [first, second] = [readUnit(value), readUnit(column)];
  if (!first || !second || values === undefined || columns === undefined) return false;
  if (values.length + columns.length > 2 && values.some((part) => columns.includes(part))) return false;
  if (first.dimension !== second.dimension) return true;
  if (first.dimension === 'count') return areOfDifferentKinds(first.base, second.base) || isLarger(second, first);
  if (first.base !== second.base) return !(DAYS(first.base) && DAYS(second.base));
  return isLarger(second, first);
}

/** The dimension that an indicator's name asks for; null where the name leaves it open. */
export const dimensionOfName = remembered((name): AskedDimension | null => {
  const plain = name.replace(BRACKETS, '').replace(/\s+/g, '');
  if (JOINED.test(plain)) return null;
  if (WATER.test(plain)) return OF_WATER;
  if (LINE.test(plain)) return OF_LINES;
  // A film's length is a time.
  if (plain.endsWith('长度')) return { ...OF_LINES, also: 'time' };
  const found = ENDING.find(({ end }) => end.test(plain));
  return found ? { ...found.named, also: null } : null;
});

/** True when a figure with this name cannot be given in this unit: 公里 for 绿化面积, 元 for 培训人数. */
export function contradictsName(unit: string, name: string): boolean {
  const asked = dimensionOfName(name);
  if (!asked || CHOICE.test(unit)) return false;
  const read = plainUnit(unit).split(STROKE).map(readUnit);
  const [first] = read;
  // A percentage in place of a count is the subject of another rule.
  if (!first || first.dimension === 'share' || read.some((part) => part && fits(part, asked))) return false;
  // Names such as 户均面积 and 每万人次成本 speak of both dimensions.
  return !ENDING.some(
    ({ named, within }) => named !== asked && within.test(name) && fits(first, { ...named, also: null }),
  );
}

/** True for two units of the dimension that the name asks for, of which one is meant: 公里/米 for 围栏长度. */
export function isChoiceOfUnits(unit: string, name: string): boolean {
  const asked = dimensionOfName(name);
  const parts = plainUnit(unit).split(STROKE).map(readUnit);
  if (!asked || asked.dimension === 'count' || asked.dimension === 'share' || parts.length < 2) return false;
  return parts.every((part) => part?.dimension === asked.dimension);
}

function fits({ dimension, base }: ReadUnit, { dimension: asked, also, counter }: AskedDimension): boolean {
  if (dimension !== 'count' || asked !== 'count') return dimension === asked || dimension === also;
  return counter === undefined || !areOfDifferentKinds(base, counter);
}

/** 人/次 is another spelling of 人次, and no proportion. */
function plainUnit(unit: string): string {
  return standardUnit(unitAsWritten(unit).replace(BRACKETS, ''));
}

/** The first part of a unit: 元 of 元/人. Null for one that no list has, or that can mean several things. */
function readUnit(unit: string): ReadUnit | null {
  const written = unit.split(STROKE)[0] ?? '';
  const whole = standardBase(written);
  const scale = DIMENSION_OF.has(whole) ? '' : (SCALE.exec(written)?.[0] ?? '');
  const base = scale === '' ? whole : standardBase(written.slice(scale.length));
  if (AMBIGUOUS(written.slice(scale.length)) || isOfWork(base)) return null;
  const dimension = MONEY.test(base) ? 'money' : (DIMENSION_OF.get(base) ?? (isCounting(base) ? 'count' : null));
  return dimension === null ? null : { dimension, scale, base };
}

function standardBase(unit: string): string {
  return STANDARD_TIME.get(unit) ?? standardUnit(unit);
}

function areOfDifferentKinds(one: string, other: string): boolean {
  const [first, second] = [one, other].map((unit) => KINDS.filter((kind) => kind.has(unit)));
  if (!first?.length || !second?.length) return false;
  return !first.some((kind) => second.includes(kind));
}

/** 600元 and 万元 conflict; 2.3万人 and 人 are read the same either way. */
function isLarger(column: ReadUnit, value: ReadUnit): boolean {
  return column.scale !== '' && column.scale !== value.scale;
}
