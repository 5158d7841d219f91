import type { FixPrinter } from '../formats/format';
import { FILE_LIST, jsonText } from './json-text';

/** What was mended in files: version 1 of the contract, one line a file. */
export function fixJson(): FixPrinter {
  let before = '';
  return {
    begin: FILE_LIST.begin,
    file({ file, out, applied, left, error }) {
      const text = before + jsonText({ file, out, applied, left, ...(error !== null && { error }) });
      before = FILE_LIST.between;
      return text;
    },
    end: () => '\n]}\n',
  };
}
