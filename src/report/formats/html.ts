import { checkHtml } from '../html/check-html';
import { compareHtml } from '../html/compare-html';
import type { Format } from './format';

/** One page that a browser shows and prints on A4. */
export const html: Format = {
  id: 'html',
  purpose: '一个网页，可以筛选、打印',
  check: checkHtml,
  compare: compareHtml,
};
