import { OutdatedError } from './workbook-session';

/** A workbook that changes again and again is not waited for. */
const ATTEMPTS = 3;

/**
 * Does work that plans a change of the workbook and makes it; does all of it again when the workbook changed in between.
 * @throws {OutdatedError} when it did so every time
 */
export async function plannedAgain<R>(work: () => Promise<R>, attempts = ATTEMPTS): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutdatedError && attempts > 1) return plannedAgain(work, attempts - 1);
    throw error;
  }
}
