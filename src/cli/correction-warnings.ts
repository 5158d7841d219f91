import type { Recognized } from '../lint/recognized';

/** Says when the column corrections that the workbook carries could not be used. */
export function correctionWarnings({ corrections }: Recognized): string[] {
  return corrections.isUnreadable ? ['工作簿里保存的列更正读不出来，各列已按自动识别处理'] : [];
}
