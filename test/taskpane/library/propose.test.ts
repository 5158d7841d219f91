/** @jest-environment node */
import type { GoalTable } from '../../../src/goals/goal-table';
import { groupsFor, groupsOf, rowsOf, sameGroup } from '../../../src/library/groups';
import type { IndicatorGroup } from '../../../src/library/groups';
import { templates } from '../../../src/library/templates';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { groupOption, tableNames } from '../../../src/taskpane/library/labels';
import { propose } from '../../../src/taskpane/library/propose';
import type { InsertProposal, WishedItem } from '../../../src/taskpane/library/propose';
import { applyEdits } from '../../../src/workbook/apply-edits';
import { findSheet } from '../../../src/workbook/snapshot';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { generateForm } from '../../forms/generate/generate-form';
import type { GeneratedForm } from '../../forms/generate/generate-form';
import { handForms } from '../../forms/hand';
import { formNames, formWorkbook } from '../../forms/truth';
import { workbookOf } from '../../workbook/sheet-of';
import type { SheetSketch } from '../../workbook/sheet-of';
import { templateNamed } from '../../library/reading';

const GENERATED = 25;
const NAMES_IN_THE_MIDDLE = '两列，写在中间一行';
const IN_THE_MIDDLE = 25;

const FORMS: readonly (readonly [string, () => WorkbookSnapshot])[] = [
  ...(['seeds', 'demos', 'more'] as const)
    .flatMap(formNames)
    .map((name) => [name, (): WorkbookSnapshot => formWorkbook(name)] as const),
  ...handForms.map(({ name, workbook }) => [name, (): WorkbookSnapshot => workbook] as const),
  ...[
    ...Array.from({ length: GENERATED }, (_, index) => generateForm(5000 + index)),
    ...Array.from({ length: 40 * IN_THE_MIDDLE }, (_, index) => generateForm(6000 + index))
      .filter((form) => form.chosen['级次排法'] === NAMES_IN_THE_MIDDLE && isReadRight(form))
      .slice(0, IN_THE_MIDDLE),
  ].map(({ name, workbook }) => [`generated ${name}`, (): WorkbookSnapshot => workbook] as const),
];

/** True when all names of level 2 are read as they are meant. */
function isReadRight({ workbook, tables }: GeneratedForm): boolean {
  const names = (all: readonly (string | null)[]): string => all.join().replace(/\s/g, '');
  const read = recognizeGoalTables(workbook).flatMap(({ indicators }) => indicators);
  const meant = tables.flatMap(({ indicators }) => indicators);
  return names(read.map(({ level2 }) => level2?.value ?? null)) === names(meant.map(({ level2 }) => level2));
}

function wished(name: string): WishedItem {
  const template = templateNamed(name);
  return { hit: { template, matchedName: null, name }, name, group: null };
}

const tablesBy = new WeakMap<WorkbookSnapshot, readonly GoalTable[]>();

/** Recognised once for all groups and cursors of a workbook. */
function tablesOf(workbook: WorkbookSnapshot): readonly GoalTable[] {
  const tables = tablesBy.get(workbook) ?? recognizeGoalTables(workbook);
  tablesBy.set(workbook, tables);
  return tables;
}

function proposedAt(
  workbook: WorkbookSnapshot,
  { sheet }: Pick<GoalTable, 'sheet'>,
  place: { readonly row: number; readonly column: number },
  items: readonly WishedItem[],
): InsertProposal {
  const selection = { sheet, area: { ...place, rows: 1, columns: 1 } };
  return propose(workbook, tablesOf(workbook), { items, selection, table: null });
}

/** The wrong place of a proposal, in a word; "" when it is in the group of the cursor and read there again. */
function wrongIn(workbook: WorkbookSnapshot, table: GoalTable, group: IndicatorGroup): string {
  const tables = tablesOf(workbook);
  const number = tables.findIndex(
    ({ sheet, area }) => sheet === table.sheet && area.row === table.area.row && area.column === table.area.column,
  );
  const sheet = findSheet(workbook, table.sheet);
  const all = sheet ? groupsOf(sheet, table) : [];
  const template = templates.find((one) => groupsFor(all, one).some((other) => sameGroup(other, group)));
  // No template belongs to a group with an unknown name.
  if (!template) return '';
  const { first, last } = rowsOf(group);
  const column = group.block.columns.find(({ role }) => role === 'value')?.column ?? table.area.column;
  for (const row of new Set([first, last])) {
    const items = [{ ...wished(template.name), tearsBeside: true }];
    const proposal = proposedAt(workbook, table, { row, column }, items);
    const outcome = proposal.items[0]?.outcome;
    const at = `row ${String(row + 1)}`;
    if (!proposal.table || JSON.stringify(proposal.table.area) !== JSON.stringify(table.area))
      return `${at}: other table`;
    if (outcome?.kind !== 'plan') return `${at}: ${outcome?.message ?? 'nothing'}`;
    if (!sameGroup(outcome.group, group)) return `${at}: other group`;
    const hasSpare = group.spareRows.length > 0;
    if (!hasSpare && row === first && outcome.row > last + 1) return `${at}: below the group`;
    const after = applyEdits(workbook, proposal.edits);
    const read = recognizeGoalTables(after)[number];
    const added = read?.indicators.find((one) => one.row === outcome.row);
    if (!added) return `${at}: not read again`;
    if ((added.level2?.value ?? null) !== group.level2) return `${at}: read in ${added.level2?.value ?? 'no group'}`;
  }
  return '';
}

