import { readWorkbook } from '../../host/file/read-workbook';
import { WorkbookFileError } from '../../host/file/workbook-file-error';
import { check } from '../../lint/check';
import type { GivenSettings } from '../../lint/settings/settings';
import { checkedFile, type CheckedFile, type UnreadableFile } from '../../report/checked-file';
import reasons from '../../rules/built-reasons.ts?json';
import type { RuleReasons } from '../../rules/kit/rule';
import { ledgerOf, memosOf, reportsOf } from '../files/export-files';

interface FileToCheck {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly defaults: GivenSettings;
}

/** The file that is exported for a list of files: 台账, 退回意见 or 校验报告. */
export type ExportKind = 'ledger' | 'memos' | 'reports';

const PRINTERS: Readonly<
  Record<ExportKind, (results: readonly (CheckedFile | UnreadableFile)[], reasons: RuleReasons) => BlobPart>
> = {
  ledger: ledgerOf,
  memos: memosOf,
  reports: (results, why) => reportsOf(results, why, new Date()),
};

/** The results that this worker has been given for an export. */
const collected: (CheckedFile | UnreadableFile)[] = [];

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
  /** Takes a part of the results, because passing on all of them at once would hold up the page. */
  collect: (results: readonly (CheckedFile | UnreadableFile)[]): void => {
    collected.push(...results);
  },
  export: (kind: ExportKind): Blob | null => {
    const content = PRINTERS[kind](collected, reasons as RuleReasons);
    // A blob goes to the page without being copied.
    return content === '' ? null : new Blob([content]);
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
