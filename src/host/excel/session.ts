import { HostError } from '../port';
import type { HostTrouble } from '../port';
import { toHostError } from './host-errors';

/** Time limit for one batch: Office.js itself has none. Even a large workbook on a slow machine answers within seconds. */
const PATIENCE_MS = 30_000;

/** Sends everything queued so far to Excel, in one round trip. */
export type Sync = () => Promise<void>;

/**
 * Runs batches in the open workbook; every failure becomes a {@link HostError}. After a time-out, Excel may still carry
 * out the batch.
 */
export async function inWorkbook<T>(work: (context: Excel.RequestContext, sync: Sync) => Promise<T>): Promise<T> {
  try {
    return await runBatches(work);
  } catch (error) {
    const refused = toHostError(error);
    throw refused.trouble === 'protected' ? new HostError(await whyDenied(), { cause: error }) : refused;
  }
}

function runBatches<T>(work: (context: Excel.RequestContext, sync: Sync) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context, () => answered(context.sync())));
}

/** Finds the reason of an AccessDenied error, which does not tell it, in one more round trip. */
async function whyDenied(): Promise<HostTrouble> {
  // Needs no round trip in any version. Excel for Windows reports a read-only file only in `workbook.readOnly`.
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) return 'read-only';
  return runBatches(async (context, sync): Promise<HostTrouble> => {
    const { workbook } = context;
    if (knows('1.8')) workbook.load('readOnly');
    if (knows('1.7')) workbook.protection.load('protected');
    workbook.worksheets.load('items/protection/protected');
    await sync();
    if (knows('1.8') && workbook.readOnly) return 'read-only';
    if (knows('1.7') && workbook.protection.protected) return 'workbook-protected';
    return workbook.worksheets.items.some(({ protection }) => protection.protected) ? 'sheet-protected' : 'protected';
  }).catch(() => 'protected');
}

async function answered<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const settled = (): void => undefined;
      reject(new HostError('no-answer', { lateAnswer: work.then(settled, settled) }));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** True when this Excel supports a requirement set ("1.13"). */
export function knows(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', excelApi);
}
