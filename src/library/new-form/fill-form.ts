import Big from 'big.js';
import type { ColumnRole } from '../../goals/goal-table';
import { headingRoles } from '../../recognize/vocabulary/headings';
import { columnName } from '../../workbook/area';
import type { Area } from '../../workbook/area';
import { A4_MARGINS, CELL, CENTRED, type CellLook, type NewSheet } from '../../workbook/new-sheet';
import { textHeight } from '../../workbook/text-height';
import type { IndicatorTemplate } from '../schema';
import { AMOUNT_NAMES, drawForm } from './blank-form';
import type { BlankForm, DrawnCell, FormAnswers } from './blank-form';
import type { FirstIndicator } from './first-indicators';

/** A new form, ready to be added to the workbook. */
export interface NewForm {
  /** Name of the sheet, as Excel allows it. */
  readonly name: string;
  readonly sheet: NewSheet;
  /** The target values from the library, with their positions on the sheet. */
  readonly values: readonly { readonly row: number; readonly column: number; readonly template: IndicatorTemplate }[];
}

const TEXT = { fontName: '宋体', fontSize: 10.5, horizontal: 'Left', vertical: 'Center' } as const;
const TITLE: CellLook = { fontName: '黑体', fontSize: 16, horizontal: 'Center' };
const YEAR: CellLook = { horizontal: 'Center' };
const LABEL: CellLook = { isBordered: true, bold: true, horizontal: 'Center' };
const ROW_HEIGHT = 22;
const TITLE_HEIGHT = 32;
/** Row height for writing goals. */
const GOAL_HEIGHT = 80;
/** Columns with short texts, which are centred. */
const CENTRED_ROLES: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'nature', 'operator', 'value', 'unit']);

/** A cell of the new sheet; "=" begins a formula only in `formula`. */
interface Cell extends DrawnCell {
  readonly look: CellLook;
  readonly amount?: number;
  readonly formula?: string;
}

/** Fills a blank form in, and lists its first indicators below its headings. */
export function fillForm(form: BlankForm, answers: FormAnswers, indicators: readonly FirstIndicator[]): NewForm {
  const width = form.columnWidths.length;
  const drawn = drawForm(form.rows, width);
  const head = drawn.cells.filter(({ area }) => area.row < drawn.headings);
  const headings = drawn.cells.filter(({ area }) => area.row === drawn.headings);
  const columns = rolesOf(headings);
  const levels = columns.flatMap(({ area, role }) => (role === 'level1' || role === 'level2' ? [area.column] : []));
  const first = drawn.headings + 1;
  const total = totalOf(answers, head);
  const body = indicators.flatMap((indicator, index) =>
    columns.map(({ area, role }): Cell => {
      const text = role === null ? '' : textFor(role, withinTotal(indicator, total), answers.year, columns);
      const look = role === 'level1' || role === 'level2' ? LABEL : lookOf(role);
      return { text, area: { ...area, row: first + index }, look };
    }),
  );
  const caption = columns.find(({ role }) => role === null)?.area.column;
  const cells = [
    ...head.map((cell) => headCell(cell, answers, head, width)),
    ...headings.map((cell): Cell => ({ ...cell, look: LABEL, area: captionArea(cell, caption, indicators.length) })),
    ...joinLabels(
      body.filter(({ area }) => area.column !== caption),
      levels,
    ),
  ];
  const valueColumn = columns.find(({ role }) => role === 'value')?.area.column ?? 0;
  return {
    name: sheetName(form.scope === 'project' ? answers.project || answers.unit : answers.unit),
    sheet: layOutCells(cells, first + indicators.length, form, drawn.headings),
    values: indicators.flatMap(({ template }, index) =>
      template ? [{ row: first + index, column: valueColumn, template }] : [],
    ),
  };
}

interface FormColumn {
  readonly area: Area;
  /** Null for the caption beside the indicators (绩效指标), which stands before the first level. */
  readonly role: ColumnRole | null;
}

function rolesOf(headings: readonly DrawnCell[]): readonly FormColumn[] {
  const columns = headings.map(({ text, area }) => ({ area, role: roleOf(text) }));
  const first = columns.findIndex(({ role }) => role === 'level1');
  return columns.map(({ area, role }, index) => ({ area, role: index < first ? null : role }));
}

function roleOf(heading: string): ColumnRole | null {
  const [best] = Object.entries(headingRoles(heading)).sort(([, a], [, b]) => b - a);
  return best ? (best[0] as ColumnRole) : null;
}

function lookOf(role: ColumnRole | null): CellLook {
  return role !== null && CENTRED_ROLES.has(role) ? CENTRED : CELL;
}

function textFor(
  role: ColumnRole,
  { level1, level2, template }: FirstIndicator,
  year: number,
  columns: readonly { readonly role: ColumnRole | null }[],
): string {
  if (role === 'level1') return level1;
  if (role === 'level2') return level2;
  if (!template) return '';
  const has = (other: ColumnRole): boolean => columns.some((column) => column.role === other);
  switch (role) {
    case 'level3':
      return template.name;
    case 'operator':
      return template.operator ?? '';
    case 'unit':
      return template.unit;
    case 'nature':
      return template.nature;
    case 'direction':
      return template.direction;
    case 'explanation':
    case 'basis':
    case 'formula':
    case 'scoring':
      return template[role];
    case 'value':
      if (typeof template.value === 'string')
        return template.kind === 'date' ? `${String(year)}年${template.value}` : template.value;
      return `${has('operator') ? '' : (template.operator ?? '')}${String(template.value)}${has('unit') ? '' : template.unit}`;
    default:
      return '';
  }
}

