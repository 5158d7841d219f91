import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goalTable } from './goal-table';
import { CHECKED } from './contract';

const FAULTY = join(__dirname, '..', 'forms', 'demos', 'demo-total-mismatch.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'goal-table-'));
const baseline = join(folder, '基线.json');
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...words: string[]): ReturnType<typeof goalTable> =>
  goalTable(['check', FAULTY, '--format', 'json', ...words]);
const rulesIn = (out: string): string[] =>
  CHECKED.parse(JSON.parse(out)).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));

it('nothing is new where nothing changed', async () => {
  expect((await check('--write-baseline', baseline)).status).toBe(1);
  const { status, out, err } = await check('--baseline', baseline);
  expect([status, rulesIn(out), err]).toEqual([0, [], '']);
});

it('what is new is reported and fails, what is gone is counted', async () => {
  await check('--rule', 'quality', '--rule', 'sum/task-total', '--write-baseline', baseline);
  const { status, out } = await check('--baseline', baseline, '--rule', 'sum');
  expect(status).toBe(1);
  expect(rulesIn(out)).not.toContain('sum/task-total');
  expect(rulesIn(out).length).toBeGreaterThan(0);
  await check('--write-baseline', baseline);
  expect((await check('--baseline', baseline, '--ignore', 'sum')).err).toMatch(
    /^与基线相比，有 \d+ 项问题已经消失。\n$/,
  );
});

it.each([
  ['没有.json', null, '读不出来'],
  ['错.json', '{"version":2}', '不是基线文件'],
])('%s is refused in one line', async (name, content, says) => {
  const path = join(folder, name);
  if (content !== null) writeFileSync(path, content);
  const { status, out, err } = await check('--baseline', path);
  expect([status, out, err]).toEqual([2, '', expect.stringMatching(new RegExp(`^.*${says}.*\n$`))]);
});
