import { checkText } from '../text/check-text';
import { compareText } from '../text/compare-text';
import { fixText } from '../text/fix-text';
import { inspectText } from '../text/inspect-text';
import { rulesText, ruleText } from '../text/rules-text';
import type { Format, PrintOptions } from './format';
import type { LibraryHit } from '../library-hit';
import { padTo, widthOf } from '../text/columns';

/** Text for a terminal. Unreadable files are only counted; standard error gives the reasons. */
export const text: Format = {
  id: 'text',
  purpose: '给人看',
  check: checkText,
  inspect: inspectText,
  fix: fixText,
  compare: compareText,
  explain: ruleText,
  rules: rulesText,
  library: libraryText,
};

/** Indicators of the library, a line each. */
function libraryText(hits: readonly LibraryHit[], { paint }: PrintOptions): string {
  if (hits.length === 0) return '指标库里没有找到。换一个说法，或少写几个字试试；也可以写拼音或首字母。\n';
  const valueOf = ({ operator, value, unit }: LibraryHit): string => `${operator ?? ''}${String(value)}${unit}`;
  const width = (textOf: (hit: LibraryHit) => string): number => Math.max(...hits.map((hit) => widthOf(textOf(hit))));
  const [names, values] = [width(({ name }) => name), width(valueOf)];
  const lines = hits.map((hit) => {
    const { id, name, field, level1, level2 } = hit;
    return `${id}  ${padTo(names, name)}  ${padTo(values, valueOf(hit))}  ${paint('quiet', `${level1} / ${level2}，${field}`)}`;
  });
  return `${lines.join('\n')}\n`;
}
