import type { GoalTable, Indicator } from '../goals/goal-table';
import { formProfiles } from '../goals/form-profile';
import { levelKey } from '../goals/levels';
import { mergedAreaAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { IndicatorTemplate } from './schema';

/** The indicators of a table that stand under the same names: a place where another one can be added. */
export interface IndicatorGroup {
  /** In flat lists of several projects. */
  readonly project: string | null;
  readonly section: string | null;
  /** As the form writes them. */
  readonly level1: string | null;
  readonly level2: string | null;
  /**
   * The indicators of the group that stand together. Of a group that occurs twice these are the lower ones: such forms
   * begin with indicators that the finance office prescribes, and the department's own follow below (福州长乐 has
   * 产出/数量 in both); an added indicator is one of the department's own.
   */
  readonly indicators: readonly Indicator[];
}

/** The groups of the table from top to bottom, each once. */
export function groupsOf(sheet: SheetSnapshot, table: GoalTable): readonly IndicatorGroup[] {
  const runs: { key: string; group: IndicatorGroup }[] = [];
  let project: string | null = null;
  for (const indicator of table.indicators) {
    project = projectOf(sheet, table, indicator) ?? project;
    const key = groupKey(project, indicator);
    const last = runs.at(-1);
    if (last?.key === key) {
      last.group = { ...last.group, indicators: [...last.group.indicators, indicator] };
    } else {
      const { section, level1, level2 } = indicator;
      const group = { project, section, level1: level1?.value ?? null, level2: level2?.value ?? null };
      runs.push({ key, group: { ...group, indicators: [indicator] } });
    }
  }
  return runs
    .filter(({ key }, index) => !runs.slice(index + 1).some((later) => later.key === key))
    .map(({ group }) => group);
}

export function sameGroup(a: IndicatorGroup, b: IndicatorGroup): boolean {
  return keyOf(a) === keyOf(b);
}

/**
 * The groups where the template belongs, by the form's own wording: none when the form has no such group, several when
 * it has more than one (several projects in a list).
 */
export function groupsFor(groups: readonly IndicatorGroup[], template: IndicatorTemplate): readonly IndicatorGroup[] {
  // Some forms have only one column of levels; a row without level 2 in a form that has them is a mistake, no place.
  const columns = {
    level1: groups.some(({ level1 }) => level1 !== null),
    level2: groups.some(({ level2 }) => level2 !== null),
  };
  for (const pair of pairsOf(groups, template)) {
    const fitting = groups.filter((group) => fits(group, pair, columns));
    if (fitting.length > 0) return fitting;
  }
  const alike = groups.filter((group) => group.level2 !== null && loosely(group) === loosely(template));
  if (alike.length > 0) return alike;
  const [only, ...others] = groups;
  return only && others.length === 0 && only.level1 === null && only.level2 === null ? [only] : [];
}

interface LevelPair {
  readonly level1: string;
  /** "" where the form has a section without levels. */
  readonly level2: string;
}

/** Levels that the template may stand under, those of the form that the table resembles most first. */
function pairsOf(groups: readonly IndicatorGroup[], template: IndicatorTemplate): readonly LevelPair[] {
  const resemblance = (name: string): number => {
    const levels = formProfiles.find((profile) => profile.name === name)?.levels ?? {};
    const isKnown = ({ level1, level2 }: IndicatorGroup) =>
      levels[levelKey(level1 ?? '')]?.includes(levelKey(level2 ?? ''));
    return groups.filter(isKnown).length;
  };
  const mapped = Object.entries(template.mapping)
    .map(([name, pair]) => ({ pair: readPair(pair), resemblance: resemblance(name) }))
    .sort((a, b) => b.resemblance - a.resemblance)
    .map(({ pair }) => pair);
  // A section without levels (一般性支出情况) is the most particular place of all.
  return [...mapped.filter((pair) => pair.level2 === ''), ...mapped.filter((pair) => pair.level2 !== ''), template];
}

function readPair(pair: string): LevelPair {
  const [level1 = '', level2 = ''] = pair.split('/');
  return { level1, level2 };
}

function fits(
  group: IndicatorGroup,
  pair: LevelPair,
  columns: { readonly level1: boolean; readonly level2: boolean },
): boolean {
  if (pair.level2 === '') {
    return group.level2 === null && levelKey(group.level1 ?? group.section ?? '') === levelKey(pair.level1);
  }
  return (
    (columns.level1 || columns.level2) &&
    (!columns.level1 || levelKey(group.level1 ?? '') === levelKey(pair.level1)) &&
    (!columns.level2 || levelKey(group.level2 ?? '') === levelKey(pair.level2))
  );
}

/** The levels without what forms call differently: 效果 for 效益, 环境效益 for 生态效益, anything for whose satisfaction. */
function loosely(levels: { readonly level1: string | null; readonly level2: string | null }): string {
  const key = `${levelKey(levels.level1 ?? '')}/${levelKey(levels.level2 ?? '')}`;
  if (key.includes('满意')) return '满意度';
  return key.replace('效果/', '效益/').replace('/环境效益', '/生态效益');
}

function groupKey(project: string | null, { section, level1, level2 }: Indicator): string {
  return keyOf({ project, section, level1: level1?.value ?? null, level2: level2?.value ?? null });
}

function keyOf(group: Omit<IndicatorGroup, 'indicators'>): string {
  return JSON.stringify([group.project, group.section, levelKey(group.level1 ?? ''), levelKey(group.level2 ?? '')]);
}

function projectOf(sheet: SheetSnapshot, table: GoalTable, { row, texts }: Indicator): string | null {
  const column = blockAt(table, row)?.columns.find(({ role }) => role === 'project');
  if (!column) return null;
  const merged = mergedAreaAt(sheet, row, column.column);
  const first = merged && table.indicators.find((indicator) => indicator.row === merged.row);
  return (texts.project || first?.texts.project) ?? null;
}

/** The block that holds the row. */
export function blockAt(table: GoalTable, row: number): GoalTable['blocks'][number] | undefined {
  return table.blocks.find(({ area }) => row >= area.row && row < area.row + area.rows);
}
