import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import { withNewSheet } from '../../../src/host/file/xlsx/write/added-sheet';
import { blankForms } from '../../../src/library/new-form/blank-forms';
import type { BlankForm, FormAnswers } from '../../../src/library/new-form/blank-form';
import { fieldsOf, firstIndicators } from '../../../src/library/new-form/first-indicators';
import { fillForm } from '../../../src/library/new-form/fill-form';
import type { NewForm } from '../../../src/library/new-form/fill-form';
import { fillingOf } from '../../../src/library/new-form/filling';
import { templates } from '../../../src/library/templates';
import { check } from '../../../src/lint/check';
import type { Checked } from '../../../src/lint/check';
import { recordsOf, withInserted } from '../../../src/lint/memory/insert-record';
import { cellName } from '../../../src/workbook/area';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOfPlan } from '../../workbook/sheet-of-plan';

const FIELD = '培训会议';
const TOTAL = 120.5;

function answersFor({ scope }: BlankForm, project = '干部培训项目'): FormAnswers {
  return {
    year: 2026,
    unit: '示例县财政局',
    department: '示例县财政局',
    project,
    amounts: scope === 'project' ? { fiscal: 100, other: 20.5 } : { basic: 100, projects: 20.5 },
  };
}

function made(form: BlankForm, field = FIELD, project?: string): NewForm {
  return fillForm(form, answersFor(form, project), firstIndicators(form, templates, field));
}

/** The new sheet as displayed in Excel, with these changes. */
function shown({ name, sheet }: NewForm, changes: ReadonlyMap<string, string> = new Map()): SheetSnapshot {
  const snapshot = sheetOfPlan(name, sheet);
  const at = (row: number, column: number, value: CellValue): CellValue => {
    if (sheet.formulas.some((one) => one.row === row && one.column === column)) return TOTAL;
    return changes.get(cellName({ row, column })) ?? value;
  };
  const values = snapshot.values.map((line, row) => line.map((value, column) => at(row, column, value)));
  return { ...snapshot, values, formulas: values, text: values.map((line) => line.map(String)) };
}

/** Checked with the records of the values from the library. */
function checked(form: NewForm, changes?: ReadonlyMap<string, string>): Checked {
  const before = check({ sheets: [shown(form)] });
  const inserted = form.values.map(({ row, column, template: { id, name, valueKind } }) => ({
    template: { id, name, isExample: valueKind === '示例值' },
    cell: { sheet: form.name, row, column },
    value: String(shown(form).text[row]?.[column]),
  }));
  const savedState = withInserted(undefined, recordsOf(before, inserted));
  return check({ sheets: [shown(form, changes)], ...(savedState !== undefined && { savedState }) });
}

/** With the figures that take the place of the examples. */
const GOALS = {
  project: '组织干部培训班6期，培训干部301人次，培训出勤率达到95%以上。',
  department: '组织干部培训，服务对象满意度达到90%以上，保障机关正常运转。',
};

const KINDS: Readonly<Record<BlankForm['scope'], [field: string, project: string][]>> = {
  project: [
    ['工程建设', '县委党校教学楼建设项目'],
    ['政府采购', '执法设备购置项目'],
    ['信息化运维', '政务系统运维项目'],
  ],
  department: [
    ['通用行政', ''],
    ['财政金融', ''],
  ],
};

/** A goal with the figures of the indicators. */
function goalWithFigures({ values, sheet }: NewForm, changes: ReadonlyMap<string, string>): string {
  const figures = values.flatMap(({ row, column, template: { name, kind, level1 } }) => {
    const value = changes.get(cellName({ row, column })) ?? String(sheet.values[row]?.[column] ?? '');
    return level1 === '产出指标' && kind === 'count' && /[^\d.]$/.test(value)
      ? [name + value.replace(/^[≥=]/, '达到')]
      : [];
  });
  return `${figures.join('，')}，服务对象满意度达到90%以上。`;
}

/** Other figures for every example value, and texts for the goals. */
function filledIn(form: NewForm, goals: string): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  for (const { row, column, template } of form.values) {
    const text = String(form.sheet.values[row]?.[column] ?? '');
    if (template.valueKind === '示例值' && typeof template.value === 'string')
      changes.set(cellName({ row, column }), `${text}目标`);
    else if (template.valueKind === '示例值')
      changes.set(
        cellName({ row, column }),
        // Costs stay below the money that there is.
        text.replace(/\d[\d.]*/, (digits) =>
          String(template.operator === '≤' ? Number(digits) * 0.8 : Number(digits) + 1),
        ),
      );
  }
  const goal = check({ sheets: [shown(form)] }).tables[0]?.goals[0];
  if (goal) changes.set(cellName(goal.cell), goals);
  return changes;
}

