import { checkJson } from '../json/check-json';
import { fixJson } from '../json/fix-json';
import { inspectJson } from '../json/inspect-json';
import { libraryJson } from '../json/library-json';
import { ruleJson, rulesJson } from '../json/rules-json';
import type { Format } from './format';

/** Version 1 of the contract in docs/command-line.md. Unreadable files have an entry with `error`. */
export const json: Format = {
  id: 'json',
  purpose: '给程序用',
  check: checkJson,
  inspect: inspectJson,
  fix: fixJson,
  explain: ruleJson,
  rules: rulesJson,
  library: libraryJson,
};
