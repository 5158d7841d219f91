import type { JobAnswer, JobInput, JobName, JobResult } from './jobs';

/** A job without a result: it failed, took too long or was cancelled. `message` comes from the job. */
export class JobError extends Error {
  override readonly name = 'JobError';

  constructor(
    readonly why: 'failed' | 'too-long' | 'cancelled',
    message = '',
  ) {
    super(message);
  }
}

export interface JobWorker {
  /**
   * Does one job at a time; wait for it before requesting the next one.
   * @param limitMs when the job takes longer, the worker is ended and the next job gets a new one
   * @throws {JobError}
   */
  readonly run: <Name extends JobName>(
    name: Name,
    input: JobInput<Name>,
    limits: { readonly limitMs: number; readonly signal?: AbortSignal; readonly transfer?: Transferable[] },
  ) => Promise<JobResult<Name>>;
  readonly end: () => void;
}

/** A worker with the page's own inline script, so that nothing is loaded. */
export function createJobWorker(): JobWorker {
  let worker: Worker | null = null;

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    end,
    run(name, input, { limitMs, signal, transfer = [] }) {
      return new Promise((resolve, reject) => {
        worker ??= newWorker();
        const give = (error: JobError): void => {
          end();
          settle();
          reject(error);
        };
        const cancel = (): void => give(new JobError('cancelled'));
        const timer = setTimeout(() => give(new JobError('too-long')), limitMs);
        const settle = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', cancel);
        };
        signal?.addEventListener('abort', cancel, { once: true });
        worker.onerror = () => give(new JobError('failed'));
        worker.onmessage = ({ data }: MessageEvent<JobAnswer>) => {
          settle();
          // The worker uses the same jobs, so the types match.
          if ('result' in data) resolve(data.result as JobResult<typeof name>);
          else reject(new JobError('failed', data.error));
        };
        worker.postMessage({ name, input }, transfer);
      });
    },
  };
}

function newWorker(): Worker {
  const program = document.getElementById('program')?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