test.each(FORMS)('%s: with the cursor in a group, what fits it lands there', (_name, load) => {
  const workbook = load();
  const wrong = tablesOf(workbook).flatMap((table) => {
    const sheet = findSheet(workbook, table.sheet);
    const groups = sheet && !sheet.isProtected ? groupsOf(sheet, table) : [];
    return groups.flatMap((group) => {
      const what = wrongIn(workbook, table, group);
      return what === '' ? [] : [`${table.sheet} ${group.level1 ?? ''}/${group.level2 ?? ''} ${what}`];
    });
  });
  expect(wrong).toEqual([]);
});

test.each(FORMS)('%s: no two groups that can be chosen read the same', (_name, load) => {
  const workbook = load();
  const tables = recognizeGoalTables(workbook);
  const names = tableNames(tables);
  const options = tables.flatMap((table, index) => {
    const sheet = findSheet(workbook, table.sheet);
    return (sheet ? groupsOf(sheet, table) : []).map((group) => groupOption(group, names[index] ?? ''));
  });
  expect(new Set(options).size).toBe(options.length);
});

const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];

function project(name: string, quantity: string): readonly (readonly string[])[] {
  return [
    ['项目支出绩效目标表', '', '', ''],
    ['项目名称', name, '', ''],
    HEADINGS,
    ['产出指标', '数量指标', quantity, '≥5场'],
    ['', '质量指标', '验收合格率', '≥95%'],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
    ['', '', '', ''],
  ];
}

const STACKED: SheetSketch = {
  rows: [...project('河道清淤', '清淤场次'), ...project('广场舞大赛', '比赛场次'), ...project('图书下乡', '送书场次')],
};

describe('three projects, one below the other', () => {
  const workbook = workbookOf(STACKED);
  const [first, , third] = recognizeGoalTables(workbook);
  if (!first || !third) throw new Error('three tables');

  test.each([
    ['the first', 3, 4],
    ['the second', 10, 11],
    ['the third', 17, 18],
    ['the third, in its heading', 16, 18],
    ['the third, in the name of the project', 15, 18],
    ['the second, in another group', 12, 11],
  ])('%s: cursor in row %i from 0, the new row is %i', (_what, row, expected) => {
    const outcome = proposedAt(workbook, first, { row, column: 2 }, [wished('招商活动场次')]).items[0]?.outcome;
    expect(outcome).toMatchObject({ kind: 'plan', row: expected });
  });

  test('between two of them it is asked which', () => {
    expect(proposedAt(workbook, first, { row: 6, column: 2 }, [wished('招商活动场次')]).table).toBeNull();
  });

  test('a whole row is in the table that it crosses', () => {
    const selection = { sheet: first.sheet, area: { row: 12, column: 0, rows: 1, columns: 16384 } };
    const proposal = propose(workbook, recognizeGoalTables(workbook), {
      items: [wished('招商活动场次')],
      selection,
      table: null,
    });
    expect(proposal.items[0]?.outcome).toMatchObject({ kind: 'plan', row: 11 });
  });

  test('what can be chosen is named by project, group and rows', () => {
    const tables = recognizeGoalTables(workbook);
    expect(tableNames(tables)).toEqual(['河道清淤', '广场舞大赛', '图书下乡']);
    const sheet = findSheet(workbook, third.sheet);
    const [group] = sheet ? groupsOf(sheet, third) : [];
    expect(group && groupOption(group, '图书下乡')).toBe('图书下乡 · 产出指标 / 数量指标 · 第18行');
  });

  test('a chosen table does not take the row of the cursor in another one', () => {
    const tables = recognizeGoalTables(workbook);
    const selection = { sheet: first.sheet, area: { row: 17, column: 2, rows: 1, columns: 1 } };
    const table = { sheet: first.sheet, row: first.area.row, column: first.area.column };
    const proposal = propose(workbook, tables, { items: [wished('招商活动场次')], selection, table });
    expect(proposal.items[0]?.outcome).toMatchObject({ kind: 'plan', row: 4 });
  });
});

describe('two projects with an opinion behind each', () => {
  const opinion = ['审核意见', '同意', '', ''];
  const one = (name: string, quantity: string): (readonly string[])[] => [
    ...project(name, quantity).slice(0, -1),
    opinion,
  ];
  const blank = ['', '', '', ''];
  const workbook = workbookOf({ rows: [...one('河道清淤', '清淤场次'), blank, ...one('水库除险', '巡查场次')] });
  const [first] = recognizeGoalTables(workbook);
  if (!first) throw new Error('no table');

  test.each<[string, number, number, number | null]>([
    ['in the opinion on the first', 6, 1, 4],
    ['in the opinion on the second', 14, 1, 12],
    ['to the right of the second', 11, 9, 12],
    ['in the blank row between', 7, 0, null],
    ['below both and a blank row', 20, 0, null],
  ])('the cursor %s', (_what, row, column, expected) => {
    const proposal = proposedAt(workbook, first, { row, column }, [wished('招商活动场次')]);
    const [item] = proposal.items;
    expect(item?.outcome.kind === 'plan' ? item.outcome.row : null).toBe(expected);
    expect(proposal.table === null).toBe(expected === null);
  });
});

