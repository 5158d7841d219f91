import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formNames } from '../forms/truth';
import { largeWorkbook } from './large-workbook';

/**
 * Cost of the built command line per file (processor and wall-clock time, memory), as a multiple of SheetJS only
 * reading the same files, in one run: `npm run build && npm run bench`.
 */
const PROGRAM = path.resolve(__dirname, '../../dist/cli/goal-table.js');
const FORMS = path.resolve(__dirname, '../forms');
const ROUNDS = 2;

interface Usage {
  readonly milliseconds: number;
  readonly mebibytes: number;
  /** Wall-clock time in milliseconds. */
  readonly elapsed: number;
}

/** The smallest figures of some rounds. */
function measure(program: readonly string[]): Usage {
  const rounds = Array.from({ length: ROUNDS }, () => runOnce(program));
  return rounds.reduce((best, one) => ({
    milliseconds: Math.min(best.milliseconds, one.milliseconds),
    mebibytes: Math.min(best.mebibytes, one.mebibytes),
    elapsed: Math.min(best.elapsed, one.elapsed),
  }));
}

function runOnce(program: readonly string[]): Usage {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--require', path.join(__dirname, 'usage.cjs'), ...program], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const elapsed = performance.now() - start;
  return { ...(JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Omit<Usage, 'elapsed'>), elapsed };
}

function print(what: string, { milliseconds, mebibytes, elapsed }: Usage, base: Usage): void {
  const cells = [
    what.padEnd(28),
    `${milliseconds.toFixed(0)} ms`.padStart(10),
    `× ${(milliseconds / base.milliseconds).toFixed(2)}`.padStart(8),
    `${elapsed.toFixed(0)} ms`.padStart(10),
    `× ${(elapsed / base.elapsed).toFixed(2)}`.padStart(8),
    `${mebibytes.toFixed(0)} MiB`.padStart(9),
  ];
  console.log(cells.join(''));
}

/** A folder with copies of the collection's forms, up to this number of files. */
function folderOfForms(within: string, count: number): string {
  const folder = path.join(within, 'forms');
  mkdirSync(folder);
  const names = (['seeds', 'demos', 'more'] as const).flatMap((kind) => formNames(kind));
  for (let file = 0; file < count; file++) {
    const name = names[file % names.length] ?? '';
    cpSync(path.join(FORMS, `${name}.xlsx`), path.join(folder, `${String(file)}.xlsx`));
  }
  return folder;
}

function folderOfOne(within: string, content: Uint8Array): string {
  const folder = path.join(within, 'large');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'large.xlsx'), content);
  return folder;
}

function compareOn(what: string, folder: string): void {
  const base = measure([path.join(__dirname, 'read-alone.cjs'), folder]);
  print(`${what}: SheetJS`, base, base);
  for (const jobs of ['1', '2']) {
    const check = [PROGRAM, 'check', folder, '--format', 'json', '--jobs', jobs];
    print(`${what}: check, ${jobs} 线程`, measure(check), base);
  }
}

if (!existsSync(PROGRAM)) throw new Error('npm run build 之后才能量命令行');
const folder = mkdtempSync(path.join(tmpdir(), 'goal-table-bench-'));
try {
  console.log('                             processor          elapsed           memory');
  const nothing = measure(['--eval', '0']);
  print('node -e 0', nothing, nothing);
  print('--version', measure([PROGRAM, '--version']), nothing);
  compareOn('1000 files', folderOfForms(folder, 1000));
  compareOn('300 sheets', folderOfOne(folder, largeWorkbook(300, 40)));
} finally {
  rmSync(folder, { recursive: true });
}
