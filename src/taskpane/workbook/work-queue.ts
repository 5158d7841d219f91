export interface WorkQueue {
  /**
   * Runs the job after all earlier ones.
   * @param job receives a signal to stop, because of {@link cancel} or because a background job must give way
   */
  readonly run: <R>(job: (signal: AbortSignal) => Promise<R>, isBackground?: boolean) => Promise<R>;
  /** Stops the running job. */
  readonly cancel: () => void;
}

interface QueuedJob {
  readonly isBackground: boolean;
  readonly controller: AbortController;
  /** Resolves when the job has ended, successfully or not. */
  readonly ended: Promise<unknown>;
}

export function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : Object.assign(new Error('aborted'), { name: 'AbortError' });
}

/** True for the error of a stopped job. */
export function isAborted(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}

/** Runs one job at a time, in the order of the requests. Background jobs stop as soon as another job waits. */
export function createWorkQueue(): WorkQueue {
  let last: QueuedJob | null = null;
  let running: AbortController | null = null;
  return {
    run(job, isBackground = false) {
      const earlier = last;
      if (earlier?.isBackground) earlier.controller.abort();
      const controller = new AbortController();
      const go = async (): ReturnType<typeof job> => {
        controller.signal.throwIfAborted();
        running = controller;
        try {
          return await job(controller.signal);
        } finally {
          running = null;
        }
      };
      const result = earlier ? earlier.ended.then(go) : go();
      const queued: QueuedJob = {
        isBackground,
        controller,
        ended: result
          .catch(() => undefined)
          .finally(() => {
            if (last === queued) last = null;
          }),
      };
      last = queued;
      return result;
    },
    cancel: () => running?.abort(),
  };
}
