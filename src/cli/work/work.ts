import { checkFile, type CheckFileOptions } from '../check-file';
import { compareFile, type CompareFileOptions } from '../compare-file';
import { fixFile, type FixFileOptions, type MendedFile } from '../fix-file';
import type { InsertedFile, InsertOptions } from '../insert-file';
import { inspectFile, type InspectFileOptions } from '../inspect-file';
import type { CheckedFile } from '../../report/checked-file';
import type { ComparedFiles } from '../../report/compared-files';
import type { WithWarnings } from '../with-warnings';

/** Kinds of work on a file, with options and results as plain data for use in threads. */
export interface Works {
  check: { readonly options: CheckFileOptions; readonly result: CheckedFile };
  compare: { readonly options: CompareFileOptions; readonly result: ComparedFiles };
  fix: { readonly options: FixFileOptions; readonly result: MendedFile };
  insert: { readonly options: InsertOptions; readonly result: InsertedFile };
  /** The result is the file's piece of the output. */
  inspect: { readonly options: InspectFileOptions; readonly result: string };
}

export type WorkKind = keyof Works;

/** The work to do with each file of a run. */
export interface FileTask<Kind extends WorkKind> {
  readonly kind: Kind;
  readonly options: Works[Kind]['options'];
}

const WORKS: {
  readonly [Kind in WorkKind]: (
    path: string,
    options: Works[Kind]['options'],
  ) => Promise<WithWarnings<Works[Kind]['result']>>;
} = {
  check: checkFile,
  compare: compareFile,
  fix: fixFile,
  // Loaded on demand, because the library is as large as everything else together.
  insert: async (path, options) => {
    const { insertIntoFile } = await import(/* webpackChunkName: "library" */ '../insert-file');
    return insertIntoFile(path, options);
  },
  inspect: inspectFile,
};

/** @throws {WorkbookFileError} */
export function workOn<Kind extends WorkKind>(
  path: string,
  { kind, options }: FileTask<Kind>,
): Promise<WithWarnings<Works[Kind]['result']>> {
  return WORKS[kind](path, options);
}
