import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { writeWorkbook } from '../../src/host/file/xlsx/write/write-workbook';
import { storedEntries } from '../../src/host/file/xlsx/zip';
import { withSettings } from '../../src/lint/memory/saved-options';
import { FIXED } from './contract';
import { goalTable } from './goal-table';

const FORMS = join(__dirname, '..', 'forms');
/** A form with safe fixes and fixes to confirm. */
const FIXABLE = join(FORMS, 'more/central-2024-spellings.xlsx');
/** A form without anything to fix. */
const CLEAN = join(FORMS, 'demos/demo-clean.xlsx');
const OLD = join(__dirname, '../host/file/from-libreoffice.xls');

const folder = mkdtempSync(join(tmpdir(), 'goal-table-fix-'));
afterAll(() => rmSync(folder, { recursive: true }));

let number = 0;
/** A new folder with copies of these files, by their new names. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const place = join(folder, String((number += 1)));
  mkdirSync(place);
  for (const [name, from] of Object.entries(files)) {
    mkdirSync(join(place, name, '..'), { recursive: true });
    cpSync(from, join(place, name));
  }
  return place;
}

async function fixJson(
  ...words: readonly string[]
): Promise<{ status: number; files: ReturnType<typeof FIXED.parse>['files']; err: string }> {
  const { status, out, err } = await goalTable(['fix', ...words, '--format', 'json']);
  return { status, err, files: FIXED.parse(JSON.parse(out)).files };
}

test('writes mended copies in the shape of the folder, and no file without fixes', async () => {
  const place = folderOf({ '甲/乙/a.xlsx': FIXABLE, 'b.xlsx': CLEAN });
  const out = join(folder, 'out');
  const { status, files } = await fixJson(join(place), '--out', out);
  expect(status).toBe(0);
  expect(files).toMatchObject([
    { file: join(place, 'b.xlsx'), out: null, applied: 0 },
    { file: join(place, '甲/乙/a.xlsx'), out: join(out, '甲/乙/a.xlsx') },
  ]);
  expect(files[1]?.applied).toBeGreaterThan(0);
  expect(existsSync(join(out, 'b.xlsx'))).toBe(false);
  expect(readFileSync(join(place, '甲/乙/a.xlsx'))).toEqual(readFileSync(FIXABLE));
  const again = await fixJson(join(out, '甲/乙/a.xlsx'), '--in-place');
  expect(again.files).toMatchObject([{ out: null, applied: 0, left: files[1]?.left }]);
});

test('mends the file itself, leaves nothing beside it, and all parts that it does not need as they were', async () => {
  const place = folderOf({ 'a.xlsx': FIXABLE });
  const file = join(place, 'a.xlsx');
  const { files } = await fixJson(file, '--in-place');
  expect(files).toMatchObject([{ file, out: file }]);
  expect(readdirSync(place)).toEqual(['a.xlsx']);
  const before = new Map(storedEntries(readFileSync(FIXABLE)).map(({ name, body }) => [name, body]));
  const changed = storedEntries(readFileSync(file)).filter(
    ({ name, body }) => Buffer.compare(before.get(name) ?? Buffer.alloc(0), body) !== 0,
  );
  for (const { name } of changed) expect(name).toMatch(/^xl\/(?:worksheets\/|styles|workbook)/);
});

test('makes the fixes that need a look only when asked', async () => {
  const place = folderOf({ 'a.xlsx': FIXABLE });
  const safe = await fixJson(join(place, 'a.xlsx'), '--out', join(folder, 'safe'));
  const all = await fixJson(join(place, 'a.xlsx'), '--out', join(folder, 'all'), '--include-confirm');
  expect(all.files[0]?.applied).toBeGreaterThan(safe.files[0]?.applied ?? 0);
});

test('mends only what the options name', async () => {
  const place = folderOf({ 'a.xlsx': FIXABLE });
  const { files } = await fixJson(join(place, 'a.xlsx'), '--out', join(folder, 'one'), '--rule', 'naming/too-long');
  expect(files).toMatchObject([{ out: null, applied: 0 }]);
});

// On other systems, all names are Unicode.
(process.platform === 'linux' ? test : test.skip)(
  'a name in another encoding than UTF-8 is read, shown and kept',
  async () => {
    const place = folderOf({});
    /** 预算.xlsx in GBK, as in a folder unpacked from a Chinese Windows. */
    const name = Buffer.from('d4a4cbe32e786c7378', 'hex');
    const inPlace = Buffer.concat([Buffer.from(`${place}/`), name]);
    writeFileSync(inPlace, readFileSync(FIXABLE));
    const out = join(folder, 'gbk');
    const { status, files, err } = await fixJson(place, '--out', out);
    expect([status, err]).toEqual([0, '']);
    expect(files).toMatchObject([{ file: join(place, '\udcd4\udca4\udccb\udce3.xlsx') }]);
    expect(readdirSync(out, { encoding: 'buffer' })).toEqual([name]);
    await fixJson(place, '--in-place');
    expect(readdirSync(place, { encoding: 'buffer' })).toEqual([name]);
    expect(readFileSync(inPlace)).not.toEqual(readFileSync(FIXABLE));
    const { out: text } = await goalTable(['check', place]);
    expect(text).toContain('‹U+DCD4›‹U+DCA4›‹U+DCCB›‹U+DCE3›.xlsx  1 张绩效目标表');
  },
);

