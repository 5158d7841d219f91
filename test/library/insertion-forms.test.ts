import type { GoalTable, Indicator } from '../../src/goals/goal-table';
import { findExisting } from '../../src/library/name-key';
import { groupsFor, groupsOf, sameGroup } from '../../src/library/groups';
import { planInsertion, type InsertionPlan } from '../../src/library/plan-insertion';
import { planInsertions } from '../../src/library/plan-insertions';
import type { IndicatorTemplate } from '../../src/library/schema';
import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';
import { runRules } from '../lint/run-rules';
import { unsureColumns } from '../../src/recognize/columns/confidence';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { applyEdits } from '../../src/workbook/apply-edits';
import { invertEdits } from '../../src/workbook/invert-edits';
import { areaContains, type Area, type CellAddress } from '../../src/workbook/area';
import { computedFormula } from '../../src/workbook/formula';
import { cellContent, findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formNames, formWorkbook } from '../forms/truth';
import { mergesInOrder } from '../workbook/merges-in-order';
import { INSERTED_NAMES } from './inserted-names';
import { planned, tableOf, templateNamed, withoutRow } from './reading';

/** Forms, each with the index of a goal table on its sheet: of every form, one table per layout. */
const FORMS = (['seeds', 'demos', 'more'] as const).flatMap(formNames).flatMap((form) => {
  const layouts = new Set<string>();
  return mergesInOrder(formWorkbook(form)).sheets.flatMap((sheet) => {
    const workbook = { sheets: [sheet] };
    return recognizeGoalTables(workbook).flatMap((table, number) => {
      const layout = JSON.stringify(
        table.blocks.map(({ columns }) => columns.map(({ role, columns: wide }) => [role, wide])),
      );
      if (layouts.has(layout + String(number)) || groupsOf(sheet, table).length === 0) return [];
      layouts.add(layout + String(number));
      return [{ form, sheet: sheet.name, number, workbook }];
    });
  });
});

test('every form but those without any indicator or room for one is among them', () => {
  const forms = [...new Set(FORMS.map(({ form }) => form))];
  expect(forms).toEqual((['seeds', 'demos', 'more'] as const).flatMap(formNames));
  expect(FORMS.length).toBeGreaterThanOrEqual(20);
});

function indicatorAt(workbook: WorkbookSnapshot, table: number, row: number): Indicator {
  const found = tableOf(workbook, table).indicators.find((indicator) => indicator.row === row);
  if (!found) throw new Error(`no indicator in row ${row + 1}`);
  return found;
}

describe.each(FORMS)('$form, $sheet, table $number', ({ workbook: before, number }) => {
  const table = tableOf(before, number);
  const original = recognizeGoalTables(before).flatMap(({ indicators }) => indicators);

  /**
   * Carries out the plan, and checks that the new row reads as planned, the others as before, and that undo restores
   * everything.
   */
  function expectReadBack(plan: InsertionPlan): WorkbookSnapshot {
    const after = applyEdits(before, plan.edits);
    const tables = recognizeGoalTables(after);
    const added = tables[number]?.indicators.find(({ row }) => row === plan.row);
    if (!added) throw new Error(`no indicator in row ${String(plan.row + 1)}`);
    expect(added).toMatchObject({ section: plan.group.section, shift: 0, levelsInferred: false });
    expect([added.level1?.value ?? null, added.level2?.value ?? null]).toEqual([plan.group.level1, plan.group.level2]);
    expect(added.name.value).toBe(plan.name);
    expectTarget(added, plan);
    expectColumns(added, plan);
    const earlier = tables.flatMap(({ indicators }) => indicators).filter(({ row }) => row !== plan.row);
    expect(earlier.map((one) => withoutRow(one, plan))).toEqual(original.map((one) => asData(one)));
    expect(applyEdits(after, invertEdits(before, plan.edits))).toEqual(before);
    return after;
  }

  test.each(INSERTED_NAMES)('takes %s in, and gives it back', (name) => {
    const template = templateNamed(name);
    const plan = planned(before, table, template);
    const after = expectReadBack(plan);

    // Findings are right for a template in another group, or one inserted twice.
    const own = groupsFor(groupsOf(sheetNamed(before, table.sheet), table), template);
    if (own.some((group) => sameGroup(group, plan.group)) && findExisting(table, template).length === 0) {
      const remarks = runRules(after, recognizeGoalTables(after)).filter(({ cell }) => isInRow(cell, plan));
      expect(
        remarks.filter((remark) => remark.severity !== 'hint' && !isDue(remark.rule, template, plan, table)),
      ).toEqual([]);
    }
  });

  test('takes each in as the first of a group where it has none for it', () => {
    for (const template of INSERTED_NAMES.map(templateNamed)) {
      const answer = planInsertion(before, table, template);
      const group = answer.kind === 'refusal' ? answer.newGroup : null;
      if (!group) continue;
      const plan = planInsertion(before, table, template, { group });
      if (plan.kind === 'refusal') throw new Error(`${template.name}: ${plan.message}`);
      expectReadBack(plan);
    }
  });

  test('takes five in at once, as if one after the other', () => {
    // The role of an unsure column may change with every filled row.
    if (unsureColumns(table).length > 0) return;
    const wishes = INSERTED_NAMES.slice(8, 13).map((name) => {
      const template = templateNamed(name);
      return { template, group: planned(before, table, template).group };
    });
    const { outcomes, edits } = planInsertions(before, table, wishes);
    const after = applyEdits(before, edits);
    const rows = new Map(tableOf(after, number).indicators.map(({ row, name }) => [row, name.value]));
    expect(outcomes.map((outcome) => (outcome.kind === 'plan' ? rows.get(outcome.row) : outcome.message))).toEqual(
      wishes.map(({ template }) => template.name),
    );
    expect(applyEdits(after, invertEdits(before, edits))).toEqual(before);
  });
});

