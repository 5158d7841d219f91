import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { COMPARED } from './contract';
import { goalTable } from './goal-table';

const FORMS = join(__dirname, '..', 'forms');
const CLEAN = join(FORMS, 'demos/demo-clean.xlsx');
const OVER = join(FORMS, 'demos/demo-percent-over-100.xlsx');

const folder = mkdtempSync(join(tmpdir(), 'goal-table-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, from] of Object.entries(files)) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true });
    cpSync(from, join(folder, name, path));
  }
  return join(folder, name);
}

async function compared(...words: readonly string[]) {
  const { status, out, err } = await goalTable(['compare', ...words, '--format', 'json']);
  return { status, err, ...COMPARED.parse(JSON.parse(out)) };
}

test('two files: what changed and which findings are new; the new file’s errors fail', async () => {
  const { status, pairs, findings } = await compared(CLEAN, OVER);
  expect(status).toBe(1);
  expect(pairs.filter(({ kind }) => kind === 'value')).toContainEqual({
    old: CLEAN,
    new: OVER,
    kind: 'value',
    level3: '培训合格率',
    from: '≥95%',
    to: '≥105%',
    sheet: '部门整体支出绩效目标表',
    cell: 'I23',
  });
  expect(findings.new.map(({ rule, file }) => [rule, file])).toContainEqual(['range/percent-over-100', OVER]);
  expect(findings.gone).toEqual([]);
  const back = await compared(OVER, CLEAN);
  expect([back.status, back.findings.gone.length]).toEqual([0, findings.new.length]);
});

test('for people: by table, with the old and the new value, and the total', async () => {
  const { out } = await goalTable(['compare', CLEAN, OVER]);
  expect(out).toMatch(/部门整体支出绩效目标表\n/);
  expect(out).toMatch(/I23 +指标值变了 +培训合格率：≥95% → ≥105%\n/);
  expect(out).toMatch(/原 D26 +删去 +签约|新签约项目投资额：原来是 ≥5亿元/);
  expect(out).toMatch(
    /\n共比较 1 对文件：\d+ 个指标没有变；指标值变了 3，新增 2，删去 2。问题：新出现 \d+，还没改 \d+，已改好 \d+。\n$/,
  );
});

test('two folders: by place, else by a name that is there once; what stands alone is named', async () => {
  const old = folderOf('上年', { '甲/a.xlsx': CLEAN, 'b.xlsx': CLEAN, '只有上年.xlsx': CLEAN });
  const now = folderOf('今年', { '甲/a.xlsx': OVER, '乙/b.xlsx': CLEAN, '只有今年.xlsx': CLEAN });
  const { pairs, err } = await compared(old, now);
  expect(new Set(pairs.map((pair) => `${pair.old} ${pair.new}`))).toEqual(
    new Set([
      `${join(old, 'b.xlsx')} ${join(now, '乙/b.xlsx')}`,
      `${join(old, '甲/a.xlsx')} ${join(now, '甲/a.xlsx')}`,
    ]),
  );
  expect(err).toMatch(/只有今年\.xlsx：“.*上年”里没有对应的文件，没有比较。\n/);
  expect(err).toMatch(/只有上年\.xlsx：“.*今年”里没有对应的文件，没有比较。\n/);
});

test('two folders: names that differ in year and version belong together, unless two could', async () => {
  const old = folderOf('2024年', {
    '水利局2024.xlsx': CLEAN,
    '林业局（定稿）.xlsx': CLEAN,
    '2024年度教育局-V2.xlsx': CLEAN,
    '民政局1.xlsx': CLEAN,
    '民政局2.xlsx': CLEAN,
  });
  const now = folderOf('2025年', {
    '水利局2025.xlsx': CLEAN,
    '林业局-修改稿2.xlsx': CLEAN,
    '教育局2025.3.1（最终版）.xlsx': CLEAN,
    '民政局.xlsx': CLEAN,
  });
  const { pairs, err } = await compared(old, now);
  expect([...new Set(pairs.map((pair) => `${basename(pair.old)} ${basename(pair.new)}`))].sort()).toEqual([
    '2024年度教育局-V2.xlsx 教育局2025.3.1（最终版）.xlsx',
    '林业局（定稿）.xlsx 林业局-修改稿2.xlsx',
    '水利局2024.xlsx 水利局2025.xlsx',
  ]);
  expect(err).toContain('民政局.xlsx：');
});

test('as a page and as a workbook', async () => {
  const html = join(folder, '比较.html');
  await goalTable(['compare', CLEAN, OVER, '--format', 'html', '--output', html]);
  expect(readFileSync(html, 'utf8')).toContain('<td>培训合格率：≥95% → ≥105%</td>');
  const xlsx = join(folder, '比较.xlsx');
  await goalTable(['compare', CLEAN, OVER, '--format', 'xlsx', '--output', xlsx]);
  const { sheets } = readWorkbook(readFileSync(xlsx));
  expect(sheets.map(({ name }) => name)).toEqual(['指标和金额', '问题']);
  expect(sheets[0]?.text).toContainEqual(expect.arrayContaining(['I23', '指标值变了', '培训合格率', '≥95%', '≥105%']));
});

test.each([
  ['one file', [CLEAN], /compare/],
  [
    'a format that cannot',
    [CLEAN, OVER, '--format', 'sarif'],
    /compare 的结果不能输出成 sarif，可以用 text、json、html、xlsx/,
  ],
  ['a workbook to nowhere', [CLEAN, OVER, '--format', 'xlsx'], /请用“--output 文件”写明存到哪里/],
  ['an old file that is not there', [join(folder, '没有.xlsx'), OVER], /没有\.xlsx”读不出来/],
  ['a folder with a file', [folder, OVER], /没有对应的文件，没有比较/],
])('refuses %s in a sentence, with status 2', async (_what, words, sentence) => {
  const { status, err } = await goalTable(['compare', ...words]);
  expect(status).toBe(2);
  expect(err).toMatch(sentence);
});

test('a broken file costs the others nothing', async () => {
  const old = folderOf('旧', { 'a.xlsx': CLEAN, 'b.xlsx': CLEAN });
  const now = folderOf('新', { 'a.xlsx': CLEAN });
  writeFileSync(join(now, 'b.xlsx'), 'no workbook');
  const { status, pairs, err } = await compared(old, now);
  expect(status).toBe(2);
  expect(pairs.every(({ kind }) => kind === 'same')).toBe(true);
  expect(pairs.length).toBeGreaterThan(0);
  expect(err).toMatch(/b\.xlsx：/);
});
