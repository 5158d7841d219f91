import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageFacts from '../../package.json';
import { HEADS } from '../../src/cli/commands/heads';
import { helpOn } from '../../src/cli/help';
import { formNames, formTruth } from '../forms/truth';
import { CHECKED, INSPECTED } from './contract';
import { goalTable, type Setting } from './goal-table';

const FORMS = join(__dirname, '..', 'forms');
const form = (name: string): string => join(FORMS, `${name}.xlsx`);
const CLEAN = form('demos/demo-clean');
/** A form with an error and hints. */
const FAULTY = form('demos/demo-total-mismatch');

const ALL = ['seeds', 'demos', 'more'].map((folder) => join(FORMS, folder));
const folder = mkdtempSync(join(tmpdir(), 'goal-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

function inFolder(name: string, files: Readonly<Record<string, string | Buffer | null>>): string {
  const place = join(folder, name);
  mkdirSync(place);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(place, path, '..'), { recursive: true });
    if (content === null) cpSync(CLEAN, join(place, path));
    else writeFileSync(join(place, path), content);
  }
  return place;
}

describe('inspect', () => {
  it('keeps to its contract for every form', async () => {
    const { status, out, err } = await goalTable(['inspect', '--format', 'json', ...ALL]);
    expect(status).toBe(0);
    expect(err.split('\n').every((line) => line === '' || line.endsWith('没有当作指标。'))).toBe(true);
    const { files } = INSPECTED.parse(JSON.parse(out));
    expect(files).toHaveLength(19);
    expect(files.every(({ error }) => error === undefined)).toBe(true);
  });

  it.each(formNames('demos'))('gives each indicator of %s with its cells and its value', async (name) => {
    const { out } = await goalTable(['inspect', '--format', 'json', form(name)]);
    const found = INSPECTED.parse(JSON.parse(out)).files.flatMap(({ tables }) =>
      tables.flatMap(({ indicators }) => indicators),
    );
    expect(
      found.map(({ valueCell, level3Cell, valueText, operator, value, unit }) => ({
        valueCell,
        level3Cell,
        valueText,
        operator,
        value,
        unit,
      })),
    ).toEqual(
      formTruth(name).indicators.map(({ valueCell, level3Cell, valueText, operator, value, unit }) => ({
        valueCell,
        level3Cell,
        valueText,
        operator,
        value,
        unit,
      })),
    );
  });

  it('tells a person what was recognised', async () => {
    const { out } = await goalTable(['inspect', CLEAN]);
    expect(out).toContain('部门整体支出，年度目标，2025 年，示例区商务促进中心（演示数据），单位：万元');
    expect(out).toMatch(/\n {4}\w+ +资金总额：120/);
  });
});

describe('check', () => {
  it('keeps to its contract for every form', async () => {
    const { out, err } = await goalTable(['check', '--format=json', ...ALL]);
    expect(err.split('\n').every((line) => line === '' || line.endsWith('没有当作指标。'))).toBe(true);
    const { files, summary } = CHECKED.parse(JSON.parse(out));
    const count = (severity: string): number =>
      files.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
    expect(summary).toEqual({
      files: 19,
      tables: files.reduce((sum, { tables }) => sum + tables, 0),
      indicators: files.reduce((sum, { indicators }) => sum + indicators, 0),
      errors: count('error'),
      warnings: count('warning'),
      hints: count('hint'),
      unreadable: 0,
    });
    expect(files.some(({ findings }) => findings.some(({ fix }) => fix !== null))).toBe(true);
  });

  it.each<[words: string[], status: number]>([
    [[CLEAN], 0],
    [[CLEAN, '--fail-on', 'warning'], 0],
    [[FAULTY], 1],
    [[form('demos/demo-formula-trap'), '--fail-on', 'hint'], 1],
    [[FAULTY, CLEAN, join(folder, '没有.xlsx')], 2],
    [[CLEAN, '--format', 'yaml'], 2],
    [[], 2],
  ])('%j ends with %i', async (words, status) => {
    expect((await goalTable(['check', ...words])).status).toBe(status);
  });

  it('says of a file that it cannot read what it is, and checks the others', async () => {
    const place = inFolder('unreadable', { '1.xlsx': '', '2.xls': '<html><table></table></html>', '3.xlsx': null });
    const { status, out, err } = await goalTable(['check', '--format', 'json', place]);
    const { files, summary } = CHECKED.parse(JSON.parse(out));
    expect(status).toBe(2);
    expect(files.map(({ error, tables }) => [error === undefined, tables])).toEqual([
      [false, 0],
      [false, 0],
      [true, 1],
    ]);
    expect([summary.files, summary.unreadable]).toEqual([3, 2]);
    expect(err.trimEnd().split('\n')).toEqual(files.slice(0, 2).map(({ file, error }) => `${file}：${String(error)}`));
    expect((await goalTable(['check', place])).out).toContain('2 个文件没能检查');
  });

  it('finds workbooks in folders below, in order and once, without lock files and hidden folders', async () => {
    const place = inFolder('tree', {
      'b/2.xlsx': null,
      'a/乙/1.XLSX': null,
      'a/~$1.xlsx': 'x',
      '.old/1.xlsx': null,
      '说明.txt': 'x',
    });
    symlinkSync(place, join(place, 'c'));
    const { out } = await goalTable(['check', '--format', 'json', join(place, 'b', '2.xlsx'), place]);
    expect(CHECKED.parse(JSON.parse(out)).files.map(({ file }) => file.slice(place.length))).toEqual([
      '/b/2.xlsx',
      '/a/乙/1.XLSX',
    ]);
  });

  it('does not take a folder without workbooks for a clean one', async () => {
    const { status, err } = await goalTable(['check', inFolder('empty', { '说明.txt': 'x' })]);
    expect([status, err]).toEqual([2, expect.stringContaining('文件夹里没有工作簿')]);
  });
});

