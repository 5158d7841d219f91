import type { Column, ColumnRole } from '../../goals/goal-table';
import { LIKE_VALUES, MOSTLY, PLAIN, type Candidate } from './candidate';
import { confidenceIn } from './confidence';
import type { ColumnCorrections } from '../corrections';
import { squeeze } from '../../wording/plain-text';
import { saysOtherValue, saysValue } from '../vocabulary/headings';
import { isOfEarlierYear } from './value-groups';
import { valueCompanions, type Companion } from './value-companions';
import { isForAllPlaces } from '../vocabulary/places';

/** Factor for the evidence of the cells, against that of the heading. */
const CONTENT_WEIGHT = 5;
/** Weight of cells that leave no doubt, and weight that a heading keeps when they contradict it. */
const PLAIN_CONTENT = 9;
const CONTRADICTED = 0.3;
/** Lowest weight of the cells that gives a role to a column without heading. */
const UNHEADED_MINIMUM = 2.5;
const HEADED_MINIMUM = 4;
/** Roles that several columns of a block may have. */
const REPEATABLE: ReadonlySet<ColumnRole> = new Set(['history', 'actual', 'other', 'note']);
/** Roles that can be recognised from the cells; all others need a heading. */
const SHOWN_BY_CONTENT: ReadonlySet<ColumnRole> = new Set([
  'level1',
  'level2',
  'level3',
  'value',
  'operator',
  'unit',
  'nature',
  'direction',
  'standard',
  'scoring',
  'explanation',
  'weight',
]);

/**
 * Decides the role of each column of an indicator block, from its heading and its cells. The user's corrections take
 * precedence.
 */
export function assignColumns(candidates: readonly Candidate[], corrections: ColumnCorrections): Column[] {
  const roleOf = new Map<Candidate, ColumnRole>();
  const taken = new Set<ColumnRole>();
  const give = (candidate: Candidate, role: ColumnRole): void => {
    const isRepeated = taken.has(role) && !REPEATABLE.has(role) && candidate.place === null;
    if (roleOf.has(candidate) || isRepeated) return;
    roleOf.set(candidate, role);
    taken.add(role);
  };
  const corrected = corrections.match(candidates);
  for (const [candidate, role] of corrected) give(candidate, role);
  const scores = candidates.flatMap((candidate) =>
    scoresOf(candidate).map((one) =>
      one.role === 'value' && isOfEarlierYear(candidate, candidates) ? { ...one, role: 'history' as const } : one,
    ),
  );
  scores.sort((a, b) => b.score - a.score || a.candidate.column - b.candidate.column);
  for (const { candidate, role } of scores) give(candidate, role);
  if (!taken.has('level3')) giveNameColumn(candidates, roleOf, new Set(corrected.keys()));
  const ofOthers = taken.has('value') ? otherValues(candidates, roleOf) : new Set<Candidate>();
  const companions = valueCompanions(
    candidates,
    candidates.filter((candidate) => ofOthers.has(candidate) || roleOf.get(candidate) === 'value'),
  );
  const main = mainValue(candidates, roleOf);
  giveCompanions(roleOf, companions, { main, corrected });
  return candidates.map((candidate) => {
    const role = roleOf.get(candidate) ?? 'other';
    // When two corrections give the same role, the first is used.
    const isCorrected = corrected.get(candidate) === role;
    return {
      role,
      column: candidate.column,
      columns: candidate.columns,
      heading: candidate.heading,
      confidence:
        isCorrected || ofOthers.has(candidate) || companions.has(candidate) || isDisplaced(candidate, role, corrected)
          ? 1
          : confidenceIn(candidate, role, contradictingRole(candidate) === role),
      isCorrected,
      ...(candidate.place !== null && role === 'value' && { place: candidate.place }),
      ...(ofOthers.has(candidate) && {
        place: candidate.variant ?? squeeze(headingsOver(candidate, candidates).join(' / ')),
      }),
      ...besideValue(companions.get(candidate), main),
    };
  });
}

/** The form's own values; of the values of several places, those of all together or of the first one. */
function mainValue(
  candidates: readonly Candidate[],
  roleOf: ReadonlyMap<Candidate, ColumnRole>,
): Candidate | undefined {
  const values = candidates.filter((candidate) => roleOf.get(candidate) === 'value');
  return values.find(({ place }) => place === null || isForAllPlaces(place)) ?? values[0];
}

