import { readWorkbook } from '../../../src/host/file/read-workbook';
import { check } from '../../../src/lint/check';
import { ledgerOf, memosOf, reportsOf } from '../../../src/page/files/export-files';
import { checkedFile } from '../../../src/report/checked-file';
import * as reasons from '../../../src/rules/reasons';
import { exampleForm } from '../../../src/rules/kit/example-form';
import { workbookOf } from '../../rules/example-workbook';

const result = (file: string, value: string) =>
  checkedFile(file, check(workbookOf(exampleForm([['产出指标', '质量指标', '验收合格率', value]]))));
const RESULTS = [result('甲/a.xlsx', '≥120%'), { file: 'b.xlsx', error: '文件已损坏。' }, result('c.xlsx', '')];

test('the ledger is the workbook of the command line', () => {
  const [ledger] = readWorkbook(ledgerOf(RESULTS, reasons)).sheets;
  expect(ledger?.text.map((row) => row[0])).toEqual(['文件', '甲/a.xlsx', 'b.xlsx', 'c.xlsx']);
});

test('the memos stand one after the other, in lines as Windows has them; none for files without findings', () => {
  const memos = memosOf(RESULTS, reasons);
  expect(memos).toMatch(/^\ufeff【甲\/a\.xlsx】\r\n.*验收合格率/s);
  expect(memos).toContain('\r\n\r\n【c.xlsx】\r\n');
  expect(memos).not.toMatch(/b\.xlsx|[^\r]\n/);
  expect(memosOf(RESULTS.slice(1, 2), reasons)).toBe('');
});

test('the reports are one page with all files', () => {
  const page = reportsOf(RESULTS, reasons, new Date(2026, 10, 21));
  expect(page).toContain('2026年11月21日');
  for (const { file } of RESULTS) expect(page).toContain(file);
});
