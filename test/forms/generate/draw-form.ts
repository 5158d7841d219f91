import type { AmountTruth, FaultTruth, HeadTruth, TableTruth } from '../sheet-truth';
import type { Period } from '../../../src/goals/goal-table';
import type { DrawnAmount } from './budget/budget';
import { Canvas, Page } from './canvas';
import { Chooser } from './dimension';
import type { Field } from './head/head-fields';
import { textCell } from './cell-content';
import type { BlockPlan } from './layout/block-plan';
import { drawIndicators, drawListedProjects, type DrawnBlock } from './layout/draw-indicators';
import type { PlannedIndicator } from './planned-indicator';
import type { FormPlan, WorkbookPlan } from './plan-workbook';

export interface DrawnForm {
  readonly tables: readonly Omit<TableTruth, 'sheet'>[];
  readonly faults: readonly Omit<FaultTruth, 'sheet'>[];
  /** The second part of the form, on the next sheet. */
  readonly next?: DrawnForm & { readonly canvas: Canvas };
}

/** Draws one form from its title to the lines below it; a form with a long term is two tables. */
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
  const blocks = form.longTerm
    ? drawPeriods(page, plan, form, form.longTerm, chooser)
    : [drawYear(page, plan, form, chooser)];
  gap();
  const next = drawNext(page, plan, form, blocks[0]?.drawRest);
  if (!next) plan.trailer.draw(page, plan.year);
  const head = headOf(fields, saysYear ? plan.year : undefined);
  const totalCells = amounts.filter(({ isInTotal }) => isInTotal).map(({ cell }) => cell);
  return {
    tables: blocks.map(({ period, indicators }, index) => ({
      scope: form.scope,
      period,
      head,
      indicators,
      amounts: index === 0 ? [...amounts, ...tasks].map((amount) => amountTruth(amount, plan)) : [],
    })),
    faults: [
      ...blocks.flatMap(({ faults }) => faults),
      ...(form.hasWrongTotal ? [{ check: 'total', cells: totalCells } as const] : []),
    ],
    ...(next && { next }),
  };
}

/** The second part of a form below its title on the next sheet, without headings. */
function drawNext(page: Page, plan: WorkbookPlan, form: FormPlan, drawRest: DrawnBlock['drawRest']): DrawnForm['next'] {
  if (!drawRest) return undefined;
  const canvas = new Canvas();
  const below = new Page(canvas, page.left, page.width, page.mergesWide);
  if (form.title) below.full(form.title.write(form.subject, String(plan.year)));
  const { indicators, faults } = drawRest(below);
  plan.trailer.draw(below, plan.year);
  return { canvas, tables: [{ scope: form.scope, period: 'annual', head: {}, indicators, amounts: [] }], faults };
}

type PeriodBlock = DrawnBlock & { readonly period: Period };

/** Spellings of single values are counted by value, not by form. */
const valueChooser = ({ random }: Chooser): Chooser => new Chooser(random);

function drawYear(page: Page, plan: WorkbookPlan, form: FormPlan, chooser: Chooser): PeriodBlock {
  if (plan.goals.where === 'above') plan.goals.draw(page, form.subject.goal);
  if (plan.habit.gaps) page.blank();
  const block = drawIndicators(page, plan.block, form.indicators, plan.year, valueChooser(chooser));
  if (plan.goals.where === 'below') plan.goals.draw(page, form.subject.goal);
  return { ...block, period: 'annual' };
}

/** Draws a goal and a block for the long term, then those for the year. */
function drawPeriods(
  page: Page,
  plan: WorkbookPlan,
  form: FormPlan,
  longTerm: readonly PlannedIndicator[],
  chooser: Chooser,
): PeriodBlock[] {
  const block: BlockPlan = { ...plan.block, headingStyle: { ...plan.block.headingStyle, band: undefined } };
  const label = (words: string): string | null => (block.sideLabel.label === null ? null : words);
  page.pairs([['长期目标', `${form.subject.goal}长期坚持。`]]);
  if (label('') === null) page.full('长期绩效指标');
  const first = drawIndicators(page, block, longTerm, plan.year, valueChooser(chooser), label('长期\n绩效\n指标'));
  page.pairs([['年度目标', form.subject.goal]]);
  if (label('') === null) page.full('年度绩效指标');
  const second = drawIndicators(
    page,
    block,
    form.indicators,
    plan.year,
    valueChooser(chooser),
    label('年度\n绩效\n指标'),
  );
  return [
    { ...first, period: 'long-term' },
    { ...second, period: 'annual' },
  ];
}

/** Draws a list of projects, which is one table: a head, then all projects in one block. */
export function drawList(page: Page, plan: WorkbookPlan, chooser: Chooser): DrawnForm {
  const [first] = plan.forms;
  if (!first) throw new Error('a list without projects');
  const saysYear = drawTitle(page, plan, first, String(plan.year));
  const department: Field = { label: plan.departmentLabel, text: first.subject.department, key: 'department' };
  plan.fields.draw(page, [department]);
  const projects = plan.forms.map(({ subject, budget, indicators }) => ({
    indicators,
    cells: { project: textCell(subject.project), amount: plan.money.cell(budget.total), goal: textCell(subject.goal) },
  }));
  const block = drawListedProjects(page, plan.block, projects, plan.year, valueChooser(chooser));
  plan.trailer.draw(page, plan.year);
  const amounts = plan.forms.map(({ subject, budget }, index) =>
    amountTruth({ label: subject.project, cell: block.leads[index] ?? '', amount: budget.total }, plan),
  );
  const head = headOf([department], saysYear ? plan.year : undefined);
  return { tables: [{ scope: 'project', head, indicators: block.indicators, amounts }], faults: block.faults };
}

/** Draws the lines above the fields; returns whether they contain the year. */
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

/** The fields of the head, with the year if neither the title nor a line contains it. */
function fieldsOf(plan: WorkbookPlan, form: FormPlan, year: string | null): Field[] {
  const project: Field = { label: plan.projectLabel, text: form.subject.project, key: 'project' };
  const department: Field = { label: plan.departmentLabel, text: form.subject.department, key: 'department' };
  const other = plan.otherFields
    .fields(plan.year)
    .filter(({ key }) => key !== 'projectCode' || form.scope === 'project');
  const yearField: Field[] =
    year !== null && plan.yearPlace.where === 'field'
      ? [{ label: '预算年度', text: plan.yearPlace.write(year), key: 'year' }]
      : [];
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
