import type { Recognized } from '../lint/recognized';

/** A result and what the user should know of a file that was read all the same. */
export interface WithWarnings<Read> {
  readonly read: Read;
  readonly warnings: readonly string[];
}

/** Says which of the corrections that the workbook carries could not be used. */
export function correctionWarnings({ corrections }: Recognized): string[] {
  return corrections.isUnreadable ? ['工作簿里保存的更正读不出来，读不出来的已按自动识别处理'] : [];
}
