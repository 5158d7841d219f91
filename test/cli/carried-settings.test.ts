import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKED } from './contract';
import { goalTable } from './goal-table';

/** A workbook with faults whose own settings switch all rules off. */
const ALL_OFF = join(__dirname, '..', 'hostile', 'files', 'state-18-all-rules-off.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'goal-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('says in the verdict, in JSON and on standard error which rules the workbook switches off', async () => {
  const { out, err } = await goalTable(['check', ALL_OFF]);
  expect(out).toContain('还开着的规则没有发现问题');
  expect(out).toContain('工作簿里保存的设置关闭了 110 条规则（completeness/value-missing、');
  expect(err).toContain('--ignore-saved');
  const json = CHECKED.parse(JSON.parse((await goalTable(['check', ALL_OFF, '--format', 'json'])).out));
  expect(json.files[0]?.carriedSettings?.off).toHaveLength(110);
});

it('is shown when only files with findings are wanted', async () => {
  expect((await goalTable(['check', ALL_OFF, '--quiet'])).out).toContain('关闭了 110 条规则');
});

it.each([
  ['--ignore-saved', ['--ignore-saved']],
  ['settings from a file', ['--settings', join(folder, 'own.json')]],
])('%s set them aside', async (_, words) => {
  writeFileSync(join(folder, 'own.json'), '{"rules": {}}');
  const { out } = await goalTable(['check', ALL_OFF, '--format', 'json', ...words]);
  const { files, summary } = CHECKED.parse(JSON.parse(out));
  expect(files[0]?.carriedSettings).toBeUndefined();
  expect(summary.errors + summary.warnings + summary.hints).toBeGreaterThan(0);
});

it.each(['绩效目标助手.json', 'goal-table.json'])('finds %s in a folder above, and says so', async (name) => {
  const place = join(folder, name.slice(0, 2), '单位');
  mkdirSync(place, { recursive: true });
  cpSync(ALL_OFF, join(place, '表.xlsx'));
  writeFileSync(join(place, '..', name), '{"rules": {}}');
  const { out, err } = await goalTable(['check', place]);
  expect(err).toContain(`${name} 检查。`);
  expect(out).not.toContain('关闭了');
});