/** Gives the parts of the form's own values their roles, and takes them from the parts of others. */
function giveCompanions(
  roleOf: Map<Candidate, ColumnRole>,
  companions: ReadonlyMap<Candidate, Companion>,
  { main, corrected }: { main: Candidate | undefined; corrected: ReadonlyMap<Candidate, ColumnRole> },
): void {
  for (const [holder, { of, part }] of companions) {
    if (of !== main || corrected.has(holder)) continue;
    for (const [one, role] of roleOf) if (role === part && !corrected.has(one)) roleOf.set(one, 'other');
    roleOf.set(holder, part);
  }
  for (const [holder, { of }] of companions) if (of !== main && !corrected.has(holder)) roleOf.set(holder, 'other');
}

function besideValue(companion: Companion | undefined, main: Candidate | undefined): Pick<Column, 'ofValue'> {
  if (!companion || companion.of === main) return {};
  return { ofValue: { column: companion.of.column, part: companion.part } };
}

/**
 * 长期目标值 beside 年度目标值, 2026年目标值 behind 2025年目标值, 奋斗目标 or 核定值 beside 目标值: values that are checked beside the form's
 * own. None stands left of the names: there 年度目标 is the project's goal, in a list of projects.
 */
function otherValues(
  candidates: readonly Candidate[],
  roleOf: ReadonlyMap<Candidate, ColumnRole>,
): ReadonlySet<Candidate> {
  const isValue = (candidate: Candidate): boolean => roleOf.get(candidate) === 'value';
  const own = new Set(candidates.filter(isValue).map(({ headed }) => headed));
  const names = candidates.findIndex((candidate) => roleOf.get(candidate) === 'level3');
  return new Set(
    candidates.slice(names + 1).filter((candidate) => {
      if (candidate.variant !== undefined) return true;
      if (own.has(candidate.headed) && !isValue(candidate)) return false;
      const role = roleOf.get(candidate);
      if (candidate.place !== null || (role !== undefined && role !== 'other')) return false;
      if (contradictingRole(candidate) !== null) return false;
      const { headed, content } = candidate;
      const { value = 0, other = 0 } = headed;
      const heading = headingsOver(candidate, candidates).at(-1) ?? '';
      const isLikeValues = saysValue(heading) && (content.fits.value ?? 0) >= LIKE_VALUES;
      if (isLikeValues && value * 2 > other) return true;
      return role === undefined && (value >= PLAIN || saysOtherValue(heading));
    }),
  );
}

/** The column's own headings, or those merged over it from the left. */
function headingsOver({ headed, headings }: Candidate, candidates: readonly Candidate[]): readonly string[] {
  // The columns under one merged heading share the object.
  return headings.length > 0 ? headings : (candidates.find((other) => other.headed === headed)?.headings ?? []);
}

/** True when the column has no role because the user gave its role to another one; it is not reported as unsure. */
function isDisplaced({ headed }: Candidate, role: ColumnRole, corrected: ReadonlyMap<Candidate, ColumnRole>): boolean {
  return role === 'other' && [...corrected.values()].some((given) => given !== 'other' && headed[given] !== undefined);
}

function scoresOf(candidate: Candidate): { candidate: Candidate; role: ColumnRole; score: number }[] {
  const isHeaded = Object.keys(candidate.headed).length > 0;
  const roles = new Set(Object.keys(candidate.headed) as ColumnRole[]);
  const contradicts = contradictingRole(candidate);
  if (contradicts) roles.add(contradicts);
  if (!isHeaded) for (const role of Object.keys(candidate.content.fits) as ColumnRole[]) roles.add(role);
  const minimum = isHeaded ? HEADED_MINIMUM : UNHEADED_MINIMUM;
  return [...roles]
    .map((role) => ({ candidate, role, score: scoreOf(candidate, role, isHeaded) }))
    .filter(({ score }) => score >= minimum);
}

function scoreOf(candidate: Candidate, role: ColumnRole, isHeaded: boolean): number {
  const contradicts = contradictingRole(candidate);
  if (contradicts === role) return PLAIN_CONTENT;
  const said = (candidate.headed[role] ?? 0) * (contradicts ? CONTRADICTED : 1);
  if (!SHOWN_BY_CONTENT.has(role)) return said;
  const fit = candidate.content.fits[role] ?? 0;
  // Bare numbers below an unknown heading can be anything (排序号, 系数, 版本); weights make up a whole.
  if (role === 'weight' && !isHeaded && !candidate.content.isWhole) return 0;
  // Short names look like qualities; a column of figures looks more like the values.
  if (!isHeaded) return fit * CONTENT_WEIGHT * (role === 'value' ? (2 + candidate.content.figures) / 3 : 1);
  return candidate.content.filled === 0 ? said : said + fit * CONTENT_WEIGHT;
}

