import type { Column, ColumnRole } from '../goals/goal-table';
import { measurabilityOf } from '../rules/facts/qualitative-words';
import type { CellWrite } from '../workbook/edit';
import { cellContent } from '../workbook/snapshot';
import type { CellContent } from '../workbook/snapshot';
import { staysText } from '../workbook/typed-entry';
import { labelStyle, labelAt } from './label-style';
import { columnOf, indicatorsOf, opensAt } from './new-row';
import type { NewRow } from './new-row';
import { rowNumber } from './row-numbers';
import type { IndicatorTemplate } from './schema';
import { commonText, spellOperator, spellWord, usualText } from './spelling';

/** Content of the new row in one column; text '' and no write when it stays blank. */
export interface RowContent {
  readonly text: string;
  readonly write: CellWrite | null;
}

const BLANK: RowContent = { text: '', write: null };

export function rowContent(newRow: NewRow, column: Column, template: IndicatorTemplate, name: string): RowContent {
  const neighbours = neighbourCells(newRow, column);
  const texts = neighbours.map(({ text }) => text.trim());
  const written = texts.filter((text) => text !== '');
  const say = (text: string | null) => textContent(newRow, column, text ?? '');
  switch (column.role) {
    case 'level1':
    case 'level2':
      return isToBeWritten(newRow, column) ? say(levelText(newRow, column)) : BLANK;
    case 'project':
      return isToBeWritten(newRow, column) ? say(labelAt(newRow, newRow.anchorRows.last, column.column)) : BLANK;
    case 'level3':
      return say(name);
    case 'value':
      return valueContent(newRow, column, template, neighbours);
    case 'operator':
      return say(operatorText(template, written));
    case 'unit':
      return say(template.unit);
    case 'nature':
      return say(spellWord(template.nature, written));
    case 'direction':
      return say(directionText(template, written));
    case 'explanation':
      return say(explanationText(newRow, template));
    case 'basis':
    case 'formula':
    case 'scoring':
      return say(template[column.role]);
    case 'standard':
      return say(usualText(written));
    case 'audit':
    case 'other':
      return say(commonText(texts));
    case 'sequence':
      return sequenceContent(newRow, column);
    case 'weight':
    case 'history':
    case 'actual':
    case 'note':
      return BLANK;
  }
}

/** True when the content must be written; false when the empty row already has this label. */
function isToBeWritten(newRow: NewRow, { column }: Column): boolean {
  const hasLabel = newRow.isThere && !opensAt(newRow, column) && labelAt(newRow, newRow.row, column) !== '';
  return !hasLabel && labelStyle(newRow, column) === 'repeated';
}

function neighbourCells(newRow: NewRow, column: Column): readonly CellContent[] {
  return indicatorsOf(newRow.table, newRow.block)
    .filter(({ shift }) => shift === 0)
    .map(({ row }) => cellContent(newRow.sheet, row, column.column));
}

function levelText(newRow: NewRow, { role, column }: Column): string {
  const { group, anchor, anchorRows, isThere } = newRow;
  const name = (role === 'level1' ? group.level1 : group.level2) ?? '';
  if (isThere || !anchor.isOrderly || opensAt(newRow, column)) return name;
  return labelAt(newRow, anchorRows.last, column) || name;
}

/** The operator of a qualitative target: some forms write 定性, others nothing. */
function operatorText(template: IndicatorTemplate, neighbours: readonly string[]): string {
  if (template.operator) return spellOperator(template.operator, neighbours);
  if (typeof template.value === 'number') return '';
  return neighbours.find((text) => text.includes('定性')) ?? '';
}

function directionText(template: IndicatorTemplate, neighbours: readonly string[]): string {
  const isWord = typeof template.value === 'string' && neighbours.some((text) => text.includes('定性'));
  return spellWord(isWord ? '定性' : template.direction, neighbours);
}

/** The explanation of the indicator. In forms without a column for formulas or grades, it includes those. */
function explanationText({ block }: NewRow, { explanation, formula, scoring, unit, value }: IndicatorTemplate): string {
  const parts = [explanation];
  if (unit === '%' && formula !== '' && !columnOf(block, 'formula')) parts.push(`计算公式：${formula}`);
  const isVague = typeof value === 'string' && measurabilityOf(value) === 'vague';
  if (isVague && scoring !== '' && !columnOf(block, 'scoring')) parts.push(`评分标准：${scoring}`);
  return parts.filter((part) => part !== '').join('。');
}

function sequenceContent(newRow: NewRow, column: Column): RowContent {
  const write = rowNumber(newRow, column);
  return write ? { text: String(write.formula), write } : BLANK;
}

function valueContent(
  newRow: NewRow,
  column: Column,
  template: IndicatorTemplate,
  neighbours: readonly CellContent[],
): RowContent {
  const { block, table } = newRow;
  const { operator, value, unit, kind } = template;
  if (typeof value === 'string') {
    const year = kind === 'date' && table.year ? `${table.year.value}年` : '';
    return textContent(newRow, column, year + value);
  }
  const isBare = columnOf(block, 'operator') !== undefined && (columnOf(block, 'unit') !== undefined || unit === '%');
  const formats = isBare ? numberFormats(neighbours) : [];
  const suffix = columnOf(block, 'unit') ? '' : unit;
  const percent = formats.filter((format) => format.includes('%')).at(-1);
  if (unit === '%' && suffix !== '' && percent)
    return { text: `${value}%`, write: { formula: Number(`${value}e-2`), numberFormat: percent } };
  // A percent format beside a unit column would display both “90%” and “%”.
  if (formats.length > 0 && suffix === '' && !(unit === '%' && percent)) {
    const numberFormat = formats.filter((format) => !OF_ANOTHER_KIND.test(format)).at(-1) ?? 'General';
    return { text: String(value), write: { formula: value, numberFormat } };
  }
  const prefix = columnOf(block, 'operator') ? '' : (operator ?? '');
  return textContent(newRow, column, `${prefix}${value}${suffix}`);
}

/** Percent and date formats, in which a plain number is displayed as something else. */
const OF_ANOTHER_KIND = /[%yd]/i;

/** The number formats of the column from its top; none when its values are written as text. */
function numberFormats(neighbours: readonly CellContent[]): readonly string[] {
  const numbers = neighbours.filter(({ value }) => typeof value === 'number');
  const numberTexts = neighbours.filter(({ value }) => typeof value === 'string' && /^[\d.,]+%?$/.test(value.trim()));
  return numbers.length > numberTexts.length ? numbers.map(({ numberFormat }) => numberFormat) : [];
}

/** Excel may show longer texts as "#" in a cell formatted "@". */
const LONGEST_TEXT_CELL = 255;

function textContent(newRow: NewRow, column: Column, text: string): RowContent {
  if (text === '') return BLANK;
  const model = cellContent(newRow.sheet, newRow.modelRow, column.column).numberFormat;
  // In a cell with percent or date format, a count that the user types over the example would be converted.
  const numberFormat = model === '@' ? model : 'General';
  if (!staysText(text, numberFormat)) return { text, write: { formula: text, numberFormat: '@' } };
  const isLong = text.length > LONGEST_TEXT_CELL && numberFormat === '@' && staysText(text, 'General');
  return { text, write: { formula: text, numberFormat: isLong ? 'General' : numberFormat } };
}

/** Roles without which an indicator cannot be inserted. */
export const ESSENTIAL: readonly ColumnRole[] = ['level3', 'value'];
