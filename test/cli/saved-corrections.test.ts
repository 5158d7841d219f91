import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withSavedCorrections, withSavedRows } from '../../src/recognize/saved-corrections';
import { textRows, workbookFile } from '../host/file/workbook-bytes';
import { goalTable } from './goal-table';

/** The heading 本期任务 is unknown; without a correction, 目标值 is read as the value. */
const ROWS = [
  ['项目支出绩效目标表'],
  ['一级指标', '二级指标', '三级指标', '本期任务', '目标值'],
  ['产出指标', '数量指标', '巡查次数', '≥12次', '全年累计巡查'],
  ['', '质量指标', '问题整改率', '≥120%', '按台账统计核定'],
];
const CORRECTION = { sheet: '表1', heading: '本期任务', nth: 0, role: 'value' } as const;

function formFile(savedState: string | undefined): Buffer {
  return workbookFile({ sheets: [textRows(ROWS)], customXml: savedState === undefined ? [] : [savedState] });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goal-table-'));
  writeFileSync(join(folder, 'plain.xlsx'), formFile(undefined));
  writeFileSync(join(folder, 'corrected.xlsx'), formFile(withSavedCorrections(undefined, [CORRECTION])));
  const plan = [
    ...ROWS,
    ['效益指标', '社会效益指标', '投诉下降率', '', '≥５％'],
    ['县图书馆', '', '', ''],
    ['本级留用', '', '', ''],
  ];
  const rows = withSavedRows(undefined, [{ sheet: '表1', row: 5, cells: ['县图书馆'] }]) ?? '';
  writeFileSync(join(folder, 'rows.xlsx'), workbookFile({ sheets: [textRows(plan)], customXml: [rows] }));
  writeFileSync(join(folder, 'damaged.xlsx'), formFile('<state xmlns="urn:goal-table:state">?</state>'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const inspect = (file: string, ...words: string[]) => goalTable(['inspect', ...words, join(folder, file)]);

test('inspect says what each column is read as, and of which it is unsure', async () => {
  const { out } = await inspect('plain.xlsx');
  expect(out).toContain('第 2–4 行各列：');
  expect(out).toContain('C   三级指标 → 三级指标（名称）\n');
  expect(out).toMatch(/D {3}本期任务 → .*（不太确定，请核对）\n/);
});

test('inspect reads the column as the workbook says, and says so', async () => {
  const { out, err } = await inspect('corrected.xlsx');
  expect(out).toContain('D   本期任务 → 指标值（目标值）（按工作簿里保存的更正）\n');
  expect(out).toContain('产出指标 / 数量指标 / 巡查次数：≥12次');
  expect(err).toBe('');
});

test.each([
  ['plain.xlsx', { corrected: false }, ['D']],
  ['corrected.xlsx', { role: 'value', confidence: 1, corrected: true }, []],
])('for programs: %s', async (file, column, unsure) => {
  const { files } = JSON.parse((await inspect(file, '--format', 'json')).out);
  expect(files[0].tables[0].columns[3]).toMatchObject({ column: 'D', range: 'D2:D4', heading: '本期任务', ...column });
  expect(files[0].tables[0].unsure).toEqual(unsure);
});

test('check reads the columns as the workbook says', async () => {
  const rulesAt = async (file: string): Promise<string[]> => {
    const { files } = JSON.parse((await goalTable(['check', '--format', 'json', join(folder, file)])).out);
    return files[0].findings.map(({ rule, cell }: { rule: string; cell: string }) => `${rule} ${cell}`);
  };
  expect(await rulesAt('plain.xlsx')).not.toContain('range/percent-over-100 D4');
  expect(await rulesAt('corrected.xlsx')).toContain('range/percent-over-100 D4');
});

test('a row is an indicator where the workbook says so: told by inspect, checked, and kept by fix', async () => {
  const { out } = await inspect('rows.xlsx');
  expect(out).toContain('第 6 行按工作簿里保存的更正当作指标：县图书馆\n');
  expect(out).toContain('第 7 行没有当作指标：本级留用\n');
  const [table] = JSON.parse((await inspect('rows.xlsx', '--format', 'json')).out).files[0].tables;
  expect(table.correctedRows).toEqual([{ row: 6, text: '县图书馆' }]);
  expect(table.indicators.map(({ row }: { row: number }) => row)).toEqual([3, 4, 5, 6]);
  const checked = await goalTable(['check', '--format', 'json', join(folder, 'rows.xlsx')]);
  const cells = JSON.parse(checked.out).files[0].findings.map(({ cell }: { cell: string }) => cell);
  expect(cells).toContain('E6');
  await goalTable(['fix', join(folder, 'rows.xlsx'), '--out', join(folder, 'fixed')]);
  expect((await goalTable(['inspect', join(folder, 'fixed', 'rows.xlsx')])).out).toContain(
    '第 6 行按工作簿里保存的更正',
  );
});

test.each(['inspect', 'check'])(
  '%s: what cannot be read of the saved state is said, and nothing else is lost',
  async (command) => {
    const damaged = await goalTable([command, join(folder, 'damaged.xlsx')]);
    expect(damaged.err).toContain('damaged.xlsx：工作簿里保存的更正读不出来，读不出来的已按自动识别处理');
    const plain = await goalTable([command, join(folder, 'plain.xlsx')]);
    expect(damaged.out.replaceAll('damaged', 'plain')).toBe(plain.out);
  },
);
