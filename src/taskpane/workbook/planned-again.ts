import { OutdatedError } from './workbook-session';

/** Largest number of attempts on a workbook that keeps changing. */
const ATTEMPTS = 3;

/**
 * Plans and makes a change; begins again when the workbook changed in between.
 * @throws {OutdatedError} when this happened in every attempt
 */
export async function plannedAgain<R>(work: () => Promise<R>, attempts = ATTEMPTS): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutdatedError && attempts > 1) return plannedAgain(work, attempts - 1);
    throw error;
  }
}
