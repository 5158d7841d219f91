import { readFileSync } from 'node:fs';
import { ApiSets } from './api-sets';
import table from './api-sets.json';
import { startExcel } from './jsdom';
import { plainWorkbook } from './plain-workbook';
import { readApiSets } from './read-api-sets';

test('the table is that of the installed @types/office-js (else: npm run api-sets)', () => {
  const declarations = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  expect(table).toEqual(readApiSets(declarations));
});

test.each([
  ['Range', 'values', '1.1', null],
  ['Range', 'getMergedAreasOrNullObject', '1.13', null],
  ['Range', 'getMergedAreasOrNullObject', '1.9', 'ExcelApi 1.13'],
  ['Worksheet', 'getUsedRangeOrNullObject', '1.3', 'ExcelApi 1.4'],
  ['WorksheetCollection', '_RegisterDataChangedEvent', '1.8', 'ExcelApi 1.9'],
  ['RangeAreas', 'areas', '1.8', 'ExcelApi 1.9'],
  ['Worksheet', 'namedSheetViews', '1.17', 'ExcelApiOnline 1.1'],
  ['Range', '_KeepReference', '1.1', null],
])('%s.%s with ExcelApi %s needs %s', (className, member, has, needs) => {
  expect(new ApiSets({ ExcelApi: has }).missingFor(className, member)).toBe(needs);
});

const WORKBOOK = plainWorkbook({ 表: { rows: [['a', '']], merges: ['A1:B1'] } });

async function mergedAreas(): Promise<boolean> {
  return Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem('表').getRange('A1').getMergedAreasOrNullObject();
    areas.load('address');
    await context.sync();
    return areas.isNullObject;
  });
}

test('an older Excel refuses newer members, and the refusal is listed', async () => {
  const excel = await startExcel({ workbook: WORKBOOK, excelApi: '1.9' });
  await expect(mergedAreas()).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(excel.refused).toEqual([{ member: 'Range.getMergedAreasOrNullObject', needs: 'ExcelApi 1.13' }]);
});

test('a newer Excel has them', async () => {
  const excel = await startExcel({ workbook: WORKBOOK, excelApi: '1.13' });
  expect(await mergedAreas()).toBe(false);
  expect(excel.refused).toEqual([]);
});
