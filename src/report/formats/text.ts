import { checkText } from '../text/check-text';
import { fixText } from '../text/fix-text';
import { inspectText } from '../text/inspect-text';
import { libraryText } from '../text/library-text';
import { rulesText, ruleText } from '../text/rules-text';
import type { Format } from './format';

/** Lines for a person at a terminal. Unreadable files are only counted: standard error says why. */
export const text: Format = {
  id: 'text',
  purpose: '给人看',
  check: checkText,
  inspect: inspectText,
  fix: fixText,
  explain: ruleText,
  rules: rulesText,
  library: libraryText,
};