test('settings of a file replace those that the workbook carries', async () => {
  const place = folderOf({ 'a.xlsx': FIXABLE });
  const savedState = withSettings(undefined, { rules: { 'format/operator-nonstandard': { level: 'off' } } }) ?? null;
  const edited = writeWorkbook(readFileSync(FIXABLE), { savedState });
  writeFileSync(join(place, 'a.xlsx'), edited);
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, '{}');
  const applied = async (...words: string[]): Promise<number | undefined> =>
    (await fixJson(place, '--out', join(folder, `set-${String((number += 1))}`), ...words)).files[0]?.applied;
  const [asSaved, asGiven] = [await applied(), await applied('--settings', settings)];
  expect(asGiven).toBeGreaterThan(asSaved ?? Infinity);
});

test('follows a link to the file that is meant', async () => {
  const place = folderOf({ 'a.xlsx': FIXABLE });
  symlinkSync(join(place, 'a.xlsx'), join(place, 'link.xlsx'));
  await fixJson(join(place, 'link.xlsx'), '--in-place');
  expect(readFileSync(join(place, 'a.xlsx'))).toEqual(readFileSync(join(place, 'link.xlsx')));
  expect(readFileSync(join(place, 'a.xlsx'))).not.toEqual(readFileSync(FIXABLE));
});

describe('what cannot be done', () => {
  test.each([
    ['an old workbook', OLD, 'a.xls', /另存为 \.xlsx/],
    ['a file that is there already', FIXABLE, 'taken.xlsx', /已经有这个文件，没有覆盖/],
  ])('%s is said and the others go on', async (_, from, name, message) => {
    const place = folderOf({ [name]: from, 'good.xlsx': FIXABLE });
    const out = folderOf({ 'taken.xlsx': CLEAN });
    const { status, files, err } = await fixJson(place, '--out', out);
    expect(status).toBe(2);
    const own = files.find(({ file }) => file.endsWith(name));
    expect(own).toMatchObject({ out: null, applied: 0 });
    expect(own?.error).toMatch(message);
    expect(err).toMatch(message);
    expect(files.find(({ file }) => file.endsWith('good.xlsx'))?.out).toBe(join(out, 'good.xlsx'));
    expect(readFileSync(join(out, 'taken.xlsx'))).toEqual(readFileSync(CLEAN));
  });

  test('a file that is none', async () => {
    const place = folderOf({});
    writeFileSync(join(place, 'a.xlsx'), 'text');
    const { status, files } = await fixJson(place, '--in-place');
    expect(status).toBe(2);
    expect(files).toMatchObject([{ out: null, applied: 0, error: expect.stringContaining('不是 Excel 工作簿') }]);
  });

  test.each<[string, (place: string) => readonly string[], string]>([
    ['no target', (place) => [place], '没有说明修复好的文件写到哪里'],
    ['two targets', (place) => [place, '--in-place', '--out', 'x'], '只能写一个'],
    ['the folder itself', (place) => [place, '--out', place], '不能在要修复的文件夹'],
    ['a folder within', (place) => [place, '--out', join(place, '新/结果')], '不能在要修复的文件夹'],
    ['a file as folder', (place) => [place, '--out', join(place, 'a.xlsx')], '是一个文件，请写一个文件夹'],
  ])('%s is a wrong command line', async (_, words, message) => {
    const place = folderOf({ 'a.xlsx': FIXABLE });
    const { status, out, err } = await goalTable(['fix', ...words(place)]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(readdirSync(place)).toEqual(['a.xlsx']);
  });
});

test('tells a person what was done', async () => {
  const place = folderOf({ 'a.xlsx': FIXABLE, 'b.xlsx': CLEAN });
  const { out } = await goalTable(['fix', place, '--in-place']);
  expect(out).toMatch(/a\.xlsx {2}修复 \d 项；还有错误 \d，警告 \d，提示 \d\n/);
  expect(out).toMatch(/b\.xlsx {2}没有能自动修复的，没有写文件；/);
  expect(out).toMatch(/共 2 个文件，写了 1 个，修复 \d 项；/);
  expect(readWorkbook(readFileSync(join(place, 'a.xlsx'))).sheets).toHaveLength(1);
});
