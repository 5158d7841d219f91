import { readWorkbook } from '../../host/file/read-workbook';

/**
 * What a worker can be asked for, by name: each takes and gives plain data. Loaded by page and worker alike, from the same
 * script.
 */
export const jobs = {
  read: (bytes: Uint8Array) => readWorkbook(bytes),
} as const;

export type JobName = keyof typeof jobs;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobResult<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;

export interface JobRequest {
  readonly name: JobName;
  readonly input: never;
}

export type JobAnswer = { readonly result: unknown } | { readonly error: string };
