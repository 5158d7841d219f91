import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { check } from '../../src/lint/check';
import { withSuppressions } from '../../src/lint/memory/saved-options';
import { suppressionsOf } from '../../src/lint/memory/suppressions';
import { withSection } from '../../src/workbook/saved-state';
import { textRows, workbookFile } from '../host/file/workbook-bytes';
import { goalTable } from './goal-table';

const RULE = 'range/percent-over-100';
const ROWS = [
  ['项目支出绩效目标表'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '巡查次数', '≥12次'],
  ['', '质量指标', '问题整改率', '≥120%'],
];

function formFile(savedState?: string): Buffer {
  return workbookFile({ sheets: [textRows(ROWS)], customXml: savedState === undefined ? [] : [savedState] });
}

function ignoring(): string | undefined {
  const workbook = readWorkbook(formFile());
  const checked = check(workbook);
  const finding = checked.findings.find(({ rule }) => rule === RULE);
  return withSuppressions(undefined, finding ? suppressionsOf(checked, finding, '上级文件规定') : []);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goal-table-'));
  writeFileSync(join(folder, 'plain.xlsx'), formFile());
  writeFileSync(join(folder, 'ignored.xlsx'), formFile(ignoring()));
  writeFileSync(
    join(folder, 'off.xlsx'),
    formFile(withSection(undefined, 'settings', JSON.stringify({ rules: { [RULE]: 'off' } }))),
  );
  writeFileSync(
    join(folder, 'damaged.xlsx'),
    formFile(withSection(withSection(undefined, 'ignored', '{'), 'settings', '[]')),
  );
  writeFileSync(join(folder, 'hint.json'), JSON.stringify({ rules: { [RULE]: 'hint' } }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Found {
  readonly severity: string;
  readonly suppressed?: { readonly reason: string };
}

async function found(file: string, ...words: string[]): Promise<{ findings: Found[]; errors: number }> {
  const { files, summary } = JSON.parse(
    (await goalTable(['check', '--format', 'json', join(folder, file), ...words])).out,
  );
  return { findings: files[0].findings.filter(({ rule }: { rule: string }) => rule === RULE), errors: summary.errors };
}

test('what the workbook ignores is listed with its reason, and does not count', async () => {
  const plain = await found('plain.xlsx');
  const ignored = await found('ignored.xlsx');
  expect(plain.findings.map(({ suppressed }) => suppressed)).toEqual([undefined]);
  expect(ignored.findings.map(({ suppressed }) => suppressed)).toEqual([{ reason: '上级文件规定' }]);
  expect(plain.errors - ignored.errors).toBe(1);
  expect((await goalTable(['check', join(folder, 'ignored.xlsx')])).out).toContain('理由：上级文件规定');
});

test('the workbook’s settings hold, and a settings file goes before them', async () => {
  expect((await found('off.xlsx')).findings).toEqual([]);
  expect(
    (await found('off.xlsx', '--settings', join(folder, 'hint.json'))).findings.map(({ severity }) => severity),
  ).toEqual(['hint']);
});

test('--ignore-saved sets both aside', async () => {
  const [plain] = (await found('plain.xlsx')).findings;
  expect((await found('off.xlsx', '--ignore-saved')).findings).toEqual([plain]);
  expect((await found('ignored.xlsx', '--ignore-saved')).findings).toEqual([plain]);
});

test('what is damaged is said, and the check goes on without it', async () => {
  const { out, err } = await goalTable(['check', join(folder, 'damaged.xlsx')]);
  expect(err).toContain('忽略记录已损坏');
  expect(err).toContain('已按默认设置检查');
  expect(out).toContain(RULE);
});
