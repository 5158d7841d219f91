import { OutdatedError } from './workbook-session';

/** Give up after this many attempts on a workbook that keeps changing. */
const ATTEMPTS = 3;

/**
 * Plans and makes a change; starts again when the workbook changed in between. @throws {OutdatedError} when every
 * attempt was overtaken
 */
export async function plannedAgain<R>(work: () => Promise<R>, attempts = ATTEMPTS): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutdatedError && attempts > 1) return plannedAgain(work, attempts - 1);
    throw error;
  }
}
