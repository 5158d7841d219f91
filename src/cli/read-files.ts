import type { UnreadableFile } from '../report/checked-file';
import { visible } from '../report/text/visible';
import { JOBS } from './common-options';
import type { Request } from './command';
import { ProgressLine } from './progress-line';
import type { Environment } from './environment';
import { attempt, type Attempt } from './work/attempt';
import { Thread } from './work/thread';
import type { FileTask, WorkKind, Works } from './work/work';
import { workbookPaths, type FoundPath } from './workbook-paths';

/** The result for one file: `read` is null when it could not be read. */
export type FileOutcome<Read> =
  { readonly read: Read; readonly unreadable: null } | { readonly read: null; readonly unreadable: UnreadableFile };

/**
 * Works on the files at the request's paths and returns the results in their order. Several run at the same time, each
 * in a thread with limits of time and memory. Files that cannot be read are reported on standard error; the others
 * continue.
 */
export async function* readFiles<Kind extends WorkKind>(
  request: Request,
  task: FileTask<Kind>,
  environment: Environment,
  showsProgress: boolean,
): AsyncGenerator<FileOutcome<Works[Kind]['result']>> {
  const { stderr, startWorker } = environment;
  const { found, notes } = await workbookPaths(request.operands);
  for (const note of notes) await stderr.write(`${visible(note)}\n`);
  const jobs = Math.max(1, Math.min(request.valueOf(JOBS), found.length));
  const threads = startWorker
    ? Array.from({ length: jobs }, () => new Thread<Kind>(() => startWorker(task), jobs))
    : [];
  const progress = new ProgressLine(found.length, showsProgress ? stderr : null);
  try {
    for await (const { path, outcome } of inOrder(found, task, threads, progress)) {
      await progress.clear();
      if (typeof outcome === 'string') {
        await stderr.write(`${visible(path)}：${visible(outcome)}\n`);
        yield { read: null, unreadable: { file: path, error: outcome } };
      } else {
        for (const warning of outcome.warnings) await stderr.write(`${visible(path)}：${visible(warning)}\n`);
        yield { read: outcome.read, unreadable: null };
      }
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** Works on one file, if possible in a thread with limits of time and memory. */
export async function readFile<Kind extends WorkKind>(
  path: string,
  task: FileTask<Kind>,
  { startWorker }: Environment,
): Promise<Attempt<Kind>> {
  if (!startWorker) return attempt(path, task);
  const thread = new Thread<Kind>(() => startWorker(task), 1);
  try {
    return await thread.attempt(path);
  } finally {
    await thread.close();
  }
}

/** Every free thread takes the next file. A few finished results may wait for the ones before them. */
async function* inOrder<Kind extends WorkKind>(
  found: readonly FoundPath[],
  task: FileTask<Kind>,
  threads: readonly Thread<Kind>[],
  progress: ProgressLine,
): AsyncGenerator<{ path: string; outcome: Attempt<Kind> }> {
  const started: Promise<Attempt<Kind>>[] = [];
  const free = [...threads.keys()];
  const waiting: (() => void)[] = [];
  const freeThread = async (): Promise<number> => {
    if (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    return free.shift() ?? 0;
  };
  const inThread = async (path: string): Promise<Attempt<Kind>> => {
    const index = await freeThread();
    const outcome = await (threads[index]?.attempt(path) ?? attempt(path, task));
    free.push(index);
    waiting.shift()?.();
    return outcome;
  };
  const start = ({ path, error }: FoundPath): Promise<Attempt<Kind>> => {
    if (error !== null) return Promise.resolve(error);
    return threads.length > 0 ? inThread(path) : attempt(path, task);
  };
  const ahead = Math.max(1, threads.length * 2);
  for (const [index, { path }] of found.entries()) {
    await progress.show(index, path);
    for (let next = started.length; next < Math.min(found.length, index + ahead); next += 1) {
      const one = found[next];
      if (one) started.push(start(one));
    }
    const outcome = await started[index];
    if (outcome !== undefined) yield { path, outcome };
    started[index] = Promise.resolve('');
  }
}

/** True when progress can be shown: on a terminal whose results go elsewhere. */
export function canShowProgress({ stderr }: Environment, output: { readonly isTTY: boolean }): boolean {
  return stderr.isTTY && !output.isTTY;
}