/** Findings that are acceptable for a sound row from the library, with the reason. */
function isDue(
  rule: string,
  { valueKind, kind }: IndicatorTemplate,
  { preview }: InsertionPlan,
  table: GoalTable,
): boolean {
  const has = (role: string): boolean => preview.some((column) => column.role === role);
  return (
    // The first row of an empty form does not make it complete.
    (rule.startsWith('completeness/required-') && table.indicators.length === 0) ||
    // Example amounts do not fit this form's budget.
    (rule.startsWith('cross/') && valueKind === '示例值') ||
    // The form has no column to explain a qualitative value.
    (rule === 'quality/qualitative-unmeasurable' && kind === 'qualitative' && !has('scoring') && !has('explanation'))
  );
}

function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function isInRow(cell: CellAddress, { valueCell }: InsertionPlan): boolean {
  return cell.sheet === valueCell.sheet && cell.row === valueCell.row;
}

function asData(indicator: Indicator): unknown {
  return JSON.parse(JSON.stringify(indicator));
}

/** Operator, number and unit equal those of the template, in whatever columns. */
function expectTarget({ target }: Indicator, { name }: InsertionPlan): void {
  const { value, operator, unit, kind } = templateNamed(name);
  if (typeof value === 'number') {
    expect({ ...target, number: target.number?.toNumber() }).toMatchObject({ operator, number: value, unit });
  } else {
    expect(target.kind).toBe(kind === 'date' ? 'date' : 'qualitative');
  }
}

/** Every column in the preview is read again from its cell. */
function expectColumns({ texts, cells }: Indicator, { preview, row }: InsertionPlan): void {
  const shared = ['level1', 'level2', 'project', 'other'];
  const own = preview.filter(({ role, text }) => text !== '' && !shared.includes(role));
  for (const { role, text, cell } of own) {
    expect([role, texts[role]]).toEqual([role, text]);
    expect(cells[role]).toEqual(cell);
    expect(cell.row).toBe(row);
  }
}

describe('the two insertions that began it', () => {
  test.each([
    ['seeds/fuzhou-changle-2024', 0, '“三公”经费控制率', '≤100%', ['一般性支出情况', null, null]],
    ['seeds/jiangxi-chaisang-2024', 0, '购置验收通过率', '=100%', ['绩效指标', '产出指标', '质量指标']],
    ['seeds/jiangxi-chaisang-2024', 1, '购置验收通过率', '=100%', ['年度绩效指标', '产出指标', '质量指标']],
  ])('%s, table %i: %s arrives as the text %s', (form, number, wanted, value, [section, level1, level2]) => {
    const before = mergesInOrder(formWorkbook(form));
    const [hit] = searchTemplates(templates, wanted);
    if (!hit) throw new Error('not found');
    const plan = planInsertion(before, tableOf(before, number), hit.template, { name: wanted });
    if (plan.kind === 'refusal') throw new Error(plan.message);
    expect(plan.group).toMatchObject({ section, level1, level2 });

    const after = applyEdits(before, plan.edits);
    const sheet = findSheet(after, plan.valueCell.sheet);
    const cell = sheet && cellContent(sheet, plan.valueCell.row, plan.valueCell.column);
    expect(cell).toEqual({ value, text: value, formula: value, numberFormat: '@' });
    expect(cell && computedFormula(cell)).toBeNull();
    expect(indicatorAt(after, number, plan.row)).toMatchObject({ name: { value: wanted }, target: { source: value } });
  });
});

/** The form as in hosts that cannot tell merged areas (ExcelApi below 1.13). */
function withoutMerges(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
}

/** The form with merged labels split and repeated in every row. */
function withRepeatedLabels(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: workbook.sheets.map(repeatLabels) };
}

function repeatLabels(sheet: SheetSnapshot): SheetSnapshot {
  const tall = sheet.merges.filter(({ rows }) => rows > 1);
  const origin = (row: number, column: number): Area | undefined =>
    tall.find((area) => areaContains(area, { row, column }) && area.column === column);
  const fill = <T>(matrix: readonly (readonly T[])[]): T[][] => {
    const { row: top, column: left } = sheet.area ?? { row: 0, column: 0 };
    return matrix.map((cells, r) =>
      cells.map((cell, c) => matrix[(origin(top + r, left + c)?.row ?? top + r) - top]?.[c] ?? cell),
    );
  };
  return {
    ...sheet,
    values: fill(sheet.values),
    text: fill(sheet.text),
    formulas: fill(sheet.formulas),
    merges: sheet.merges.filter((area) => !tall.includes(area)),
  };
}

describe.each([
  ['merged areas unknown', withoutMerges],
  ['labels written into every row', withRepeatedLabels],
])('with %s', (_, change) => {
  const forms = FORMS.filter(({ form }) => /jiangxi|hubei/.test(form));
  const names = ['资金支出成本', '采购验收合格率', '招商活动场次', '带动就业人数', '服务对象满意度'];
  describe.each(forms)('$form, $sheet, table $number', ({ workbook, number }) => {
    test.each(names)('%s is read in its group', (name) => {
      const before = change(workbook);
      const plan = planned(before, tableOf(before, number), templateNamed(name));
      expect(plan.edits.some(({ kind }) => kind === 'unmerge')).toBe(false);
      const added = indicatorAt(applyEdits(before, plan.edits), number, plan.row);
      expect(added.name.value).toBe(name);
      expect([added.level1?.value, added.level2?.value]).toEqual([plan.group.level1, plan.group.level2]);
    });
  });
});
