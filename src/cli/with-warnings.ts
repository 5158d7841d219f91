import type { Recognized } from '../lint/recognized';

/** A result with warnings about a file that was read. */
export interface WithWarnings<Read> {
  readonly read: Read;
  readonly warnings: readonly string[];
}

/** Warnings about saved corrections that could not be used. */
export function correctionWarnings({ corrections }: Recognized): string[] {
  return corrections.isUnreadable ? ['工作簿里保存的更正读不出来，读不出来的已按自动识别处理'] : [];
}
