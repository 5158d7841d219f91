import { NOTHING_LEFT, type FixedFile } from '../../report/fixed-file';
import * as reasons from '../../rules/reasons';
import { COLOUR, FAIL_ON, JOBS, OUTPUT, QUIET } from '../common-options';
import type { Command, Request } from '../command';
import { HEADS } from './heads';
import { EXIT, type ExitStatus, UsageError } from '../exit-status';
import type { MendedFile } from '../fix-file';
import { copiesIn } from '../fix-targets';
import { formatOption } from '../format-option';
import { flag, textOption } from '../option';
import { withOutput } from '../output';
import { canShowProgress, readFiles } from '../read-files';
import { readRuleChoice, RULE_OPTIONS } from '../rule-choice';
import type { TextSink } from '../environment';
import { visible } from '../../report/text/visible';
import { placeFile, WriteFileError, type Target } from '../write-file';

const FORMAT = formatOption('fix', 'fix');
const OUT = textOption('out', '文件夹', '修复好的文件写进这个文件夹，下级文件夹照原样；原来的文件不动');
const IN_PLACE = flag('in-place', '直接改原来的文件；先写好再替换，中途停下时原来的文件不变');
const INCLUDE_CONFIRM = flag('include-confirm', '连需要人核对的修复也做；不写时只做安全的修复');

export const fixCommand: Command = {
  ...HEADS.fix,
  least: 1,
  most: Infinity,
  options: [OUT, IN_PLACE, INCLUDE_CONFIRM, FORMAT, OUTPUT, FAIL_ON, ...RULE_OPTIONS, JOBS, COLOUR, QUIET],
  async run(request, environment) {
    const { print } = request.valueOf(FORMAT);
    const failOn = request.valueOf(FAIL_ON);
    const isQuiet = request.valueOf(QUIET);
    const targetOf = await targetsOf(request);
    const choice = await readRuleChoice(request);
    const kinds = request.valueOf(INCLUDE_CONFIRM) ? (['safe', 'confirm'] as const) : (['safe'] as const);
    return withOutput(request, environment, async ({ sink, paint }) => {
      const printer = print({ paint, reasons, isQuiet });
      const showsProgress = !isQuiet && canShowProgress(environment, sink);
      const task = { kind: 'fix', options: { choice, kinds } } as const;
      const files: FixedFile[] = [];
      await sink.write(printer.begin());
      for await (const { read, unreadable } of readFiles(request, task, environment, showsProgress)) {
        const fixed = read
          ? await written(read, targetOf, environment.stderr)
          : { out: null, applied: 0, left: NOTHING_LEFT, ...unreadable };
        files.push(fixed);
        await sink.write(printer.file(fixed));
      }
      await sink.write(printer.end(files));
      return statusOf(files, failOn);
    });
  },
};

/**
 * Writes a fixed file. Not done in the threads, because a thread may be stopped at its time limit, which must not leave
 * a file half written.
 */
async function written(
  { unchanged, mended }: MendedFile,
  targetOf: (path: string) => Target,
  stderr: TextSink,
): Promise<FixedFile> {
  if (mended === null) return unchanged;
  const { applied, left, bytes } = mended;
  try {
    return { file: unchanged.file, out: await placeFile(targetOf(unchanged.file), bytes), applied, left, error: null };
  } catch (error) {
    if (!(error instanceof WriteFileError)) throw error;
    await stderr.write(`${visible(unchanged.file)}：${error.message}\n`);
    return { ...unchanged, error: error.message };
  }
}

async function targetsOf(request: Request): Promise<(path: string) => Target> {
  const out = request.valueOf(OUT);
  const isInPlace = request.valueOf(IN_PLACE);
  if (out !== null && isInPlace) throw new UsageError('“--out”和“--in-place”只能写一个：写成新文件，或者改原来的文件');
  if (isInPlace) return (path) => ({ path, replaces: true });
  if (out === null)
    throw new UsageError('没有说明修复好的文件写到哪里：请写“--out 文件夹”，或写“--in-place”直接改原来的文件');
  return copiesIn(out, request.operands);
}

function statusOf(files: readonly FixedFile[], failOn: 'error' | 'warning' | 'hint'): ExitStatus {
  if (files.some(({ error }) => error !== null)) return EXIT.failed;
  const counted = files.some(({ left }) => {
    const graver = { error: left.errors, warning: left.errors + left.warnings };
    return (failOn === 'hint' ? graver.warning + left.hints : graver[failOn]) > 0;
  });
  return counted ? EXIT.findings : EXIT.ok;
}