function headCell(cell: DrawnCell, answers: FormAnswers, head: readonly DrawnCell[], width: number): Cell {
  const { text, area } = cell;
  const amount = AMOUNT_NAMES.find((name) => text === `{${name}}`);
  if (amount) return { area, text: '', look: CENTRED, ...given(answers.amounts[amount]) };
  if (text === '{total}') {
    return { area, text: '', look: CENTRED, formula: sumOf(head), ...given(totalOf(answers, head)) };
  }
  const filled = text
    .replaceAll('{year}', String(answers.year))
    .replaceAll('{unit}', answers.unit)
    .replaceAll('{department}', answers.department)
    .replaceAll('{project}', answers.project);
  if (area.columns === width) return { area, text: filled, look: area.row === 0 ? TITLE : YEAR };
  const isLabel = text !== '' && !text.startsWith('{');
  return { area, text: filled, look: isLabel ? LABEL : CELL };
}

/** An example of a cost is not above what there is. */
function withinTotal(indicator: FirstIndicator, total: number | undefined): FirstIndicator {
  const { template } = indicator;
  const isAbove = typeof template?.value === 'number' && total !== undefined && template.value > total;
  if (!template || !isAbove || template.operator !== '≤' || template.unit !== '万元') return indicator;
  return { ...indicator, template: { ...template, value: total } };
}

function given(amount: number | undefined): { readonly amount?: number } {
  return amount === undefined ? {} : { amount };
}

/** The result of the total, because a file is read before any Excel calculates it. */
function totalOf({ amounts }: FormAnswers, head: readonly DrawnCell[]): number | undefined {
  const parts = AMOUNT_NAMES.filter((name) => head.some(({ text }) => text === `{${name}}`));
  const known = parts.flatMap((name) => amounts[name] ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum.plus(one), new Big(0)).toNumber();
}

/** A formula for the total of the form's amounts. */
function sumOf(head: readonly DrawnCell[]): string {
  const parts = head.filter(({ text }) => AMOUNT_NAMES.some((name) => text === `{${name}}`));
  return `=SUM(${parts.map(({ area }) => `${columnName(area.column)}${String(area.row + 1)}`).join(',')})`;
}

/** Area of the caption beside all indicators. */
function captionArea({ area }: DrawnCell, caption: number | undefined, indicators: number): Area {
  return area.column === caption ? { ...area, rows: indicators + 1 } : area;
}

/** Merges equal level names below one another; level 2 names only within their level 1. */
function joinLabels(body: readonly Cell[], levels: readonly number[]): readonly Cell[] {
  const textAt = (row: number, column: number): string | undefined =>
    body.find(({ area }) => area.row === row && area.column === column)?.text;
  const isAsAbove = (row: number, upTo: number): boolean =>
    levels.filter((column) => column <= upTo).every((column) => textAt(row, column) === textAt(row - 1, column));
  return body.flatMap((cell) => {
    const { row, column } = cell.area;
    if (!levels.includes(column)) return [cell];
    if (isAsAbove(row, column)) return [];
    let rows = 1;
    while (textAt(row + rows, column) !== undefined && isAsAbove(row + rows, column)) rows++;
    return [{ ...cell, area: { ...cell.area, rows } }];
  });
}

function layOutCells(cells: readonly Cell[], rows: number, form: BlankForm, headings: number): NewSheet {
  const { columnWidths, orientation } = form;
  const at = (row: number, column: number): Cell | undefined =>
    cells.find(({ area }) => area.row === row && area.column === column);
  return {
    values: Array.from({ length: rows }, (_row, row) =>
      columnWidths.map((_width, column) => at(row, column)?.amount ?? at(row, column)?.text ?? ''),
    ),
    columnWidths,
    rowHeights: Array.from({ length: rows }, (_row, row) =>
      heightOf(
        cells.filter(({ area }) => area.row === row),
        columnWidths,
      ),
    ),
    merges: cells.flatMap(({ area }) => (area.rows === 1 && area.columns > 1 ? [area] : [])),
    blocks: cells.flatMap(({ area }) => (area.rows > 1 ? [area] : [])),
    formulas: cells.flatMap(({ area: { row, column }, formula }) => (formula ? [{ row, column, formula }] : [])),
    open: openAreas(cells, headings),
    look: TEXT,
    looks: cells.map(({ area, look }) => ({ ...look, area })),
    links: [],
    page: { orientation, margins: A4_MARGINS, titleRow: headings, footer: '第 &P 页，共 &N 页' },
  };
}

/**
 * Blank cells to be filled in with anything: those of the head (amounts, goals) and of the indicators, except their
 * values.
 */
function openAreas(cells: readonly Cell[], headings: number): readonly Area[] {
  return cells.flatMap(({ text, amount, area }) =>
    text === '' && amount === undefined && area.row < headings ? [area] : [],
  );
}

function heightOf(cells: readonly Cell[], columnWidths: readonly number[]): number {
  const needed = cells
    .filter(({ area }) => area.rows === 1)
    .map(({ text, look: { fontSize = TEXT.fontSize }, area: { column, columns } }) =>
      textHeight(
        text,
        columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0),
        fontSize,
      ),
    );
  const isTitle = cells.some(({ look }) => look === TITLE);
  const isGoal = cells.some(({ text, look }) => look === LABEL && text.endsWith('目标'));
  return Math.max(isTitle ? TITLE_HEIGHT : isGoal ? GOAL_HEIGHT : ROW_HEIGHT, ...needed);
}

/** Excel's limit for names of sheets. */
const LONGEST_NAME = 31;

function sheetName(about: string): string {
  const plain = `${about}绩效目标`
    .replace(/[[\]:*?/\\：？／＼]/g, '')
    .replace(/^'+|'+$/g, '')
    .trim();
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME - 4)}绩效目标` : plain;
}
