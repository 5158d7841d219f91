import type { FormWithTruth } from '../forms/sheet-truth';
import { printGrid } from '../forms/text-grid';
import { compareWithTruth } from './compare-with-truth';

/** A form's sheets as text, with the misread parts. */
export function printWithDifferences(form: FormWithTruth): string {
  const { differences } = compareWithTruth(form);
  return [
    ...form.workbook.sheets.flatMap((sheet) => [`-- ${sheet.name}`, printGrid(sheet)]),
    ...(differences.length === 0 ? ['all right'] : differences.map((difference) => `✗ ${difference}`)),
  ].join('\n');
}
