import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

function shell(line: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('runs from the checkout', () => {
  const { status, stdout } = shell('npm run -s goal-table -- check test/forms/demos --format json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout).summary.files).toBe(5);
}, 30_000);

it('says nothing when its reader stops early, and ends as unfinished', () => {
  const { status, stdout, stderr } = shell(
    'set -o pipefail; node --import tsx src/cli/main.ts check test/forms/seeds test/forms/more --format json | head -c 20',
  );
  expect([status, stdout, stderr]).toEqual([2, '{"version":1,"files"', '']);
}, 30_000);

it('says in one line that the results cannot be written', () => {
  const { status, stderr } = shell('node --import tsx src/cli/main.ts check test/forms/demos > /dev/full');
  expect([status, stderr]).toEqual([2, '结果写不下了，磁盘已满。请腾出空间后再试。\n']);
}, 30_000);