test('level 2 in words that say level 1 again is the group for the indicator', () => {
  const rows = [
    ['项目支出绩效目标表', '', '', ''],
    HEADINGS,
    ['项目产出', '产出数量', '清淤处数', '≥5处'],
    ['', '产出质量', '验收合格率', '≥95%'],
    ['项目效益', '社会效益', '受益人口', '≥500人'],
  ];
  const workbook = workbookOf({ rows });
  const [table] = recognizeGoalTables(workbook);
  if (!table) throw new Error('no table');
  const outcome = proposedAt(workbook, table, { row: 4, column: 2 }, [wished('招商活动场次')]).items[0]?.outcome;
  expect(outcome).toMatchObject({ kind: 'plan', row: 3, group: { level2: '产出数量' } });
});

test('效果 in the names of both levels is 效益', () => {
  const rows = [
    ['项目支出绩效目标表', '', '', ''],
    HEADINGS,
    ['产出指标', '数量指标', '清淤处数', '≥5处'],
    ['效果指标', '社会效果指标', '受益人口', '≥500人'],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
  ];
  const workbook = workbookOf({ rows });
  const [table] = recognizeGoalTables(workbook);
  if (!table) throw new Error('no table');
  const outcome = proposedAt(workbook, table, { row: 2, column: 2 }, [wished('带动就业人数')]).items[0]?.outcome;
  expect(outcome).toMatchObject({ kind: 'plan', row: 4, group: { level2: '社会效果指标' } });
});

describe('two tables side by side', () => {
  const beside = (left: readonly string[], right: readonly string[]): readonly string[] => [...left, '', ...right];
  const [left, right] = [project('河道清淤', '清淤场次'), project('广场舞大赛', '比赛场次')];
  const rows = left.map((row, index) => beside(row, right[index] ?? []));
  const items = [wished('招商活动场次')];

  test('a row is not torn into the other one without a word', () => {
    const workbook = workbookOf({ rows });
    const [first] = recognizeGoalTables(workbook);
    if (!first) throw new Error('no table');
    const proposal = proposedAt(workbook, first, { row: 3, column: 8 }, items);
    expect(proposal.table?.project?.value).toBe('广场舞大赛');
    expect(proposal.items[0]?.outcome).toMatchObject({ kind: 'refusal', reason: 'beside' });
    const accepted = proposedAt(workbook, first, { row: 3, column: 8 }, [
      { ...wished('招商活动场次'), tearsBeside: true },
    ]);
    expect(accepted.items[0]?.outcome).toMatchObject({ kind: 'plan', row: 4, valueCell: { column: 8 } });
  });

  test('an empty row of the right one is filled there', () => {
    const spare = beside(['', '', '', ''], ['产出指标', '数量指标', '', '']);
    const workbook = workbookOf({ rows: [...rows.slice(0, 4), spare, ...rows.slice(4)] });
    const [first] = recognizeGoalTables(workbook);
    if (!first) throw new Error('no table');
    const proposal = proposedAt(workbook, first, { row: 3, column: 8 }, items);
    expect(proposal.items[0]?.outcome).toMatchObject({
      kind: 'plan',
      row: 4,
      isFilled: true,
      valueCell: { column: 8 },
    });
  });

  test('below the end of a shorter neighbour there is nothing to tear', () => {
    const workbook = workbookOf({
      rows: [...rows.slice(0, 6), beside(['', '', '', ''], ['满意度指标', '服务对象满意度指标', '观众满意度', '≥90%'])],
    });
    const [first] = recognizeGoalTables(workbook);
    if (!first) throw new Error('no table');
    const [proposed] = proposedAt(workbook, first, { row: 6, column: 8 }, [wished('企业满意度')]).items;
    expect(proposed?.outcome).toMatchObject({ kind: 'plan', row: 7 });
  });
});

test('several at the cursor stand in the order in which they were picked', () => {
  const workbook = workbookOf(STACKED);
  const [first] = recognizeGoalTables(workbook);
  if (!first) throw new Error('no table');
  const names = ['招商活动场次', '法律顾问聘请人数', '采购验收合格率'];
  const proposal = proposedAt(workbook, first, { row: 10, column: 2 }, names.map(wished));
  const [, second] = recognizeGoalTables(applyEdits(workbook, proposal.edits));
  expect(second?.indicators.map(({ name }) => name.value)).toEqual([
    '比赛场次',
    '招商活动场次',
    '法律顾问聘请人数',
    '验收合格率',
    '采购验收合格率',
    '群众满意度',
  ]);
});