describe('settings', () => {
  const settingsFile = (name: string, content: string | Buffer): string =>
    join(inFolder(name, { '设置.json': content }), '设置.json');

  it('switch rules off and change their severity', async () => {
    const settings = settingsFile(
      'settings',
      '\ufeff{"rules": {"sum/expenditure-total": "off", "sum/task-total": "hint"}}',
    );
    const { out } = await goalTable(['check', FAULTY, '--format', 'json', '--settings', settings]);
    const findings = CHECKED.parse(JSON.parse(out)).files.flatMap((file) => file.findings);
    expect(findings.filter(({ rule }) => rule === 'sum/expenditure-total')).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'sum/task-total').map(({ severity }) => severity)).toEqual(['hint']);
  });

  it.each<[name: string, content: string | Buffer | null, message: string]>([
    ['missing', null, '读不出来'],
    ['no-json', '{rules: 1}', '不是有效的 JSON'],
    ['no-rule', '{"rules": {"sum/none": "off"}}', '"sum/none" 不是本程序的规则编号'],
    ['saved as ANSI', Buffer.from('7b2270726f66696c65223a22b8a3bda8227d', 'hex'), '不是 UTF-8 编码'],
    ['saved as Unicode', Buffer.from('\ufeff{"rules": {}}', 'utf16le'), '不是 UTF-8 编码'],
  ])('that are wrong are said so, and nothing is checked: %s', async (name, content, message) => {
    const path = content === null ? join(folder, '没有.json') : settingsFile(name, content);
    const { status, out, err } = await goalTable(['check', FAULTY, '--settings', path]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('fixes', () => {
  it('are shown with what is written before and after; the file stays as it is', async () => {
    const path = join(inFolder('fixes', {}), '表.xlsx');
    cpSync(form('seeds/fuzhou-changle-2024'), path);
    const before = readFileSync(path);
    const { out } = await goalTable(['check', path, '--fix-dry-run']);
    expect(out).toContain('确认后可修复：I20  “≥100%” → “=100%”');
    expect(readFileSync(path)).toEqual(before);
  });

  it('are not shown unless asked for', async () => {
    expect((await goalTable(['check', form('seeds/fuzhou-changle-2024')])).out).not.toContain('可修复：');
  });
});

describe('how it speaks', () => {
  it.each<[title: string, words: string[], options: Setting, coloured: boolean]>([
    ['no colours in a file', [], {}, false],
    ['colours on a terminal', [], { tty: { stdout: true } }, true],
    ['none where NO_COLOR is set', [], { tty: { stdout: true }, env: { NO_COLOR: '1' } }, false],
    ['none on a terminal that has none', [], { tty: { stdout: true }, env: { TERM: 'dumb' } }, false],
    ['colours where they are asked for', ['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
    ['none where they are not wanted', ['--color', 'never'], { tty: { stdout: true } }, false],
  ])('%s', async (_, words, options, coloured) => {
    expect((await goalTable(['check', FAULTY, ...words], options)).out.includes('\u001b[')).toBe(coloured);
  });

  it('says what it reads on a terminal, when the results go elsewhere', async () => {
    expect((await goalTable(['check', CLEAN], { tty: { stderr: true } })).err).toBe(`正在读取 ${CLEAN}\r\u001b[K`);
    expect((await goalTable(['check', CLEAN], { tty: { stderr: true, stdout: true } })).err).toBe('');
  });

  it('explains itself', async () => {
    const help = helpOn(Object.values(HEADS));
    expect(help).toContain('用法');
    expect(await goalTable(['--help'])).toEqual({ status: 0, out: help, err: '' });
    expect((await goalTable(['check', '--help'])).out).toContain('--format text|json');
    expect(await goalTable(['--version'])).toEqual({ status: 0, out: `${packageFacts.version}\n`, err: '' });
    expect(await goalTable(['chek'])).toEqual({
      status: 2,
      out: '',
      err: '不认识的命令“chek”。是不是“check”？\n',
    });
  });
});