describe.each(blankForms.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  test('is read as one table with all that was asked for', () => {
    const [table, ...others] = checked(made(form)).tables;
    expect(others).toEqual([]);
    expect(table?.scope === 'fund' ? 'project' : table?.scope).toBe(form.scope);
    expect(table?.year?.value).toBe(2026);
    expect(table?.department?.value).toBe('示例县财政局');
    if (form.scope === 'project') expect(table?.project?.value).toBe('干部培训项目');
    expect(table?.indicators).toHaveLength(made(form).values.length);
    expect(table?.budget.map(({ value }) => Number(value))).toEqual(expect.arrayContaining([TOTAL, 100, 20.5]));
    expect(table?.unpaired).toEqual([]);
  });

  test.each([FIELD, '工程建设', '政府采购', '财政金融', '人大政协', '粮储供销', '通用行政'])(
    'unfilled it only asks for what is to be filled in: %s',
    (field) => {
      const rules = new Set(checked(made(form, field)).findings.map(({ rule }) => rule));
      rules.delete('completeness/goal-missing');
      rules.delete('library/example-value-unchanged');
      expect([...rules]).toEqual([]);
    },
  );

  test('filled in it has no finding', () => {
    const fresh = made(form);
    expect(
      checked(fresh, filledIn(fresh, GOALS[form.scope])).findings.map(({ rule, message }) => [rule, message]),
    ).toEqual([]);
  });

  test.each(KINDS[form.scope])('filled in for %s it has no finding', (field, project) => {
    const fresh = made(form, field, project);
    const goals = goalWithFigures(fresh, filledIn(fresh, ''));
    const found = checked(fresh, filledIn(fresh, goals)).findings;
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([]);
  });

  test('each cell that is filled in counts once', () => {
    const fresh = made(form);
    const changes = new Map<string, string>();
    const { filled: before, all } = fillingOf(checked(fresh), fresh.name);
    for (const [cell, text] of filledIn(fresh, GOALS[form.scope])) {
      changes.set(cell, text);
      const now = fillingOf(checked(fresh, changes), fresh.name);
      expect(now).toEqual({ filled: before + changes.size, all });
    }
    expect(before + changes.size).toBe(all);
  });

  test('counts what is filled in', () => {
    const fresh = made(form);
    const before = fillingOf(checked(fresh), fresh.name);
    const after = fillingOf(checked(fresh, filledIn(fresh, GOALS[form.scope])), fresh.name);
    expect(before.filled).toBeLessThan(before.all);
    expect(after.filled).toBeGreaterThan(before.filled);
    expect(after.all).toBe(before.all);
  });

  test.each(fieldsOf(templates))('has its levels for %s', (field) => {
    const indicators = firstIndicators(form, templates, field);
    const levels = new Set(form.groups.map(([group]) => group.split('/')[0]));
    expect(new Set(indicators.map(({ level1 }) => level1))).toEqual(levels);
    const names = indicators.flatMap(({ template }) => template?.name ?? []);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each([
  ['干部培训[2026]:一期/二期', '干部培训2026一期二期绩效目标'],
  ['二十个字以上的特别特别长的项目名称用来看看会不会超过表名的限制', 31],
])('the sheet of %s has a name that Excel takes', (project, expected) => {
  const [form] = blankForms;
  if (!form) throw new Error('no forms');
  const { name } = fillForm(form, { ...answersFor(form), project }, []);
  if (typeof expected === 'string') expect(name).toBe(expected);
  else expect(name).toHaveLength(expected);
});

describe('in a file, which no Excel has calculated yet', () => {
  const base = new Uint8Array(readFileSync(join(__dirname, '../../forms/seeds/jiangxi-chaisang-2024.xlsx')));
  const withAmounts = (form: BlankForm, one: number, other: number): SheetSnapshot => {
    const amounts = { fiscal: one, other, basic: one, projects: other };
    const { name, sheet } = fillForm(form, { ...answersFor(form), amounts }, firstIndicators(form, templates, FIELD));
    const added = readWorkbook(withNewSheet(base, name, sheet, { kind: 'form', signature: '="1"' })).sheets.at(-1);
    if (!added) throw new Error('no sheet');
    return added;
  };

  test.each(blankForms.map((form) => [form.id, form] as const))('%s: the total has its result', (_id, form) => {
    for (const [one, other, total] of [
      [1234567.89, 0.01, 1234567.9],
      [0.1, 0.2, 0.3],
      [0, 0, 0],
    ] as const) {
      const sheet = withAmounts(form, one, other);
      expect(sheet.values.flat()).toContain(total);
      expect(check({ sheets: [sheet] }).findings.map(({ rule }) => rule)).not.toContain('completeness/fund-missing');
    }
  });
});
