import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { FaultTruth, FormWithTruth, TableTruth } from '../sheet-truth';
import { Canvas, Page } from './canvas';
import type { Chooser } from './dimension';
import { drawForm, drawList, type DrawnForm } from './draw-form';
import { blockWidth } from './layout/block-plan';
import { planWorkbook, type FormPlan, type WorkbookPlan } from './plan-workbook';

/** Chooses the contents of a workbook and draws it. */
export function drawWorkbook(chooser: Chooser): Pick<FormWithTruth, 'workbook' | 'tables' | 'faults' | 'isSound'> {
  const plan = planWorkbook(chooser);
  const sheets = plan.sheetPlan.place === 'own-sheets' ? plan.forms.map((form) => [form]) : [plan.forms];
  const drawn = sheets.map((forms, index) => drawSheet(plan, forms, `表${String(index + 1)}`, chooser));
  const faults = drawn.flatMap((sheet) => sheet.faults);
  return {
    workbook: {
      sheets: [...plan.otherSheets.before, ...drawn.flatMap((one) => one.sheets), ...plan.otherSheets.behind],
    },
    tables: drawn.flatMap(({ tables }) => tables),
    faults,
    isSound: faults.length === 0,
  };
}

interface DrawnSheet {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableTruth[];
  readonly faults: readonly FaultTruth[];
}

function drawSheet(plan: WorkbookPlan, forms: readonly FormPlan[], name: string, chooser: Chooser): DrawnSheet {
  const { habit, sheetPlan, block } = plan;
  const canvas = new Canvas();
  const width = block.pageBreak.isBeside === true ? 2 * blockWidth(block) + 1 : blockWidth(block);
  const pageAt = (left: number): Page => new Page(canvas, left, width, habit.mergesWide);
  const shared = pageAt(habit.left);
  const drawOne = (form: FormPlan, index: number): DrawnForm => {
    const page = sheetPlan.place === 'beside' ? pageAt(habit.left + index * (width + 1)) : shared;
    if (index > 0 && page === shared && sheetPlan.titles === 'each') page.blank();
    return drawForm(page, plan, form, chooser);
  };
  const drawn = sheetPlan.place === 'list' ? [drawList(shared, plan, chooser)] : forms.map(drawOne);
  const lastColumn = block.columns.at(-1);
  const canHide = lastColumn?.kind === 'note' || lastColumn?.kind === 'basis' || lastColumn?.kind === 'scoring';
  if (habit.hidesLastColumn && canHide) canvas.hiddenColumns.push(habit.left + width - 1);
  const pages = [{ canvas, name, forms: drawn }, ...drawn.flatMap(({ next }) => nextPage(next, name))];
  return {
    sheets: pages.map((page) => {
      const sheet = page.canvas.toSheet(page.name);
      return habit.tellsMerges ? sheet : { ...sheet, merges: [] };
    }),
    tables: pages.flatMap((page) =>
      page.forms.flatMap((form) => form.tables.map((table) => ({ ...table, sheet: page.name }))),
    ),
    faults: pages.flatMap((page) =>
      page.forms.flatMap((form) => form.faults.map((fault) => ({ ...fault, sheet: page.name }))),
    ),
  };
}

interface DrawnPage {
  readonly canvas: Canvas;
  readonly name: string;
  readonly forms: readonly DrawnForm[];
}

function nextPage(next: DrawnForm['next'], name: string): readonly DrawnPage[] {
  return next ? [{ canvas: next.canvas, name: `${name}（2）`, forms: [next] }] : [];
}
