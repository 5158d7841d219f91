import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKED } from '../cli/contract';
import { goalTable } from '../cli/goal-table';

/** Files made to crash, block or flood their reader. Those with a form must give its findings. */
const FILES = join(__dirname, 'files');

const CASES: readonly (readonly [file: string, tables: number, says: string])[] = [
  ['book-10-one-far-one-good.xlsx', 1, '工作表“far”的内容相隔太远，没有检查'],
  ['cfb-04-difat-self.xls', 0, '已损坏'],
  ['far.xlsx', 0, '范围太大'],
  ['name-sst.xlsx', 1, ''],
  ['state-18-all-rules-off.xlsx', 1, '关闭了 110 条规则'],
  ['x03-zeroheight-alternating-5000.xlsx', 0, ''],
  ['x06-format-brackets-1M.xlsx', 1, ''],
  ['x08-300-sheets-stray-last-row.xlsx', 0, '范围太大'],
  ['x10-format-at-10k-100-cells.xlsx', 1, ''],
  ['x13-number-1e999-amount.xlsx', 1, ''],
  ['x21-column-4e9.xlsx', 0, '已损坏'],
  ['x22-row-4e9.xlsx', 0, '已损坏'],
  ['xls-47-array-12-bytes.xls', 0, '已损坏'],
  ['xls-one-byte-hang.xls', 1, ''],
];

it('every file has its case', () => {
  expect(readdirSync(FILES).sort()).toEqual(CASES.map(([file]) => file));
});

it.each(CASES)('%s: %i tables, says “%s”', async (file, tables, says) => {
  const { status, out, err } = await goalTable(['check', join(FILES, file), '--format', 'json']);
  const { files, summary } = CHECKED.parse(JSON.parse(out));
  expect([files.map((one) => one.tables), err]).toEqual([[tables], expect.stringContaining(says)]);
  expect(err.split('\n').length).toBeLessThanOrEqual(2);
  const isRead = tables > 0 && summary.unreadSheets === undefined;
  expect(status).toBe(isRead || says === '' ? (summary.errors > 0 ? 1 : 0) : 2);
});
