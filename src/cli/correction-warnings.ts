import type { Recognized } from '../lint/recognized';

/** Says which of the corrections that the workbook carries could not be used. */
export function correctionWarnings({ corrections }: Recognized): string[] {
  return corrections.isUnreadable ? ['工作簿里保存的更正读不出来，读不出来的已按自动识别处理'] : [];
}
