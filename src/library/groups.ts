import type { GoalTable, Indicator, IndicatorBlock, SpareRow } from '../goals/goal-table';
import { formProfiles } from '../goals/form-profile';
import { isLevel1Name, isLevel2Name, level1Key, levelKey } from '../goals/levels';
import { mergedAreaAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { IndicatorTemplate } from './schema';

/** What a group of indicators is called. */
export interface GroupName {
  /** In flat lists of several projects. */
  readonly project: string | null;
  readonly section: string | null;
  /** As the form writes them. */
  readonly level1: string | null;
  readonly level2: string | null;
}

/** The rows of a table that stand under the same names: a place where an indicator can be added. */
export interface IndicatorGroup extends GroupName {
  readonly block: IndicatorBlock;
  /**
   * The indicators of the group that stand together. Of a group that occurs twice these are the lower ones: such forms
   * begin with indicators that the finance office prescribes, and the department's own follow below (福州长乐 has
   * 产出/数量 in both); an added indicator is one of the department's own.
   */
  readonly indicators: readonly Indicator[];
  /** Rows that wait for an indicator. */
  readonly spareRows: readonly SpareRow[];
}

/** The groups of the table from top to bottom, each once. */
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
    const group = last?.key === key ? last.group : { ...name, block, indicators: [], spareRows: [] };
    const grown = indicator
      ? { ...group, indicators: [...group.indicators, indicator] }
      : { ...group, spareRows: [...group.spareRows, spare] };
    if (last?.key === key) last.group = grown;
    else runs.push({ key, group: grown });
  }
  return runs
    .filter(({ key }, index) => !runs.slice(index + 1).some((later) => later.key === key))
    .map(({ group }) => group);
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

/** A blank row says by its levels alone what it is for. */
function isPlace({ columns }: IndicatorBlock, { level1, level2 }: GroupName): boolean {
  const has = (role: 'level1' | 'level2'): boolean => columns.some((column) => column.role === role);
  return (!has('level1') || isLevel1Name(level1 ?? '')) && (!has('level2') || isLevel2Name(level2 ?? ''));
}

export function sameGroup(a: GroupName, b: GroupName): boolean {
  return keyOf(a) === keyOf(b);
}

/** First and last row of the group, from 0. */
export function rowsOf({ indicators, spareRows }: IndicatorGroup): { readonly first: number; readonly last: number } {
  const rows = [...indicators, ...spareRows].map(({ row }) => row);
  return { first: Math.min(...rows), last: Math.max(...rows) };
}

/** The group whose rows the sheet's row is among. */
export function groupAt(groups: readonly IndicatorGroup[], row: number | undefined): IndicatorGroup | undefined {
  if (row === undefined) return undefined;
  return groups.find((group) => row >= rowsOf(group).first && row <= rowsOf(group).last);
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
      levels[level1Key(level1 ?? '')]?.includes(levelKey(level2 ?? ''));
    return groups.filter(isKnown).length;
  };
  const mapped = Object.entries(template.mapping)
    .map(([name, pair]) => ({ pair: readPair(pair), resemblance: resemblance(name) }))
    .sort((a, b) => b.resemblance - a.resemblance)
    .map(({ pair }) => pair);
  // A section without levels (一般性支出情况) is the most particular place of all.
  return [...mapped.filter((pair) => pair.level2 === ''), ...mapped.filter((pair) => pair.level2 !== ''), template];
}

/** "产出指标/数量指标" of a template's mapping. */
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
    (!columns.level2 || levelKey(group.level2 ?? '') === levelKey(pair.level2))
  );
}

/** The levels without what forms call differently: 效果 for 效益, 环境效益 for 生态效益, anything for whose satisfaction. */
function loosely(levels: { readonly level1: string | null; readonly level2: string | null }): string {
  const key = `${level1Key(levels.level1 ?? '')}/${levelKey(levels.level2 ?? '')}`;
  if (key.includes('满意')) return '满意度';
  return key.replace('效果/', '效益/').replace('/环境效益', '/生态效益');
}

function keyOf({ project, section, level1, level2 }: GroupName): string {
  return JSON.stringify([project, section, level1Key(level1 ?? ''), levelKey(level2 ?? '')]);
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

/** The block that holds the row of an indicator. */
function blockAt(table: GoalTable, row: number): IndicatorBlock | undefined {
  return table.blocks.find(({ area }) => row >= area.row && row < area.row + area.rows);
}
