import { exportInWorker } from '../../../src/page/files/export-in-worker';
import { JobError, type JobWorker } from '../../../src/page/work/worker';
import type { CheckedFile } from '../../../src/report/checked-file';
import { finding } from '../../report/checked';

function withFindings(count: number): CheckedFile {
  return {
    file: '甲.xlsx',
    tables: [],
    findings: Array.from({ length: count }, () => finding()),
    identities: [],
    unmatched: [],
    unreadSheets: [],
    carried: { off: [], changed: [] },
    changes: new Map(),
  };
}

/** A worker that notes the number of files in each part, and fails at a part of `broken` files. */
function worker(broken = -1) {
  const said = { parts: [] as number[], ended: false };
  const run = (name: string, input: readonly unknown[]): Promise<unknown> => {
    if (name === 'export') return Promise.resolve(new Blob(['x']));
    said.parts.push(input.length);
    return input.length === broken ? Promise.reject(new JobError('failed')) : Promise.resolve();
  };
  const made: JobWorker = { run: run as JobWorker['run'], end: () => void (said.ended = true) };
  return { made, said };
}

test.each([
  ['no files', [], []],
  ['few findings', [3, 4], [2]],
  ['many findings', [150, 60, 1], [2, 1]],
  ['a file with very many findings', [5000, 1], [1, 1]],
  ['many files without findings', Array<number>(120).fill(0), [50, 50, 20]],
])('%s are passed on in parts that take little time', async (_what, findings, parts) => {
  const { made, said } = worker();
  expect(await exportInWorker('ledger', findings.map(withFindings), made)).toBeInstanceOf(Blob);
  expect(said).toEqual({ parts, ended: true });
});

test('the worker is ended when it fails', async () => {
  const { made, said } = worker(1);
  await expect(exportInWorker('memos', [withFindings(1)], made)).rejects.toThrow(JobError);
  expect(said.ended).toBe(true);
});
