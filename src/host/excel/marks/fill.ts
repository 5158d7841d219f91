import { areaContains, areaName } from '../../../workbook/area';
import type { Area } from '../../../workbook/area';
import type { CellMark, MarkLevel } from '../../../workbook/cell-mark';
import { knows } from '../session';
import type { SheetRead } from './read-marks';
import { markFormula } from './signature';

interface Look {
  readonly fill: string;
  readonly line: 'Continuous' | 'Dash' | 'Dot';
  readonly color: string;
  readonly bold: boolean;
}

/** Told apart without colours too, on paper for one: solid, dashed and dotted frames. */
const LOOKS: Readonly<Record<MarkLevel, Look>> = {
  error: { fill: '#FFC7CE', line: 'Continuous', color: '#C00000', bold: true },
  warning: { fill: '#FFEB9C', line: 'Dash', color: '#7F6000', bold: false },
  hint: { fill: '#DDEBF7', line: 'Dot', color: '#1F4E78', bold: false },
};

/** The gravest last: a conditional format that is added comes before those that are there. */
const LEVELS: readonly MarkLevel[] = ['hint', 'warning', 'error'];

/** A list of addresses is kept so short; Excel does not say how much it takes. */
const LONGEST_ADDRESS = 250;

/**
 * Queues conditional formats that hold always, over the cells' own format: Excel could not be given a fill back that is
 * a colour of the theme or a pattern.
 */
export function queueFill({ worksheet, merges }: SheetRead, marks: readonly CellMark[]): void {
  for (const level of LEVELS) {
    // Of a merged area all of it, or the frame would go round its first cell.
    const areas = marks
      .filter((mark) => mark.level === level)
      .map(({ cell }): Area => merges.find((area) => areaContains(area, cell)) ?? { ...cell, rows: 1, columns: 1 });
    for (const { conditionalFormats } of targets(worksheet, joined(areas))) {
      const { custom } = conditionalFormats.add('Custom');
      custom.rule.formula = markFormula(level);
      apply(custom.format, LOOKS[level]);
    }
  }
}

function apply(format: Excel.ConditionalRangeFormat, { fill, line, color, bold }: Look): void {
  format.fill.color = fill;
  if (bold) format.font.bold = true;
  const { top, bottom, left, right } = format.borders;
  for (const border of [top, bottom, left, right]) {
    border.style = line;
    border.color = color;
  }
}

/** Since ExcelApi 1.9 many areas take one format together: the list of rules stays short. */
function targets(
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): readonly Pick<Excel.Range, 'conditionalFormats'>[] {
  if (!knows('1.9'))
    return areas.map(({ row, column, rows, columns }) => worksheet.getRangeByIndexes(row, column, rows, columns));
  return addressLists(areas).map((addresses) => worksheet.getRanges(addresses));
}

function addressLists(areas: readonly Area[]): string[] {
  return areas.map(areaName).reduce<string[]>((lists, name) => {
    const last = lists.at(-1);
    if (last === undefined || last.length + 1 + name.length > LONGEST_ADDRESS) return [...lists, name];
    return [...lists.slice(0, -1), `${last},${name}`];
  }, []);
}

/** Those right below each other are one. */
function joined(areas: readonly Area[]): Area[] {
  const ordered = [...areas].sort((a, b) => a.column - b.column || a.row - b.row);
  return ordered.reduce<Area[]>((runs, { row, column, rows, columns }) => {
    const last = runs.at(-1);
    const isBelow = last?.column === column && last.columns === columns && last.row + last.rows === row;
    return isBelow
      ? [...runs.slice(0, -1), { ...last, rows: last.rows + rows }]
      : [...runs, { row, column, rows, columns }];
  }, []);
}
