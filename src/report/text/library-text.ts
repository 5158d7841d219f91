import type { PrintOptions } from '../formats/format';
import type { LibraryHit } from '../library-hit';
import { padTo, widthOf } from './columns';

/** Indicators of the library, a line each. */
export function libraryText(hits: readonly LibraryHit[], { paint }: PrintOptions): string {
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
