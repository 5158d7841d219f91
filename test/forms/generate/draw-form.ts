import type { AmountTruth, FaultTruth, HeadTruth, TableTruth } from '../sheet-truth';
import type { DrawnAmount } from './budget/budget';
import type { Page } from './canvas';
import { Chooser } from './dimension';
import type { Field } from './head/head-fields';
import { drawIndicators } from './layout/draw-indicators';
import type { FormPlan, WorkbookPlan } from './plan-workbook';

export interface DrawnForm {
  readonly table: Omit<TableTruth, 'sheet'>;
  readonly faults: readonly Omit<FaultTruth, 'sheet'>[];
}

/** Draws one form from its title to what stands below it. */
export function drawForm(page: Page, plan: WorkbookPlan, form: FormPlan, chooser: Chooser): DrawnForm {
  const gap = (): void => {
    if (plan.habit.gaps) page.blank();
  };
  const year = String(plan.year);
  const saysYear = drawTitle(page, plan, form, year);
  const fields = fieldsOf(plan, form, saysYear ? null : year);
  plan.fields.draw(page, fields);
  gap();
  const amounts = form.amounts.draw(page, form.budget, plan.money);
  const tasks = plan.tasks.draw(page, [form.subject.project, '日常管理'], form.budget.total, plan.money);
  gap();
  if (plan.goals.where === 'above') plan.goals.draw(page, form.subject.goal);
  gap();
  // How single values are written is counted by value, not by form.
  const block = drawIndicators(page, plan.block, form.indicators, plan.year, new Chooser(chooser.random));
  if (plan.goals.where === 'below') plan.goals.draw(page, form.subject.goal);
  gap();
  plan.trailer.draw(page);
  const totalCells = amounts.filter(({ isInTotal }) => isInTotal).map(({ cell }) => cell);
  return {
    table: {
      scope: form.scope,
      head: headOf(fields, saysYear ? plan.year : undefined),
      indicators: block.indicators,
      amounts: [...amounts, ...tasks].map((amount) => amountTruth(amount, plan)),
    },
    faults: [...block.faults, ...(form.hasWrongTotal ? [{ check: 'total', cells: totalCells } as const] : [])],
  };
}

/** Draws what stands above the fields; answers whether it says the year. */
function drawTitle(page: Page, plan: WorkbookPlan, form: FormPlan, year: string): boolean {
  const { title } = form;
  if (!title) return false;
  for (const line of plan.aboveTitle.lines) page.line([{ content: line }]);
  page.full(title.write(form.subject, year));
  const isBelow = plan.yearPlace.where === 'below-title' && title.hasYear !== true;
  if (isBelow) page.full(plan.yearPlace.write(year));
  if (plan.unitLine) page.full(plan.unitLine);
  return isBelow || title.hasYear === true;
}

/** The fields of the head; the year among them where neither title nor a line says it. */
function fieldsOf(plan: WorkbookPlan, form: FormPlan, year: string | null): Field[] {
  const project: Field = { label: plan.projectLabel, text: form.subject.project, key: 'project' };
  const department: Field = { label: plan.departmentLabel, text: form.subject.department, key: 'department' };
  const other = plan.otherFields.fields.filter(({ key }) => key !== 'projectCode' || form.scope === 'project');
  const yearField: Field[] =
    year !== null && plan.yearPlace.where === 'field' ? [{ label: '预算年度', text: plan.yearPlace.write(year), key: 'year' }] : [];
  return [...(form.scope === 'project' ? [project] : []), department, ...yearField, ...other];
}

function headOf(fields: readonly Field[], year: number | undefined): HeadTruth {
  const text = (key: keyof HeadTruth): string | undefined => fields.find((field) => field.key === key)?.text;
  const stated = year ?? (text('year') === undefined ? undefined : Number.parseInt(text('year') ?? '', 10));
  const [department, project, projectCode] = [text('department'), text('project'), text('projectCode')];
  return {
    ...(department !== undefined && { department }),
    ...(project !== undefined && { project }),
    ...(projectCode !== undefined && { projectCode }),
    ...(stated !== undefined && { year: stated }),
  };
}

function amountTruth({ label, cell, amount, role }: DrawnAmount, { money }: WorkbookPlan): AmountTruth {
  return { label, cell, value: money.value(amount), unit: money.unit, ...(role && { role }) };
}
