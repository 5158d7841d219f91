import { readWorkbook } from '../../../src/host/file/read-workbook';
import { generateForm } from './generate-form';
import { xlsxOf } from './write-xlsx';

test.each([3, 14, 15, 92])('form %i is the same when it is read from its file', async (seed) => {
  const { workbook } = generateForm(seed);
  const read = readWorkbook(await xlsxOf(workbook));
  expect(read.sheets.map(({ name, text }) => ({ name, text: filled(text) }))).toEqual(
    workbook.sheets.map(({ name, text }) => ({ name, text: filled(text) })),
  );
  expect(read.sheets.map(({ merges }) => merges.length)).toEqual(workbook.sheets.map(({ merges }) => merges.length));
  expect(read.sheets.map(({ hiddenRows }) => hiddenRows)).toEqual(workbook.sheets.map(({ hiddenRows }) => hiddenRows));
});

function filled(text: readonly (readonly string[])[]): string[] {
  return text.flat().filter((cell) => cell.trim() !== '');
}
