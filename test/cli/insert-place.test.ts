import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../src/cli/insert-file';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { recognizeWorkbook } from '../../src/lint/recognized';
import { atOnce } from '../../src/workbook/pieces';
import { xlsxOf } from '../forms/generate/write-xlsx';
import { workbookOf } from '../workbook/sheet-of';
import { goalTable } from './goal-table';

const folder = mkdtempSync(join(tmpdir(), 'goal-table-place-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STACKED = join(folder, '上下几张.xlsx');
const LISTED = join(folder, '几个项目.xlsx');
const PROJECTS = ['道路养护项目', '公园绿化项目'];

beforeAll(async () => {
  const stacked = PROJECTS.flatMap((project) => [
    ['项目支出绩效目标表（2026年度）', '', '', ''],
    ['项目名称', project, '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', `${project}处数`, '≥5处'],
    ['', '质量指标', `${project}合格率`, '≥95%'],
    ['', '', '', ''],
  ]);
  const listed = PROJECTS.flatMap((project) => [
    [project, '产出指标', '数量指标', `${project}处数`, '≥5处'],
    ['', '', '质量指标', `${project}合格率`, '≥95%'],
  ]);
  const head = [['项目支出绩效目标表（2026年度）'], ['项目名称', '一级指标', '二级指标', '三级指标', '指标值']];
  writeFileSync(STACKED, await xlsxOf(workbookOf({ name: '项目', rows: stacked })));
  writeFileSync(
    LISTED,
    await xlsxOf(workbookOf({ name: '项目', rows: [...head, ...listed], merges: ['A3:A4', 'A5:A6'] })),
  );
});

let number = 0;

async function insert(file: string, words: readonly string[]) {
  const out = join(folder, `out-${String((number += 1))}.xlsx`);
  const result = await goalTable(['insert', file, '--indicator', '培训人次', ...words, '--out', out]);
  const names = (): readonly string[] =>
    atOnce(recognizeWorkbook(readWorkbook(readFileSync(out)))).tables.flatMap(({ indicators }) =>
      indicators.map(({ name }) => name.value),
    );
  return { ...result, names };
}

test.each([
  ['stacked tables', STACKED, [], 'C4（道路养护项目）、C10（公园绿化项目）'],
  ['stacked tables on the named sheet', STACKED, ['--sheet', '项目'], 'C4（道路养护项目）、C10（公园绿化项目）'],
  ['projects in one table', LISTED, [], 'D3（道路养护项目 · 数量指标）、D5（公园绿化项目 · 数量指标）'],
  [
    'the same group of several projects',
    LISTED,
    ['--level2', '质量指标'],
    'D4（道路养护项目 · 质量指标）、D6（公园绿化项目',
  ],
  ['a cell outside', STACKED, ['--at', 'Z99'], 'Z99 不在绩效目标表里，请用“--at 单元格”写明插在哪里，可以写：C4（道路'],
  ['no cell', STACKED, ['--at', '第八行'], '“--at 第八行”不是单元格'],
])('%s: the line names the cells to choose from', async (_, file, words, message) => {
  const { status, err } = await insert(file, words);
  expect(status).toBe(2);
  expect(err).toContain(message);
});

test.each([
  ['the first table', STACKED, ['--at', 'C4'], 1],
  ['the second table', STACKED, ['--at', '项目!D11'], 3],
  ['the first project', LISTED, ['--at', 'D3'], 1],
  ['the second project', LISTED, ['--at', 'E5'], 3],
  ['its other group', LISTED, ['--at', 'E3', '--level2', '质量指标'], 2],
])('%s takes it at the cell', async (_, file, words, at) => {
  const { status, names } = await insert(file, words);
  expect(status).toBe(0);
  expect(names().indexOf('培训人次')).toBe(at);
});
