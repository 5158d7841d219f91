import type { GoalTable } from '../goals/goal-table';
import { levelKey } from '../goals/levels';
import { groupAt, groupsOf, nearest, rowsOf, type GroupName, type IndicatorGroup } from '../library/groups';
import { nameKey } from '../library/name-key';
import { newGroupFor } from '../library/new-group';
import { planInsertion, type InsertionPlan, type InsertionRefusal } from '../library/plan-insertion';
import { nameInId } from '../library/own/own-templates';
import type { IndicatorTemplate } from '../library/schema';
import { searchTemplates, type SearchHit } from '../library/search';
import { templates } from '../library/templates';
import { withValue } from '../library/with-value';
import type { Recognized } from '../lint/recognized';
import { areaContains, areaName, cellName, parseAddress } from '../workbook/area';
import { findSheet } from '../workbook/snapshot';
import { didYouMean } from './nearest';
import { UsageError } from './exit-status';

/** Number of names offered in one line. */
const MOST_NAMED = 6;

/**
 * The indicator of the library with this id, name or alias; also one that it proposes for words of the user's own.
 * @throws {UsageError} when there is none or several, with other names
 */
export function indicatorNamed(text: string): SearchHit {
  const byId = templates.find(({ id }) => id === text.toLowerCase());
  if (byId) return { template: byId, matchedName: null, name: byId.name };
  const name = nameInId(text) ?? text;
  const found = searchTemplates(templates, name);
  const named = found.filter((hit) => nameKey(hit.name) === nameKey(name));
  const standard = named.filter((hit) => hit.template.name === hit.name);
  const [only, ...others] = standard.length > 0 ? standard : named;
  if (only && others.length === 0) return only;
  if (only) throw new UsageError(`指标库里有几个“${text}”，请写编号：${listed([only, ...others])}`);
  if (found.length > 0) throw new UsageError(`指标库里没有“${text}”。相近的有：${listed(found)}`);
  throw new UsageError(`指标库里没有“${text}”。可以先用 goal-table library 查一查`);
}

function listed(hits: readonly SearchHit[]): string {
  const names = hits.slice(0, MOST_NAMED).map(({ name, template }) => `${template.id} ${name}（${template.level2}）`);
  return names.join('、') + (hits.length > MOST_NAMED ? '等' : '');
}

/** @throws {UsageError} when the text is not a target value */
export function templateWith(template: IndicatorTemplate, value: string | null): IndicatorTemplate {
  const own = value === null ? template : withValue(template, value);
  if (!own) throw new UsageError(`“--value ${value ?? ''}”不是指标值，请写成 ≥95%、12月31日前 或 合格 这样的`);
  return own;
}

/**
 * The goal table that holds the cell; without a cell the only one, or the only one of the year.
 * @throws {UsageError} when there is none, or several to choose from
 */
export function tableOn({ workbook, tables }: Recognized, sheet: string | null, at: CellAt | null): GoalTable {
  const wanted = at?.sheet ?? sheet;
  const there = tables.filter((table) => wanted === null || table.sheet === wanted);
  if (there.length === 0) throw new UsageError(noTable(workbook, tables, wanted));
  const holding = at ? there.filter(({ area }) => areaContains(area, at)) : there;
  const annual = holding.filter(({ period }) => period === 'annual');
  const [table, ...others] = annual.length > 0 ? annual : holding;
  if (table && others.length === 0) return table;
  const sheets = sheetsOf(holding);
  if (sheets.length > 1) throw new UsageError(chooseSheet(sheets, at));
  if (!table) throw new UsageError(`${at ? cellName(at) : ''} 不在绩效目标表里${chooseTable(there)}`);
  throw new UsageError(`工作表“${table.sheet}”里有几张绩效目标表${chooseTable([table, ...others])}`);
}

function sheetsOf(tables: readonly GoalTable[]): string[] {
  return [...new Set(tables.map((table) => table.sheet))];
}

function noTable(workbook: Recognized['workbook'], tables: readonly GoalTable[], sheet: string | null): string {
  const names = sheetsOf(tables);
  if (sheet === null || names.length === 0) return '这个文件里没有认出绩效目标表';
  const what = findSheet(workbook, sheet) ? `工作表“${sheet}”里没有认出绩效目标表` : `没有工作表“${sheet}”`;
  return `${what}${didYouMean(sheet, names) || `。有绩效目标表的是：${names.join('、')}`}`;
}

