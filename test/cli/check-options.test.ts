import { read } from '@e965/xlsx';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CHECKED } from './contract';
import { goalTable } from './goal-table';

const FORMS = join(__dirname, '..', 'forms');
const form = (name: string): string => join(FORMS, `${name}.xlsx`);
const FAULTY = form('demos/demo-total-mismatch');

const folder = mkdtempSync(join(tmpdir(), 'goal-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is reported', () => {
  const faulty = form('demos/demo-percent-over-100');
  const found = async (...words: string[]): Promise<string[]> => {
    const { out } = await goalTable(['check', faulty, '--format', 'json', ...words]);
    const { files, summary } = CHECKED.parse(JSON.parse(out));
    const findings = files.flatMap((file) => file.findings);
    expect(summary.errors + summary.warnings + summary.hints).toBe(findings.length);
    return findings.map(({ rule, severity }) => `${severity} ${rule}`);
  };
  const OVER_100 = 'error range/percent-over-100';

  it.each<[words: string[], all: string[]]>([
    [
      ['--rule', 'range/percent-over-100'],
      [OVER_100, OVER_100, OVER_100, OVER_100],
    ],
    [
      ['--rule', 'relevance', '--rule', 'naming'],
      ['warning relevance/goal-unsupported', 'hint naming/nonstandard-name'],
    ],
    [
      ['--ignore', 'relevance', '--severity', 'warning'],
      [OVER_100, OVER_100, OVER_100, OVER_100],
    ],
    // Switching a rule off uncovers less severe findings of its cells.
    [['--rule', 'range', '--ignore', 'range/percent-over-100'], ['hint range/adjust-rate-loose']],
    [
      ['--severity', 'error'],
      [OVER_100, OVER_100, OVER_100, OVER_100],
    ],
  ])('%j', async (words, all) => {
    expect(await found(...words)).toEqual(all);
  });

  it('a file’s severity for a rule holds when the rule is asked for alone', async () => {
    const path = join(folder, '设置.json');
    writeFileSync(path, '{"rules": {"range/percent-over-100": "hint"}}');
    expect(await found('--settings', path, '--rule', 'range/percent-over-100')).toEqual(
      Array(4).fill('hint range/percent-over-100'),
    );
  });

  it('quietly: only what the files come to', async () => {
    const { out } = await goalTable(['check', form('demos/demo-clean'), faulty, '--quiet']);
    expect(out.split('\n').map((line) => line.trim())).toEqual([
      expect.stringMatching(/^错误 +警告 +提示 +文件 +状态$/),
      expect.stringMatching(/^0 +0 +1 .*demo-clean.xlsx +可以送审$/),
      expect.stringMatching(/^4 +1 +1 .*demo-percent-over-100.xlsx +还差 4 项，改正后才能送审$/),
      '',
      expect.stringMatching(/^共检查 2 个文件/),
      '',
    ]);
  });

  it.each([
    ['--severity', 'error'],
    ['--rule', 'naming'],
  ])('does not say that a file can be submitted when only some findings are reported: %s', async (...filter) => {
    const { out } = await goalTable(['check', form('demos/demo-clean'), ...filter, '--quiet']);
    expect(out).not.toContain('可以送审');
    expect(out).toContain('没有发现错误（只报一部分问题）');
  });
});

describe('--output', () => {
  it('is needed where the result is no text', async () => {
    const { status, err } = await goalTable(['check', FAULTY, '--format', 'xlsx']);
    expect([status, err]).toEqual([2, '--format xlsx 的结果是一个文件，请用“--output 文件”写明存到哪里。\n']);
  });

  it('takes a workbook whose links lead to the files from where it lies', async () => {
    const path = join(folder, '台账.xlsx');
    const { status } = await goalTable(['check', FAULTY, '--format', 'xlsx', '--profile', 'import', '--output', path]);
    expect(status).toBe(1);
    const { Sheets, SheetNames } = read(readFileSync(path));
    expect(SheetNames).toEqual(['台账', '问题', '按规则', '按单位', '导入表']);
    const [target = ''] = String(Sheets['台账']?.A2?.l?.Target).split('#');
    expect(resolve(folder, decodeURIComponent(target))).toBe(resolve(FAULTY));
  });

  it('writes the file instead of the screen, and the status stays', async () => {
    const path = join(folder, '结果.json');
    const { status, out, err } = await goalTable(['check', FAULTY, '--format', 'json', '--output', path]);
    expect([status, out, err]).toEqual([1, '', '']);
    expect(CHECKED.parse(JSON.parse(readFileSync(path, 'utf8'))).summary.files).toBe(1);
  });

  it.each([
    ['a folder that is not there', () => join(folder, '没有', 'a.json'), '写不了'],
    ['a file that is to be checked', () => FAULTY, '不能是要检查的文件'],
    ['a full disk', () => '/dev/full', '磁盘已满'],
  ])('refuses %s in one line', async (_, path, message) => {
    const { status, out, err } = await goalTable(['check', FAULTY, '--output', path()]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^.*${message}.*\\n$`));
  });
});
