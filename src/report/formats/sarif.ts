import { checkSarif } from '../json/check-sarif';
import type { Format } from './format';

/** SARIF 2.1.0, which programs that collect findings read. */
export const sarif: Format = {
  id: 'sarif',
  purpose: '给汇总问题的程序用（SARIF 2.1.0）',
  describesFindings: true,
  check: checkSarif,
};
