import type { CheckedFile, UnreadableFile } from '../../report/checked-file';
import type { JobWorker } from '../work/worker';
import type { ExportKind } from '../work/jobs';

type Result = CheckedFile | UnreadableFile;

/** Number of findings passed on at once: it takes the page a few milliseconds. */
const FINDINGS_AT_ONCE = 200;
/** Files without findings take time as well. */
const FILES_AT_ONCE = 50;
const LIMIT_MS = 300_000;

/**
 * The exported file, made in a worker, so that the page goes on meanwhile. Null for memos when there are no findings.
 * @throws {JobError}
 */
export async function exportInWorker(
  kind: ExportKind,
  results: readonly Result[],
  worker: JobWorker,
): Promise<Blob | null> {
  try {
    for (const batch of batches(results)) await worker.run('collect', batch, { limitMs: LIMIT_MS });
    return await worker.run('export', kind, { limitMs: LIMIT_MS });
  } finally {
    worker.end();
  }
}

function* batches(results: readonly Result[]): Generator<readonly Result[]> {
  let batch: Result[] = [];
  let findings = 0;
  for (const result of results) {
    batch.push(result);
    findings += 'error' in result ? 0 : result.findings.length;
    if (findings < FINDINGS_AT_ONCE && batch.length < FILES_AT_ONCE) continue;
    yield batch;
    batch = [];
    findings = 0;
  }
  if (batch.length > 0) yield batch;
}
