import { formProfiles, type FormProfile } from './form-profile';
import { isLevel1Name, level1Key, levelKey } from './levels';

/** By level 2 name: the level 1 names above it in the forms. */
export function ownersIn(profiles: readonly FormProfile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [level1, names] of profiles.flatMap(({ levels }) => Object.entries(levels))) {
    for (const level2 of names) owners.set(level2, (owners.get(level2) ?? new Set()).add(level1));
  }
  return owners;
}

/** {@link ownersIn} any form. */
export const OWNERS = ownersIn(formProfiles);

/** The usual level 1 of a level 2 name: 效益指标 for 社会效益指标; null for an unknown name. */
export function usualOwner(level2: string): string | null {
  const name = levelKey(level2);
  const owners = [...(OWNERS.get(name) ?? [])];
  const key = owners.find((owner) => name.includes(owner)) ?? owners[0];
  return key === undefined ? null : `${key}指标`;
}

/** False for known level names that stand apart in every form: 质量指标 under 效益指标, 经济效益指标 under 产出指标. */
export function mayStandUnder(level1: string, level2: string): boolean {
  const owners = OWNERS.get(levelKey(level2));
  const key = level1Key(level1);
  return (
    !owners ||
    !isLevel1Name(level1) ||
    owners.has(key) ||
    (key === '效益' && level2.includes('满意')) ||
    key === levelKey(level2)
  );
}
