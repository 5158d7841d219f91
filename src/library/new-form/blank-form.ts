import type { Scope } from '../../goals/goal-table';
import type { Area } from '../../workbook/area';
import type { FormProfileName } from '../schema';

/** The user's answers for a new form; blank ones are left open. */
export interface FormAnswers {
  readonly year: number;
  readonly unit: string;
  /** 主管部门; forms of a department have none. */
  readonly department: string;
  readonly project: string;
  /** In 万元, by the name of their place in the form. */
  readonly amounts: Readonly<Partial<Record<AmountName, number>>>;
}

export const AMOUNT_NAMES = ['fiscal', 'other', 'basic', 'projects'] as const;
export type AmountName = (typeof AMOUNT_NAMES)[number];

/**
 * A blank form (表样) as data. `rows` draws it: one line per row, with "|" between cells. "<" merges a cell with the one
 * to its left, "^" with the one above. {year}, {unit}, {department}, {project} and {fiscal} … are filled in; {total}
 * becomes the sum of the amounts. The line that begins with "#" holds the headings of the indicators, whose rows follow
 * it.
 */
export interface BlankForm {
  readonly id: string;
  /** Name shown to the user. */
  readonly name: string;
  /** Origin of the form: a document, or the place that uses it. */
  readonly source: string;
  readonly scope: Exclude<Scope, 'fund'>;
  readonly profile: FormProfileName;
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly orientation: 'Portrait' | 'Landscape';
  readonly rows: string;
  /** By "level 1/level 2" in the form's own words: the number of proposed indicators. */
  readonly groups: readonly (readonly [levels: string, indicators: number])[];
}

/** One cell of a drawn form, with the area that it is merged over. */
export interface DrawnCell {
  readonly text: string;
  readonly area: Area;
}

/** The rows of a drawn form; `headings` is the index of the row that begins with "#". */
export interface DrawnForm {
  readonly cells: readonly DrawnCell[];
  readonly rows: number;
  readonly headings: number;
}

/**
 * Parses the drawing of a form.
 * @param width number of columns of the form
 * @throws {Error} when a row has another width, or a merge sign has no cell to merge with
 */
export function drawForm(text: string, width: number): DrawnForm {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const headings = lines.findIndex(([first]) => first?.startsWith('#'));
  const grid = lines.map((line) => line.map((cell) => cell.replace(/^#\s*/, '')));
  grid.forEach((line, row) => {
    if (line.length !== width)
      throw new Error(`row ${String(row + 1)} has ${String(line.length)} cells: ${line.join('|')}`);
  });
  const cells = grid.flatMap((line, row) =>
    line.flatMap((cell, column) => (isJoined(cell) ? [] : [{ text: cell, area: areaAt(grid, row, column) }])),
  );
  const covered = cells.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  if (covered !== grid.length * width) throw new Error('a merge of the form has nothing to join');
  return { cells, rows: grid.length, headings };
}

function isJoined(cell: string | undefined): boolean {
  return cell === '<' || cell === '^';
}

function areaAt(grid: readonly (readonly string[])[], row: number, column: number): Area {
  let columns = 1;
  while (grid[row]?.[column + columns] === '<') columns++;
  let rows = 1;
  while (grid[row + rows]?.[column] === '^') rows++;
  return { row, column, rows, columns };
}