function chooseSheet(sheets: readonly string[], at: CellAt | null): string {
  const what = at ? `几张工作表的 ${cellName(at)} 都在绩效目标表里` : '这个文件里有几张绩效目标表';
  return `${what}，请用“--sheet 工作表”写明插到哪一张：${sheets.join('、')}`;
}

function chooseTable(tables: readonly GoalTable[]): string {
  return choiceOfCell(
    tables.map((one) => ({
      cell: one.indicators[0]?.name.cell ?? one.area,
      name: one.project?.value ?? areaName(one.area),
    })),
  );
}

/** A cell that the user named, alone or with its sheet. */
export interface CellAt {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** @throws {UsageError} when the text is no cell */
export function cellNamed(text: string): CellAt {
  try {
    const { sheet, area } = parseAddress(text);
    return { sheet, row: area.row, column: area.column };
  } catch {
    throw new UsageError(`“--at ${text}”不是单元格，请写成 D8 或 工作表!D8 这样的`);
  }
}

interface Choice {
  readonly cell: { readonly row: number; readonly column: number };
  readonly name: string;
}

function choiceOfCell(choices: readonly Choice[]): string {
  const cells = choices.map(({ cell, name }) => `${cellName(cell)}（${name}）`);
  return `，请用“--at 单元格”写明插在哪里，可以写：${cells.join('、')}`;
}

/**
 * Plans where the indicator goes in the table.
 * @param name the name to write
 * @param level2 the 二级指标 chosen by the user; null to use the form's own
 * @param at the cell below which it shall stand; null for the form's only place
 * @throws {UsageError} when it cannot be inserted, or a group must be chosen
 */
export function planned(
  { workbook }: Recognized,
  table: GoalTable,
  { template, name }: Pick<SearchHit, 'template' | 'name'>,
  level2: string | null,
  at: CellAt | null,
): InsertionPlan {
  const group = level2 === null ? null : groupNamed(workbook, table, template, level2, at);
  const outcome = planInsertion(workbook, table, template, {
    name,
    ...(group && { group }),
    ...(at && { selectedRow: at.row }),
  });
  if (outcome.kind === 'plan') return outcome;
  if (outcome.reason === 'several-groups') throw new UsageError(severalPlaces(outcome.groups));
  throw new UsageError(outcome.message + choices(outcome));
}

function groupNamed(
  workbook: Recognized['workbook'],
  table: GoalTable,
  template: IndicatorTemplate,
  level2: string,
  at: CellAt | null,
): GroupName {
  const sheet = findSheet(workbook, table.sheet);
  const groups = sheet ? groupsOf(sheet, table) : [];
  const added = newGroupFor(table, groups, template, groupAt(groups, at?.row));
  const isWanted = (group: GroupName): boolean => group.level2 !== null && levelKey(group.level2) === levelKey(level2);
  const wanted = groups.filter(isWanted);
  const ofLevel1 = wanted.filter(({ level1 }) => level1 !== null && levelKey(level1) === levelKey(template.level1));
  const near = nearest(ofLevel1.length > 0 ? ofLevel1 : wanted, groups, at?.row);
  if (new Set(near.map(({ project }) => project)).size > 1) throw new UsageError(severalPlaces(near));
  const group = near.at(-1) ?? (added && isWanted(added) ? added : undefined);
  if (!group)
    throw new UsageError(`这张表没有“${level2}”这个二级指标${namesOf([...groups, ...(added ? [added] : [])])}`);
  return group;
}

/** The same group comes several times: once for each project. */
function severalPlaces(groups: readonly IndicatorGroup[]): string {
  const choices = groups.map((group) => ({
    cell: group.indicators.at(-1)?.name.cell ?? { row: rowsOf(group).last, column: group.block.area.column },
    name: [group.project, group.level2].filter((part) => part !== null).join(' · '),
  }));
  return `这张表里有几处可以放${choiceOfCell(choices)}`;
}

function choices({ groups, newGroup }: InsertionRefusal): string {
  return groups.length === 0 && !newGroup
    ? ''
    : `可以用“--level2 二级指标”写明${namesOf([...groups, ...(newGroup ? [newGroup] : [])])}`;
}

function namesOf(groups: readonly GroupName[]): string {
  const names = [...new Set(groups.flatMap(({ level2 }) => level2 ?? []))];
  return names.length === 0 ? '' : `。这张表可以用的有：${names.join('、')}`;
}
