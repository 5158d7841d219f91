import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Loaded on demand by the program; here it shall not count as time of the first test.
import '../../src/cli/insert-file';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { savedInserted } from '../../src/lint/memory/insert-record';
import { recognizeWorkbook } from '../../src/lint/recognized';
import { atOnce } from '../../src/workbook/pieces';
import { goalTable } from './goal-table';

const FORMS = join(__dirname, '..', 'forms');
const FORM = join(FORMS, 'demos/demo-clean.xlsx');
const TWO_SHEETS = join(FORMS, 'seeds/jiangxi-chaisang-2024.xlsx');

const folder = mkdtempSync(join(tmpdir(), 'goal-table-insert-'));
afterAll(() => rmSync(folder, { recursive: true }));

let number = 0;
const newFile = (): string => join(folder, `${String((number += 1))}.xlsx`);

/** Names and target values of a file's indicators, and its insert records. */
function readBack(path: string): { indicators: readonly (readonly [string, string])[]; records: readonly object[] } {
  const { workbook, tables } = atOnce(recognizeWorkbook(readWorkbook(readFileSync(path))));
  return {
    indicators: tables.flatMap(({ indicators }) =>
      indicators.map(({ name, target }) => [name.value, target.source] as const),
    ),
    records: savedInserted(workbook.savedState) ?? [],
  };
}

test.each<[what: string, file: string, words: readonly string[], name: string, value: RegExp]>([
  ['by its name', FORM, ['--indicator', '预算执行率'], '预算执行率', /95/],
  ['by its id', FORM, ['--indicator', 'ty-p3-002'], '预算执行率', /95/],
  ['with a value', FORM, ['--indicator', '预算执行率', '--value', '≥98.5%'], '预算执行率', /98\.5/],
  ['with a number alone', FORM, ['--indicator', '预算执行率', '--value', '99'], '预算执行率', /≥\s*99\s*%/],
  ['in the group that is named', FORM, ['--indicator', '预算执行率', '--level2', '时效指标'], '预算执行率', /95/],
  [
    'on the sheet that is named',
    TWO_SHEETS,
    ['--indicator', '预算执行率', '--sheet', '部门整体支出绩效目标'],
    '预算执行率',
    /95/,
  ],
])('an indicator is inserted %s', async (_, file, words, name, value) => {
  const out = newFile();
  const { status, out: said } = await goalTable(['insert', file, ...words, '--out', out]);
  expect(status).toBe(0);
  expect(said).toContain(`“${name}”`);
  const before = readBack(file);
  const after = readBack(out);
  expect(after.indicators).toHaveLength(before.indicators.length + 1);
  expect(after.indicators.find(([found]) => found === name)?.[1]).toMatch(value);
  expect(after.records).toMatchObject([{ template: 'ty-p3-002', name, isConfirmed: false }]);
});

test('whatever the library finds can be inserted under its id and its name', async () => {
  const { out: found } = await goalTable(['library', '寺庙维修', '--format', 'json']);
  const { hits } = JSON.parse(found) as { hits: readonly { id: string; name: string }[] };
  expect(hits.map(({ name }) => name)).toEqual(expect.arrayContaining(['寺庙维修数量', '宗教活动场所检查次数']));
  for (const { id, name } of hits) {
    for (const word of [id, name]) {
      const out = newFile();
      const { status } = await goalTable(['insert', FORM, '--indicator', word, '--out', out]);
      expect([word, status]).toEqual([word, 0]);
      expect(readBack(out).indicators.map(([own]) => own)).toContain(name);
    }
  }
}, 60_000);

test('sheet, group and value can be given together', async () => {
  const out = newFile();
  const words = ['--sheet', '部门整体支出绩效目标', '--level2', '质量指标', '--value', '≥98%'];
  const { status } = await goalTable(['insert', TWO_SHEETS, '--indicator', '验收合格率', ...words, '--out', out]);
  expect(status).toBe(2);
  const named = await goalTable(['insert', TWO_SHEETS, '--indicator', '采购验收合格率', ...words, '--out', out]);
  expect(named.status).toBe(0);
  expect(readBack(out).indicators).toContainEqual(['采购验收合格率', expect.stringContaining('98')]);
});

test('the group that is named holds the indicator', async () => {
  const out = newFile();
  await goalTable(['insert', FORM, '--indicator', '预算执行率', '--level2', '时效指标', '--out', out]);
  const { tables } = atOnce(recognizeWorkbook(readWorkbook(readFileSync(out))));
  const own = tables[0]?.indicators.find(({ name }) => name.value === '预算执行率');
  expect(own?.level2?.value).toContain('时效指标');
});

test('an indicator that is there already is inserted, and said', async () => {
  const [once, twice] = [newFile(), newFile()];
  await goalTable(['insert', FORM, '--indicator', '预算执行率', '--out', once]);
  const { status, err } = await goalTable(['insert', once, '--indicator', '预算执行率', '--out', twice]);
  expect(status).toBe(0);
  expect(err).toMatch(/第 \d+ 行已经有“预算执行率”/);
  expect(readBack(twice).records).toHaveLength(2);
});

test.each<[what: string, file: string, words: readonly string[], message: RegExp]>([
  ['no indicator', FORM, [], /insert 要写“--indicator/],
  ['an unknown indicator', FORM, ['--indicator', '不存在的某个指标名'], /指标库里没有“不存在的某个指标名”/],
  ['half a name', FORM, ['--indicator', '预算执行'], /相近的有：.*ty-p3-002 预算执行率/],
  ['a value that is none', FORM, ['--indicator', '预算执行率', '--value', '待定'], /不是指标值/],
  ['an unknown sheet', FORM, ['--indicator', '预算执行率', '--sheet', '表九'], /没有工作表“表九”/],
  ['several tables', TWO_SHEETS, ['--indicator', '预算执行率'], /请用“--sheet 工作表”写明/],
  [
    'an unknown group',
    FORM,
    ['--indicator', '预算执行率', '--level2', '某某指标'],
    /没有“某某指标”这个二级指标.*数量指标/,
  ],
  [
    'an old workbook',
    join(__dirname, '../host/file/from-libreoffice.xls'),
    ['--indicator', '预算执行率'],
    /另存为 \.xlsx/,
  ],
  ['a file that is not there', join(folder, '没有.xlsx'), ['--indicator', '预算执行率'], /找不到这个文件/],
])('%s is refused in a line', async (_, file, words, message) => {
  const out = newFile();
  const result = await goalTable(['insert', file, ...words, '--out', out]);
  expect([result.status, result.out]).toEqual([2, '']);
  expect(result.err).toMatch(message);
  expect(existsSync(out)).toBe(false);
});

test('neither the file itself nor one that is there is written over', async () => {
  const own = newFile();
  cpSync(FORM, own);
  const { status, err } = await goalTable(['insert', own, '--indicator', '预算执行率', '--out', own]);
  expect([status, readFileSync(own).equals(readFileSync(FORM))]).toEqual([2, true]);
  expect(err).toContain('已经有这个文件，没有覆盖');
});

test('the new file keeps the kind of workbook in its name', async () => {
  const { status, err } = await goalTable([
    'insert',
    FORM,
    '--indicator',
    '预算执行率',
    '--out',
    join(folder, 'a.xls'),
  ]);
  expect([status, err]).toEqual([2, expect.stringContaining('要写成 .xlsx 结尾的文件名')]);
});
