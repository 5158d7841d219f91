import type { GoalTable, Indicator, IndicatorBlock, SpareRow } from '../goals/goal-table';
import { formProfiles } from '../goals/form-profile';
import { isLevel1Name, isLevel2Name, level1Key, level2Key } from '../goals/levels';
import { mergedAreaAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { IndicatorTemplate } from './schema';

/** The names that identify a group of indicators. */
export interface GroupName {
  /** The project, in flat lists of several projects. */
  readonly project: string | null;
  readonly section: string | null;
  /** The level as the form writes it. */
  readonly level1: string | null;
  readonly level2: string | null;
  /**
   * Which of the groups with these names, counted from the top from 0: 福州长乐 has 产出/数量 among the indicators that
   * the finance office prescribes, and again among the department's own below.
   */
  readonly nth: number;
}

/** The rows of a table that stand together under the same names: a place where an indicator can be added. */
export interface IndicatorGroup extends GroupName {
  readonly block: IndicatorBlock;
  readonly indicators: readonly Indicator[];
  /** Prepared rows without an indicator. */
  readonly spareRows: readonly SpareRow[];
}

/** The groups of the table from top to bottom. Equal names further down form another group. */
export function groupsOf(sheet: SheetSnapshot, table: GoalTable): readonly IndicatorGroup[] {
  const runs: { key: string; group: IndicatorGroup }[] = [];
  let project: string | null = null;
  for (const { row, block, indicator, spare } of rowsInOrder(table)) {
    project = projectOf(sheet, table, block, row, indicator) ?? project;
    const { level1, level2 } = indicator ?? spare;
    const section = indicator ? indicator.section : block.section;
    const name = { project, section, level1: level1?.value ?? null, level2: level2?.value ?? null };
    if (spare && !isPlace(block, name)) continue;
    const key = keyOf(name);
    const last = runs.at(-1);
    const nth = runs.filter((run) => run.key === key).length;
    const group = last?.key === key ? last.group : { ...name, nth, block, indicators: [], spareRows: [] };
    const grown = indicator
      ? { ...group, indicators: [...group.indicators, indicator] }
      : { ...group, spareRows: [...group.spareRows, spare] };
    if (last?.key === key) last.group = grown;
    else runs.push({ key, group: grown });
  }
  return runs.map(({ group }) => group);
}

type GroupRow = { readonly row: number; readonly block: IndicatorBlock } & (
  { readonly indicator: Indicator; readonly spare: null } | { readonly indicator: null; readonly spare: SpareRow }
);

function rowsInOrder(table: GoalTable): readonly GroupRow[] {
  const filled = table.indicators.flatMap((indicator): GroupRow[] => {
    const block = blockAt(table, indicator.row);
    return block ? [{ row: indicator.row, block, indicator, spare: null }] : [];
  });
  const spare = table.blocks.flatMap((block) =>
    block.spareRows.map((one): GroupRow => ({ row: one.row, block, indicator: null, spare: one })),
  );
  return [...filled, ...spare].sort((a, b) => a.row - b.row);
}

/** True when the levels of a blank row say which group it is for. */
function isPlace({ columns }: IndicatorBlock, { level1, level2 }: Omit<GroupName, 'nth'>): boolean {
  const has = (role: 'level1' | 'level2'): boolean => columns.some((column) => column.role === role);
  return (!has('level1') || isLevel1Name(level1 ?? '')) && (!has('level2') || isLevel2Name(level2 ?? ''));
}

export function sameGroup(a: GroupName, b: GroupName): boolean {
  return a.nth === b.nth && sameNames(a, b);
}

export function sameNames(a: Omit<GroupName, 'nth'>, b: Omit<GroupName, 'nth'>): boolean {
  return keyOf(a) === keyOf(b);
}

/** First and last row of the group, from 0. */
export function rowsOf({ indicators, spareRows }: IndicatorGroup): { readonly first: number; readonly last: number } {
  const rows = [...indicators, ...spareRows].map(({ row }) => row);
  return { first: Math.min(...rows), last: Math.max(...rows) };
}

/** The group that contains the row of the sheet. */
export function groupAt(groups: readonly IndicatorGroup[], row: number | undefined): IndicatorGroup | undefined {
  if (row === undefined) return undefined;
  return groups.find((group) => row >= rowsOf(group).first && row <= rowsOf(group).last);
}

/**
 * The groups that the template fits, by the form's own wording: none when the form has no such group, several when
 * it has more than one (several projects in a list, names that come again).
 */
export function groupsFor(groups: readonly IndicatorGroup[], template: IndicatorTemplate): readonly IndicatorGroup[] {
  // Some forms have a single level column. In a form with both, a row without level 2 is a mistake and not a place.
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

/**
 * The groups left to choose from: the group of the selected row, else those of the selected project and section; of
 * groups with equal names the one nearest to the selection. Without a selection the lowest, because indicators
 * prescribed by the finance office are listed above the department's own.
 */
export function nearest(
  fitting: readonly IndicatorGroup[],
  all: readonly IndicatorGroup[],
  selectedRow: number | undefined,
): readonly IndicatorGroup[] {
  const selected = groupAt(all, selectedRow);
  if (selected && fitting.includes(selected)) return [selected];
  const near = selected
    ? fitting.filter(({ project, section }) => project === selected.project && section === selected.section)
    : [];
  const candidates = near.length > 0 ? near : fitting;
  const distance = (group: IndicatorGroup): number => {
    if (selectedRow === undefined) return -rowsOf(group).last;
    const { first, last } = rowsOf(group);
    return Math.max(first - selectedRow, selectedRow - last, 0);
  };
  return candidates.filter((group) =>
    candidates.every((other) => other === group || !sameNames(other, group) || distance(group) < distance(other)),
  );
}

interface LevelPair {
  readonly level1: string;
  /** "" where the form has a section without levels. */
  readonly level2: string;
}

/** Levels that the template may be listed under, beginning with those of the most similar form. */
function pairsOf(groups: readonly IndicatorGroup[], template: IndicatorTemplate): readonly LevelPair[] {
  const resemblance = (name: string): number => {
    const levels = formProfiles.find((profile) => profile.name === name)?.levels ?? {};
    const isKnown = ({ level1, level2 }: IndicatorGroup) =>
      levels[level1Key(level1 ?? '')]?.includes(level2Key(level2 ?? ''));
    return groups.filter(isKnown).length;
  };
  const mapped = Object.entries(template.mapping)
    .map(([name, pair]) => ({ pair: readPair(pair), resemblance: resemblance(name) }))
    .sort((a, b) => b.resemblance - a.resemblance)
    .map(({ pair }) => pair);
  // A section without levels (一般性支出情况) is the most specific place.
  return [...mapped.filter((pair) => pair.level2 === ''), ...mapped.filter((pair) => pair.level2 !== ''), template];
}

/** Parses a mapping of a template such as "产出指标/数量指标". */
export function readPair(pair: string): LevelPair {
  const [level1 = '', level2 = ''] = pair.split('/');
  return { level1, level2 };
}

function fits(
  group: IndicatorGroup,
  pair: LevelPair,
  columns: { readonly level1: boolean; readonly level2: boolean },
): boolean {
  if (pair.level2 === '') {
    return group.level2 === null && level1Key(group.level1 ?? group.section ?? '') === level1Key(pair.level1);
  }
  return (
    (columns.level1 || columns.level2) &&
    (!columns.level1 || level1Key(group.level1 ?? '') === level1Key(pair.level1)) &&
    (!columns.level2 || level2Key(group.level2 ?? '') === level2Key(pair.level2))
  );
}

/**
 * Names of levels without differences between forms: 效果 and 效益, 环境效益 and 生态效益, and all kinds of satisfaction count as
 * equal.
 */
function loosely(levels: { readonly level1: string | null; readonly level2: string | null }): string {
  const key = `${level1Key(levels.level1 ?? '')}/${level2Key(levels.level2 ?? '')}`;
  if (key.includes('满意')) return '满意度';
  return key.replaceAll('效果', '效益').replace('/环境效益', '/生态效益');
}

function keyOf({ project, section, level1, level2 }: Omit<GroupName, 'nth'>): string {
  return JSON.stringify([project, section, level1Key(level1 ?? ''), level2Key(level2 ?? '')]);
}

function projectOf(
  sheet: SheetSnapshot,
  table: GoalTable,
  { columns }: IndicatorBlock,
  row: number,
  indicator: Indicator | null,
): string | null {
  const column = columns.find(({ role }) => role === 'project');
  if (!column) return null;
  const merged = mergedAreaAt(sheet, row, column.column);
  const first = merged && table.indicators.find((one) => one.row === merged.row);
  return (indicator?.texts.project || first?.texts.project) ?? null;
}

function blockAt(table: GoalTable, row: number): IndicatorBlock | undefined {
  return table.blocks.find(({ area }) => row >= area.row && row < area.row + area.rows);
}
