import type { CellContent } from '../../../src/workbook/snapshot';
import { readEntry } from '../../../src/workbook/typed-entry';

export const textCell = (text: string): CellContent => ({ value: text, text, formula: text, numberFormat: 'General' });

/** A number with its displayed text under one of the formats 0, 0.00, #,##0.00, 0% … */
export const numberCell = (number: number, numberFormat = 'General'): CellContent => readEntry(number, numberFormat);

export const isBlank = ({ text }: CellContent): boolean => text.trim() === '';
