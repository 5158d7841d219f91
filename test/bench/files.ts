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

/** The smallest figures of each program over some rounds, in turns, so that other load meets all of them alike. */
function measure(programs: readonly (readonly string[])[]): Usage[] {
  const rounds = Array.from({ length: ROUNDS }, () => programs.map(runOnce));
  return programs.map((_, index) => {
    const own = rounds.flatMap((round) => round[index] ?? []);
    return {
      milliseconds: Math.min(...own.map(({ milliseconds }) => milliseconds)),
      mebibytes: Math.min(...own.map(({ mebibytes }) => mebibytes)),
      elapsed: Math.min(...own.map(({ elapsed }) => elapsed)),
    };
  });
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

/** Prints the figures of named programs as multiples of the first. */
function compare(programs: Readonly<Record<string, readonly string[]>>): void {
  const usages = measure(Object.values(programs));
  const [base] = usages;
  if (!base) return;
  for (const [index, what] of Object.keys(programs).entries()) print(what, usages[index] ?? base, base);
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
  const check = (jobs: string): string[] => [PROGRAM, 'check', folder, '--format', 'json', '--jobs', jobs];
  compare({
    [`${what}: SheetJS`]: [path.join(__dirname, 'read-alone.cjs'), folder],
    [`${what}: check, 1 线程`]: check('1'),
    [`${what}: check, 2 线程`]: check('2'),
  });
}

if (!existsSync(PROGRAM)) throw new Error('npm run build 之后才能量命令行');
const folder = mkdtempSync(path.join(tmpdir(), 'goal-table-bench-'));
try {
  console.log('                             processor          elapsed           memory');
  compare({ 'node -e 0': ['--eval', '0'], '--version': [PROGRAM, '--version'], '--help': [PROGRAM, '--help'] });
  compareOn('1000 files', folderOfForms(folder, 1000));
  compareOn('300 sheets', folderOfOne(folder, largeWorkbook(300, 40)));
} finally {
  rmSync(folder, { recursive: true });
}
