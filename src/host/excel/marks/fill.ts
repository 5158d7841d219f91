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

/** Solid, dashed and dotted frames can be told apart without colours, for example on paper. */
const LOOKS: Readonly<Record<MarkLevel, Look>> = {
  error: { fill: '#FFC7CE', line: 'Continuous', color: '#C00000', bold: true },
  warning: { fill: '#FFEB9C', line: 'Dash', color: '#7F6000', bold: false },
  hint: { fill: '#DDEBF7', line: 'Dot', color: '#1F4E78', bold: false },
};

/** Most severe last: Excel puts a new conditional format before the existing ones. */
const LEVELS: readonly MarkLevel[] = ['hint', 'warning', 'error'];

/** Longest list of addresses in one call; Excel documents no limit. */
const LONGEST_ADDRESS = 250;

/**
 * Queues always-true conditional formats instead of fills: Office.js cannot restore a cell's own fill when that is a
 * theme colour or a pattern.
 */
export function queueFill({ worksheet, merges }: SheetRead, marks: readonly CellMark[]): void {
  for (const level of LEVELS) {
    // A mark covers the whole merged area; otherwise the frame would surround its first cell only.
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

/** Since ExcelApi 1.9 one format covers many areas, which keeps the list of rules short. */
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

/** Joins areas that lie directly below each other. */
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
