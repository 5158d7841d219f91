import type { FixPrinter } from '../formats/format';
import { fileList } from './json-text';

/** What was mended in files: version 1 of the contract, one line a file. */
export function fixJson(): FixPrinter {
  const { begin, entry } = fileList();
  return {
    begin,
    file: ({ file, out, applied, left, error }) =>
      entry({ file, out, applied, left, ...(error !== null && { error }) }),
    end: () => '\n]}\n',
  };
}
