import { readWorkbook } from '../../host/file/read-workbook';
import { WorkbookFileError } from '../../host/file/workbook-file-error';
import { check } from '../../lint/check';
import type { GivenSettings } from '../../lint/settings/settings';
import { checkedFile, type CheckedFile } from '../../report/checked-file';

interface FileToCheck {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly defaults: GivenSettings;
}

/** Jobs of a worker by name; arguments and results are plain data. Page and worker load them from the same script. */
const jobs = {
  read: (bytes: Uint8Array) => readWorkbook(bytes),
  check: ({ path, bytes, defaults }: FileToCheck): CheckedFile => {
    try {
      return checkedFile(path, check(readWorkbook(bytes), { defaults }));
    } catch (error) {
      if (error instanceof WorkbookFileError) throw error;
      throw new Error(`本程序处理这个文件时出错（${String(error)}）。请把文件发给开发者。`, { cause: error });
    }
  },
} as const;

export type JobName = keyof typeof jobs;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobResult<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;

export interface JobRequest {
  readonly name: JobName;
  readonly input: never;
}

export type JobAnswer = { readonly result: unknown } | { readonly error: string };

/** Runs in a worker: does the requested jobs one after the other. */
export function answerJobs(): void {
  addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
    postMessage(answer(data));
  });
}

function answer({ name, input }: JobRequest): JobAnswer {
  try {
    return { result: jobs[name](input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
