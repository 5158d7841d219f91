import { HostError } from '../port';
import { toHostError } from './host-errors';

/** Office.js itself waits for ever. A large workbook on a slow machine answers one batch within seconds. */
const PATIENCE_MS = 30_000;

/** Sends everything queued so far to Excel, in one round trip. */
export type Sync = () => Promise<void>;

/**
 * Runs batches against the open workbook; what goes wrong comes out as {@link HostError}.
 * After a time-out Excel may still carry out what it was sent.
 */
export async function inWorkbook<T>(work: (context: Excel.RequestContext, sync: Sync) => Promise<T>): Promise<T> {
  try {
    return await Excel.run((context) => work(context, () => answered(context.sync())));
  } catch (error) {
    throw toHostError(error);
  }
}

async function answered<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new HostError('no-answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this Excel knows the members of a requirement set ("1.13"). */
export function knows(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', excelApi);
}
