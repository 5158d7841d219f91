import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { inColour, plain, type Paint } from '../report/text/paint';
import { COLOUR, OUTPUT } from './common-options';
import type { Request } from './command';
import { UsageError, EXIT, type ExitStatus } from './exit-status';
import { OutputError, sinkOf, type Environment, type TextSink } from './environment';
import * as reasons from '../rules/reasons';
import type { Format, PrintOptions } from '../report/formats/format';

/** The sink for a command's results, with its colours. */
export interface Output {
  readonly sink: TextSink;
  readonly paint: Paint;
}

/**
 * The file of `--output`; null for standard output.
 * @throws {UsageError} when the format is binary and no file is named
 */
export function outputPathOf(request: Request, { id, isBinary }: Pick<Format, 'id' | 'isBinary'>): string | null {
  const path = request.valueOf(OUTPUT);
  if (isBinary && path === null)
    throw new UsageError(`--format ${id} 的结果是一个文件，请用“--output 文件”写明存到哪里`);
  return path;
}

/**
 * Runs a command with its output: standard output, or the file of `--output`, which is complete when this settles.
 * @throws {UsageError} when the file cannot be opened
 * @throws {OutputError} when the results cannot be written
 */
export async function withOutput<Result>(
  request: Request,
  { stdout, env }: Environment,
  work: (output: Output) => Promise<Result>,
): Promise<Result> {
  const path = request.valueOf(OUTPUT);
  const colour = request.valueOf(COLOUR);
  if (path === null) {
    const isWanted = colour === 'auto' ? stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb' : colour === 'always';
    return work({ sink: stdout, paint: isWanted ? inColour : plain });
  }
  if (request.operands.some((operand) => resolve(operand) === resolve(path)))
    throw new UsageError(`“--output”不能是要检查的文件“${path}”，请换一个文件名`);
  const handle = await open(path, 'w').catch((error: unknown) => {
    throw new UsageError(`“${path}”写不了，请检查文件夹是否存在、文件是否正被别的程序打开`, { cause: error });
  });
  const stream = createWriteStream(path, { fd: handle });
  const result = await work({ sink: sinkOf(stream), paint: colour === 'always' ? inColour : plain });
  stream.end();
  await finished(stream).catch((error: unknown) => {
    throw new OutputError(error);
  });
  return result;
}

/** Prints a single text, for commands that read no files. */
export function printOnce(
  request: Request,
  environment: Environment,
  print: (options: PrintOptions) => string,
): Promise<ExitStatus> {
  return withOutput(request, environment, async ({ sink, paint }) => {
    await sink.write(print({ paint, reasons }));
    return EXIT.ok;
  });
}