/**
 * The role that the cells show against the heading; null when they fit it. One heading 指标值 may stand over operator and
 * number, or number and unit, so a column of only operators or units is no value column. A column of level names holds no
 * names of indicators or projects: 类型 | 项目 | 内容 | 标准.
 */
function contradictingRole({ headed, content }: Candidate): ColumnRole | null {
  if (content.filled === 0) return null;
  const holds = (role: ColumnRole): boolean => (content.fits[role] ?? 0) >= MOSTLY;
  // A single indicator can have the name of a level: 服务对象满意度.
  if (headed.level3 && headed.level1 === undefined && headed.level2 === undefined && content.filled > 1) {
    const shown: readonly ColumnRole[] = ['level1', 'level2', 'operator', 'unit'];
    return shown.find(holds) ?? null;
  }
  if (headed.project && content.filled > 1) return (['level1', 'level2'] as const).find(holds) ?? null;
  if (!headed.value || (content.fits.value ?? 0) > 0) return null;
  const { value } = headed;
  // 目标值 over 单位 | 数量: the lowest heading says the same.
  return (['operator', 'unit'] as const).find((role) => holds(role) && (headed[role] ?? 0) < value) ?? null;
}

const MAY_HOLD_NAMES: ReadonlySet<ColumnRole> = new Set(['level2', 'level1', 'explanation', 'other']);
const LEAST_LIKE_NAMES = 0.3;

function mostLikeNames(candidates: readonly Candidate[]): Candidate | null {
  const likeness = ({ content }: Candidate): number => content.fits.level3 ?? 0;
  const [best] = [...candidates].sort((a, b) => likeness(b) - likeness(a));
  return best && likeness(best) > LEAST_LIKE_NAMES ? best : null;
}

/** Roles of short, repeated words; indicator names do not repeat. */
const NO_NAMES: readonly ColumnRole[] = ['level1', 'level2', 'operator', 'unit', 'nature', 'direction', 'standard'];

/**
 * The column without a role between levels and values. Its position shows that it holds names, even when they look like
 * qualities: 补贴面积 could be a value like 逐步提高.
 */
function besideLevels(
  candidates: readonly Candidate[],
  roleOf: ReadonlyMap<Candidate, ColumnRole>,
): Candidate | undefined {
  const roles = candidates.map((candidate) => roleOf.get(candidate));
  const from = Math.max(roles.lastIndexOf('level1'), roles.lastIndexOf('level2'));
  const to = roles.indexOf('value');
  if (from < 0) return undefined;
  return candidates.find(
    ({ content }, index) =>
      index > from &&
      index < to &&
      roles[index] === undefined &&
      content.filled > 0 &&
      content.figures === 0 &&
      NO_NAMES.every((role) => (content.fits[role] ?? 0) < MOSTLY),
  );
}

/** True for a filled column without level names: 一级指标 | 二级指标 | 指标值 over 产出指标 | 培训人次 | ≥200人次. */
function holdsNoLevel({ content }: Candidate): boolean {
  return content.filled > 0 && content.figures === 0 && !content.fits.level1 && !content.fits.level2;
}

/**
 * Finds the name column of a form without a heading 三级指标: a column without heading or, failing that, one with the
 * heading of another level.
 */
function giveNameColumn(
  candidates: readonly Candidate[],
  roleOf: Map<Candidate, ColumnRole>,
  corrected: ReadonlySet<Candidate>,
): void {
  const isFree = (candidate: Candidate): boolean => {
    const role = roleOf.get(candidate);
    return !corrected.has(candidate) && (role === undefined || MAY_HOLD_NAMES.has(role));
  };
  const free = candidates.filter(isFree);
  const unheaded = free.filter(({ headed }) => Object.keys(headed).length === 0);
  const best =
    mostLikeNames(unheaded) ??
    besideLevels(candidates, roleOf) ??
    mostLikeNames(free) ??
    free.find((candidate) => roleOf.get(candidate) === 'level2' && holdsNoLevel(candidate));
  if (best) roleOf.set(best, 'level3');
}
