import { saysPartOfYear, headingRoles, isYearHeading, saysValue, valuesOf } from '../vocabulary/headings';
import { periodIn } from '../vocabulary/labels';
import { isForAllPlaces } from '../vocabulary/places';
import { squeeze } from '../../wording/plain-text';
import { LIKELY, PLAIN, PLANNED, type Candidate } from './candidate';
import { timesAlone } from './times-alone';

/** Columns under one heading, one of them with values: 2027年 over 目标值 | 单位. */
interface Group {
  readonly label: string;
  readonly members: readonly Candidate[];
  readonly value: Candidate;
}

/**
 * Values of several periods, places or stages, each under a heading of its own, alone or with their operators and units:
 * 中期指标值 | 年度指标值, each over 符号 | 数值 | 单位; 城东区 | 城西区, each over 指标值 | 单位. Places and the years of a plan are equal; of
 * others, the year's own values are the form's. A heading that only names a time counts as well: 中期 | 年度.
 */
export function valueGroups(candidates: readonly Candidate[]): Candidate[] {
  const times = timesAlone(candidates);
  const groups = [...groupsOf(candidates), ...times.map(asGroup)];
  const changed = new Map<Candidate, Candidate>(times.map((time) => [time, { ...time, headed: { value: PLAIN } }]));
  if (groups.length < 2) return candidates.map((candidate) => changed.get(candidate) ?? candidate);
  const open = groups.filter((group) => {
    const aside = asideOf(group.label);
    if (aside) for (const member of group.members) changed.set(member, { ...member, headed: { [aside]: PLAIN } });
    return !aside;
  });
  const isPlan = open.length >= PLANNED && open.every(({ label }) => isYearHeading(label));
  const isOfPlaces = open.every(({ label }) => isForAllPlaces(label) || rankOf(label) === OTHER);
  if (open.length > 1 && (isPlan || isOfPlaces)) {
    for (const { label, value } of open) changed.set(value, { ...value, place: label, headed: { value: PLAIN } });
  } else if (open.length > 1) {
    const isPast = ({ value, label }: Group): boolean => isOfEarlierYear({ ...value, heading: label }, labelled(open));
    const [main] = open.filter((group) => !isPast(group)).sort((a, b) => rankOf(a.label) - rankOf(b.label));
    for (const group of open) {
      const { label, value } = group;
      if (group === main) changed.set(value, { ...value, headed: { value: PLAIN } });
      else if (isPast(group)) changed.set(value, { ...value, headed: { history: PLAIN } });
      else changed.set(value, { ...value, headed: { other: PLAIN }, variant: label });
    }
  }
  return candidates.map((candidate) => changed.get(candidate) ?? candidate);
}

function asGroup(value: Candidate): Group {
  return { label: squeeze(value.headings.at(-1) ?? ''), members: [value], value };
}

function groupsOf(candidates: readonly Candidate[]): Group[] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = runs.at(-1)?.at(-1);
    if (last && upperOf(last) === upperOf(candidate)) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
  }
  const found = runs.flatMap((members) => {
    const [value, ...others] = members.filter(({ headings }) => isOfValue(headings.at(-1) ?? ''));
    return value && others.length === 0 && value.headings.length > 1 ? [{ members, value }] : [];
  });
  const uppers = found.map(({ value }) => value.headings.slice(0, -1));
  // Below 年度目标 | 中长期目标, both groups have 指标值.
  const isOfAll = (heading: string): boolean => uppers.length > 1 && uppers.every((upper) => upper.includes(heading));
  return found.map(({ members, value }, index) => {
    const own = uppers[index] ?? [];
    const label = own.filter((heading) => !isOfAll(heading)).at(-1) ?? own.at(-1) ?? '';
    return { label: squeeze(label), members, value };
  });
}

/** The headings above the lowest one; "" for a column with a single heading. */
export function upperOf({ headings }: Candidate): string {
  return headings.slice(0, -1).join('\n');
}

function isOfValue(text: string): boolean {
  const { value = 0, history, other } = headingRoles(text);
  return saysValue(text) && value >= LIKELY && history === undefined && (other ?? 0) < value;
}

/** The role of groups that are no targets: 上年 over 目标值 | 单位, 一季度 over 计划值. */
function asideOf(label: string): 'history' | 'other' | null {
  if (saysPartOfYear(label)) return 'other';
  const { history = 0, actual = 0, other = 0, value = 0 } = headingRoles(label);
  if (isYearHeading(label) || value > 0) return null;
  if (history > 0) return 'history';
  return actual > 0 || other >= PLAIN - 2 ? 'other' : null;
}

const OTHER = 2;

/** Whose values are the form's: the year's own, then those of a year or a place, last those of the whole time. */
function rankOf(label: string): number {
  const of = valuesOf(label);
  const period = periodIn(label);
  if (of === 'whole-time' || of === 'higher' || period === 'long-term') return OTHER + 1;
  if (of === 'year' || of === 'base' || of === 'after-change' || period === 'annual' || isForAllPlaces(label)) return 0;
  return of === 'numbered-year' || isYearHeading(label) ? 1 : OTHER;
}

function labelled(groups: readonly Group[]): Candidate[] {
  return groups.map(({ value, label }) => ({ ...value, heading: label }));
}

const YEAR_IN_HEADING = /20\d\d(?=年)/;

/**
 * True for last year's column: 2025年指标值 beside 2026年指标值. In a form that names no year above, three or more consecutive
 * years are a plan.
 */
export function isOfEarlierYear({ heading, formYear }: Candidate, candidates: readonly Candidate[]): boolean {
  const year = YEAR_IN_HEADING.exec(heading)?.[0];
  if (year === undefined) return false;
  const years = candidates
    .filter((other) => other.heading.replace(YEAR_IN_HEADING, '') === heading.replace(YEAR_IN_HEADING, ''))
    .flatMap((other) => YEAR_IN_HEADING.exec(other.heading) ?? []);
  if (!years.some((other) => other > year)) return false;
  return formYear === null
    ? years.length === 2
    : Number(year) < formYear && years.some((other) => Number(other) >= formYear);
}
