import { stat } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { systemPath } from '../../host/file/system-path';
import { ownFault, type Attempt } from './attempt';
import { TOO_LONG, TOO_MUCH, WORK_LIMITS } from './limits';
import type { WorkKind } from './work';

/** Interval for checking the used time, in milliseconds. */
const LOOK_EVERY = 200;

/** Runs one thread at a time, started on demand and again after a file exceeded its limits. */
export class Thread<Kind extends WorkKind> {
  private worker: Worker | null = null;
  private isClosed = false;

  /** @param threads number of threads running at the same time, which share the processor time */
  constructor(
    private readonly start: () => Worker,
    private readonly threads: number,
  ) {}

  async attempt(path: string): Promise<Attempt<Kind>> {
    const limit = (await timeFor(path)) * this.threads;
    // The run is over, so results are no longer needed.
    if (this.isClosed) return '';
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve) => {
      const done = (outcome: Attempt<Kind>, isAlive: boolean): void => {
        clearInterval(timer);
        worker.off('message', answered).off('error', failed).off('exit', ended);
        if (!isAlive) {
          this.worker = null;
          // A stopped thread may still answer; the answer is ignored.
          worker.on('error', () => undefined);
          void worker.terminate();
        }
        resolve(outcome);
      };
      const answered = (outcome: Attempt<Kind>): void => {
        done(outcome, true);
      };
      const failed = (error: Error): void => {
        done(isOutOfMemory(error) ? TOO_MUCH : ownFault(error), false);
      };
      const ended = (): void => {
        done(TOO_MUCH, false);
      };
      const begun = process.cpuUsage();
      const timer = setInterval(() => {
        const { user, system } = process.cpuUsage(begun);
        if ((user + system) / 1000 > limit) done(TOO_LONG, false);
      }, LOOK_EVERY);
      worker.on('message', answered).on('error', failed).on('exit', ended);
      worker.postMessage(path);
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.worker?.terminate();
    this.worker = null;
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

async function timeFor(path: string): Promise<number> {
  const bytes = await stat(systemPath(path)).then(
    ({ size }) => size,
    () => 0,
  );
  return WORK_LIMITS.milliseconds + (bytes / 2 ** 20) * WORK_LIMITS.millisecondsPerMiB;
}
