import { checkJson } from '../json/check-json';
import { compareJson } from '../json/compare-json';
import { inspectJson } from '../json/inspect-json';
import { ruleJson, rulesJson } from '../json/rules-json';
import type { Format, FixPrinter } from './format';
import type { LibraryHit } from '../library-hit';
import { jsonText, FILE_LIST } from '../json/json-text';

/** Version 1 of the contract in docs/command-line.md. Unreadable files have an entry with `error`. */
export const json: Format = {
  id: 'json',
  purpose: '给程序用',
  check: checkJson,
  inspect: inspectJson,
  fix: fixJson,
  compare: compareJson,
  explain: ruleJson,
  rules: rulesJson,
  library: libraryJson,
};

/** Indicators of the library: version 1 of the contract, one line per indicator. */
function libraryJson(hits: readonly LibraryHit[]): string {
  const lines = hits.map((hit) => `\n${jsonText(hit)}`);
  return `{"version":1,"hits":[${lines.join(',')}\n]}\n`;
}

/** The results of fixing files: version 1 of the contract, one line per file. */
function fixJson(): FixPrinter {
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
