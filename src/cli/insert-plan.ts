import type { GoalTable } from '../goals/goal-table';
import { levelKey } from '../goals/levels';
import { groupsOf, type GroupName } from '../library/groups';
import { nameKey } from '../library/name-key';
import { newGroupFor } from '../library/new-group';
import { planInsertion, type InsertionPlan, type InsertionRefusal } from '../library/plan-insertion';
import { nameInId } from '../library/own/own-templates';
import type { IndicatorTemplate } from '../library/schema';
import { searchTemplates, type SearchHit } from '../library/search';
import { templates } from '../library/templates';
import { withValue } from '../library/with-value';
import type { Recognized } from '../lint/recognized';
import { areaName } from '../workbook/area';
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
 * The goal table: the only one, or the only one of the year.
 * @throws {UsageError} when there is none, or several to choose from
 */
export function tableOn({ workbook, tables }: Recognized, sheet: string | null): GoalTable {
  const names = [...new Set(tables.map((table) => table.sheet))];
  if (names.length === 0) throw new UsageError('这个文件里没有认出绩效目标表');
  if (sheet !== null && !names.includes(sheet)) {
    const isThere = findSheet(workbook, sheet) !== undefined;
    const what = isThere ? `工作表“${sheet}”里没有认出绩效目标表` : `没有工作表“${sheet}”`;
    throw new UsageError(`${what}${didYouMean(sheet, names) || `。有绩效目标表的是：${names.join('、')}`}`);
  }
  const there = tables.filter((table) => sheet === null || table.sheet === sheet);
  const annual = there.filter(({ period }) => period === 'annual');
  const [table, ...others] = annual.length > 0 ? annual : there;
  if (table && others.length === 0) return table;
  const places = there.map((one) => `${one.sheet} ${areaName(one.area)}`).join('、');
  throw new UsageError(
    sheet === null
      ? `这个文件里有几张绩效目标表，请用“--sheet 工作表”写明插到哪一张：${names.join('、')}`
      : `工作表“${sheet}”里有几张绩效目标表（${places}），不知道插到哪一张。请在 Excel 里插入`,
  );
}

/**
 * Plans where the indicator goes in the table.
 * @param name the name to write
 * @param level2 the 二级指标 chosen by the user; null to use the form's own
 * @throws {UsageError} when it cannot be inserted, or a group must be chosen
 */
export function planned(
  { workbook }: Recognized,
  table: GoalTable,
  { template, name }: Pick<SearchHit, 'template' | 'name'>,
  level2: string | null,
): InsertionPlan {
  const group = level2 === null ? null : groupNamed(workbook, table, template, level2);
  const outcome = planInsertion(workbook, table, template, { name, ...(group && { group }) });
  if (outcome.kind === 'plan') return outcome;
  throw new UsageError(outcome.message + choices(outcome));
}

function groupNamed(
  workbook: Recognized['workbook'],
  table: GoalTable,
  template: IndicatorTemplate,
  level2: string,
): GroupName {
  const sheet = findSheet(workbook, table.sheet);
  const groups = sheet ? groupsOf(sheet, table) : [];
  const added = newGroupFor(table, groups, template, undefined);
  const all: readonly GroupName[] = [...groups, ...(added ? [added] : [])];
  const wanted = all.filter((group) => group.level2 !== null && levelKey(group.level2) === levelKey(level2));
  const ofLevel1 = wanted.filter(({ level1 }) => level1 !== null && levelKey(level1) === levelKey(template.level1));
  const [group] = (ofLevel1.length > 0 ? ofLevel1 : wanted).slice(-1);
  if (!group) throw new UsageError(`这张表没有“${level2}”这个二级指标${namesOf(all)}`);
  return group;
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
