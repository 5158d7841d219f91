import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read-workbook';

const ROOT = join(__dirname, '..', '..');

function shell(line: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('runs from the checkout', () => {
  const { status, stdout } = shell('npm run -s goal-table -- check test/forms/demos --format json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout).summary.files).toBe(5);
});

it('says nothing when its reader stops early, and ends as unfinished', () => {
  const { status, stdout, stderr } = shell(
    'set -o pipefail; node --import tsx src/cli/main.ts check test/forms/seeds test/forms/more --format json | head -c 20',
  );
  expect([status, stdout, stderr]).toEqual([2, '{"version":1,"files"', '']);
});

it('says in one line that the results cannot be written', () => {
  const { status, stderr } = shell('node --import tsx src/cli/main.ts check test/forms/demos > /dev/full');
  expect([status, stderr]).toEqual([2, '结果写不下了，磁盘已满。请腾出空间后再试。\n']);
});

describe('fix --in-place', () => {
  const FORM = join(ROOT, 'test/forms/more/central-2024-spellings.xlsx');
  const folder = mkdtempSync(join(tmpdir(), 'goal-table-in-place-'));
  const names = Array.from({ length: 12 }, (_, index) => `${String(index)}.xlsx`);
  beforeEach(() => {
    for (const name of names) cpSync(FORM, join(folder, name));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('leaves every file as it was when nothing can be written', () => {
    const { status, stdout, stderr } = shell(
      `trap '' XFSZ; ulimit -f 2; node --import tsx src/cli/main.ts fix '${folder}' --in-place --format json --jobs 1`,
    );
    expect([status, stderr.split('\n').filter((line) => line.includes('文件大小到了'))]).toEqual([
      2,
      names.map(() => expect.stringContaining('原来的文件没有动')),
    ]);
    expect(JSON.parse(stdout).files).toHaveLength(names.length);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
    for (const name of names) expect(readFileSync(join(folder, name))).toEqual(readFileSync(FORM));
  }, 60_000);

  it('leaves whole files when it is stopped in between', async () => {
    const child = spawn('node', ['--import', 'tsx', 'src/cli/main.ts', 'fix', folder, '--in-place', '--jobs', '1'], {
      cwd: ROOT,
    });
    child.stdout.once('data', () => child.kill('SIGINT'));
    const signal = await new Promise((resolve) => child.once('exit', (_, name) => resolve(name)));
    expect(signal).toBe('SIGINT');
    const contents = names.map((name) => readFileSync(join(folder, name)));
    for (const content of contents) expect(readWorkbook(content).sheets).toHaveLength(1);
    const isOld = contents.map((content) => content.equals(readFileSync(FORM)));
    expect([isOld[0], isOld.at(-1)]).toEqual([false, true]);
  }, 60_000);
});
