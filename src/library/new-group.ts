import { detectProfile } from '../goals/detect-profile';
import type { FormProfile } from '../goals/form-profile';
import type { GoalTable, SpareRow } from '../goals/goal-table';
import { level1Key, levelKey } from '../goals/levels';
import { isTemplateRowName } from '../wording/placeholders';
import { readPair, rowsOf, sameNames } from './groups';
import type { GroupName, IndicatorGroup } from './groups';
import type { FormProfileName, IndicatorTemplate } from './schema';

/** A group to be added to the form, because the template fits none of the existing ones. */
export interface NewGroup extends GroupName {
  /** The group below which its first row is added. */
  readonly below: IndicatorGroup;
  /** True when level 1 is new as well. */
  readonly opensLevel1: boolean;
  /** A row of the form whose level 2 is still "……"; it is filled and no row is inserted. */
  readonly spareRow: SpareRow | null;
}

export function isNewGroup(group: IndicatorGroup | NewGroup): group is NewGroup {
  return 'below' in group;
}

/**
 * The group to be added for the template, named in the form's own style, below the last group of its level 1 that
 * precedes it in the order of the 表样. It cannot come before all of them, because an inserted row takes its formats from
 * the row above. Null when the form has no level columns, already has the group, or lists several projects.
 */
export function newGroupFor(
  table: GoalTable,
  groups: readonly IndicatorGroup[],
  template: IndicatorTemplate,
  selected: IndicatorGroup | undefined,
): NewGroup | null {
  const levelled = groups.filter(({ level1, level2 }) => level1 !== null || level2 !== null);
  const project = selected?.project ?? levelled[0]?.project ?? null;
  if (!selected && levelled.some((group) => group.project !== project)) return null;
  const around = levelled.filter((group) => group.project === project);
  const profile = detectProfile(table);
  const pair = readPair(template.mapping[profile.name as FormProfileName] ?? `${template.level1}/${template.level2}`);
  const place = pair.level2 === '' ? null : placeOf(around, pair, profile);
  if (!place) return null;
  const { section } = place.below;
  const level1 = around.every((group) => group.level1 === null) ? null : place.level1;
  const level2 = around.every((group) => group.level2 === null)
    ? null
    : alike(
        pair.level2,
        around.map((group) => group.level2),
      );
  const name = { project, section, level1, level2, nth: 0 };
  if (groups.some((group) => sameNames(group, name))) return null;
  return { ...name, below: place.below, opensLevel1: place.opensLevel1, spareRow: unnamedRow(place.below, name) };
}

interface Place {
  readonly below: IndicatorGroup;
  readonly opensLevel1: boolean;
  readonly level1: string;
}

function placeOf(
  groups: readonly IndicatorGroup[],
  pair: { readonly level1: string; readonly level2: string },
  { levels }: FormProfile,
): Place | null {
  const key = level1Key(pair.level1);
  const siblings = groups.filter(({ level1 }) => level1Key(level1 ?? '') === key);
  const order2 = levels[key] ?? [];
  const before = siblings.filter(({ level2 }) => precedes(order2, levelKey(level2 ?? ''), levelKey(pair.level2)));
  const below = before.at(-1) ?? siblings[0];
  if (below) return { below, opensLevel1: false, level1: below.level1 ?? pair.level1 };
  const order1 = Object.keys(levels);
  const earlier = groups.filter(({ level1 }) => precedes(order1, level1Key(level1 ?? ''), key)).at(-1) ?? groups[0];
  const last = groups.filter((group) => level1Key(group.level1 ?? '') === level1Key(earlier?.level1 ?? '')).at(-1);
  return last
    ? {
        below: last,
        opensLevel1: true,
        level1: alike(
          pair.level1,
          groups.map(({ level1 }) => level1),
        ),
      }
    : null;
}

/** Names outside the known order count as coming first, so new groups are added below them. */
function precedes(order: readonly string[], one: string, other: string): boolean {
  return !order.includes(other) || order.indexOf(one) < order.indexOf(other);
}

/** The name in the style of the others: 数量 where the form writes 质量 and 时效 instead of 质量指标 and 时效指标. */
function alike(name: string, others: readonly (string | null)[]): string {
  const written = others.filter((other) => other !== null);
  return written.length > 0 && !written.some((other) => other.endsWith('指标')) ? levelKey(name) : name;
}

/** The row below the group with the same level 1 and dots for level 2. */
function unnamedRow(below: IndicatorGroup, { level1 }: GroupName): SpareRow | null {
  return (
    below.block.spareRows.find(
      (spare) =>
        spare.row > rowsOf(below).last &&
        spare.level1?.value === level1 &&
        spare.level2 !== null &&
        isTemplateRowName(spare.level2.value),
    ) ?? null
  );
}
