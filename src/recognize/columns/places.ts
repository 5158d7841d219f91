import { squeeze } from '../../wording/plain-text';
import { boundIn, headingRoles, isYearHeading, saysTarget } from '../vocabulary/headings';
import { periodIn } from '../vocabulary/labels';
import { beforeValue, isForAllPlaces, isNameOfPlace } from '../vocabulary/places';
import { isGrade } from '../vocabulary/grades';
import { LIKE_VALUES, LIKELY, PLAIN, type Candidate } from './candidate';

/**
 * One value column per place: 区域目标值 over 新罗区 | 上杭县, or 甲县目标值 | 乙县目标值. Any words count as places, because offices and
 * schools occur too. 指标值下限 | 指标值上限 are handled in the same way.
 */
export function placeColumns(candidates: readonly Candidate[]): Candidate[] {
  const places = new Map<Candidate, string>();
  for (const group of groupsOf(candidates)) for (const [candidate, place] of group) places.set(candidate, place);
  return candidates.map((candidate) => {
    const place = places.get(candidate);
    return place === undefined ? candidate : { ...candidate, place, headed: { value: PLAIN } };
  });
}

type Group = readonly (readonly [Candidate, string])[];

function groupsOf(candidates: readonly Candidate[]): Group[] {
  const under = new Map<string, Candidate[]>();
  const named: [Candidate, string][] = [];
  for (const candidate of candidates) {
    const { headings } = candidate;
    const lowest = headings.at(-1) ?? '';
    const above = headings.slice(0, -1).join('\n');
    if (headings.length > 1 && isPlace(lowest) && (headingRoles(headings.at(-2) ?? '').value ?? 0) >= LIKELY) {
      under.set(above, [...(under.get(above) ?? []), candidate]);
    } else if (headings.length === 1) {
      const place = boundIn(lowest) === null ? placeOfValue(lowest) : squeeze(lowest);
      if (place !== null) named.push([candidate, place]);
    }
  }
  const groups: Group[] = [
    unnamedValues(candidates),
    ...[...under.values()].map((group) =>
      group.map((candidate) => [candidate, squeeze(candidate.headings.at(-1) ?? '')] as const),
    ),
  ];
  return [...groups, named].filter((group) => group.length > 1);
}

/** When no heading names the value columns: the column 合计 and the places beside it, right of the names. */
function unnamedValues(candidates: readonly Candidate[]): Group {
  if (candidates.some(({ headed }) => (headed.value ?? 0) >= LIKELY)) return [];
  const names = candidates.findIndex(({ headed }) => (headed.level3 ?? 0) >= LIKELY);
  const whole = candidates.findIndex(({ headings }) => isForAllPlaces(squeeze(headings.at(-1) ?? '')));
  const from = whole >= 0 ? firstBeside(candidates, whole, names) : firstOfPlaces(candidates, names);
  if (from < 0 || names < 0 || from < names) return [];
  const isOther = ({ headings }: Candidate): boolean => !isPlace(headings.at(-1) ?? '');
  const behind = candidates.slice(from);
  const end = behind.findIndex(isOther);
  return (end < 0 ? behind : behind.slice(0, end)).map(
    (candidate) => [candidate, squeeze(candidate.headings.at(-1) ?? '')] as const,
  );
}

/** The first of the places left of 合计, whose cells look like values: 东片区 | 西片区 | 合计. */
function firstBeside(candidates: readonly Candidate[], whole: number, names: number): number {
  let first = whole;
  for (let at = whole - 1; at > names; at--) {
    const { headings, content } = candidates[at] ?? {};
    if (!isPlace(headings?.at(-1) ?? '') || (content?.fits.value ?? 0) < LIKE_VALUES) break;
    first = at;
  }
  return first;
}

/** 东乡镇 | 西乡镇 right of the names, without 合计. */
function firstOfPlaces(candidates: readonly Candidate[], names: number): number {
  const isNamed = (candidate: Candidate | undefined): boolean =>
    candidate !== undefined && isNameOfPlace(squeeze(candidate.headings.at(-1) ?? ''));
  return candidates.findIndex(
    (candidate, index) => index > names && isNamed(candidate) && isNamed(candidates[index + 1]),
  );
}

/** True for a word that is no heading, year or grade. */
function isPlace(text: string): boolean {
  return !isYearHeading(text) && !isGrade(text) && periodIn(text) === null && !hasRoles(text);
}

function hasRoles(text: string): boolean {
  for (const _ in headingRoles(text)) return true;
  return false;
}

/** The place in a heading (甲县 in 甲县目标值); null when the words name a time or a stage of the plan. */
function placeOfValue(text: string): string | null {
  const isValue = (headingRoles(text).value ?? 0) >= LIKELY && !saysTarget(text);
  return isValue && periodIn(text) === null && !/\d/.test(text) ? beforeValue(text) : null;
}
