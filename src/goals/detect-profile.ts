import { formProfiles, type FormProfile } from './form-profile';
import type { GoalTable } from './goal-table';

/** The form that most 财政局 use, for tables whose levels fit no form better. */
const USUAL = '财预2015-88';

/**
 * The 表样 whose level names a table uses: the one that knows most of its pairs of level 1 and 2, then most of its level 1
 * names, with the fewest names that the table does not use. A table without known levels counts as the usual form.
 */
export function detectProfile(table: GoalTable): FormProfile {
  const pairs = new Map<string, readonly [string, string | null]>();
  for (const kind of new Set(table.indicators.map(({ levelKind }) => levelKind))) {
    if (kind.key1 === '') continue;
    const pair = [kind.key1, kind.key2 === '' ? null : kind.key2] as const;
    pairs.set(pair.join('\n'), pair);
  }
  let best: FormProfile | null = null;
  let bestScore = 0;
  for (const profile of formProfiles) {
    const score = scoreOf(profile, [...pairs.values()]);
    if (score > bestScore || (score === bestScore && score > 0 && profile.name === USUAL)) {
      best = profile;
      bestScore = score;
    }
  }
  return best ?? usualProfile();
}

const PAIR = 100;
const LEVEL1 = 10;

function scoreOf(profile: FormProfile, pairs: readonly (readonly [string, string | null])[]): number {
  let known = 0;
  const used = new Set<string>();
  for (const [level1, level2] of pairs) {
    // A cell can hold the text "constructor", which every plain object has as a property.
    const second = Object.hasOwn(profile.levels, level1) ? profile.levels[level1] : undefined;
    if (!second) continue;
    used.add(level1);
    known += level2 !== null && second.includes(level2) ? PAIR : LEVEL1;
  }
  // Some forms know 满意度 under two level 1 names, of which a table uses only one.
  const isUsed = (level1: string): boolean =>
    used.has(level1) || (level1.includes('满意') && [...used].some((name) => name.includes('满意')));
  const unused = Object.keys(profile.levels).filter((level1) => !isUsed(level1)).length;
  return known > 0 ? Math.max(1, known - unused) : 0;
}

function usualProfile(): FormProfile {
  const usual = formProfiles.find(({ name }) => name === USUAL);
  if (!usual) throw new Error(`no form profile ${USUAL}`);
  return usual;
}
