import type { Worker } from 'node:worker_threads';

/** A sink for results: a stream of the process, a file, or one of a test. */
export interface TextSink {
  /**
   * Settles when the text has been accepted.
   * @throws {OutputError}
   */
  write(text: string | Uint8Array): Promise<void>;
  /** True for a terminal. */
  readonly isTTY: boolean;
}

/** The parts of a process that the command line uses. */
export interface Environment {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Starts a thread that runs {@link serve} with the task; when absent, files are read in this thread. */
  readonly startWorker?: (task: object) => Worker;
}

/** Results cannot be written any more. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** True when the reader of a pipe has ended ("goal-table … | head"), which needs no message. */
  readonly isReaderGone: boolean;

  constructor(cause: unknown) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
    super(OUTPUT_TROUBLES[code] ?? '结果写不出去，可能是磁盘、网络盘或管道出错', { cause });
    this.isReaderGone = code === 'EPIPE';
  }
}

const OUTPUT_TROUBLES: Readonly<Record<string, string>> = {
  ENOSPC: '结果写不下了，磁盘已满。请腾出空间后再试',
  EDQUOT: '结果写不下了，磁盘配额已用完。请腾出空间后再试',
  EFBIG: '结果写不下了，文件大小到了上限。请分几次检查',
};

/** A Node stream as a sink. Writing waits for a slower reader. */
export function sinkOf(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): TextSink {
  // The callback of write() reports errors; without a listener Node would end the process as well.
  stream.on('error', () => undefined);
  return {
    isTTY: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text.length === 0) resolve();
        else stream.write(text, (error) => (error ? reject(new OutputError(error)) : resolve()));
      }),
  };
}
