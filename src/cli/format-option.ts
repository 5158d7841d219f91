import type { Format, Printable } from '../report/formats/format';
import { FORMATS, formatsOf } from '../report/formats/formats';
import { notOneOf, type Option } from './option';
import { UsageError } from './exit-status';

/** The chosen format, with its printer for the command. */
interface ChosenFormat<What extends Printable> extends Pick<Format, 'id' | 'isBinary' | 'describesFindings'> {
  readonly print: NonNullable<Format[What]>;
}

/** The option `--format` of a command. */
export function formatOption<What extends Printable>(what: What, command: string): Option<ChosenFormat<What>> {
  const possible = formatsOf(what);
  const names = possible.map(({ id }) => id);
  return {
    name: 'format',
    placeholder: names.join('|'),
    purpose: `输出格式：${possible.map(({ id, purpose }, index) => `${id} ${purpose}${index === 0 ? '（默认）' : ''}`).join('，')}`,
    read(given) {
      const id = given.at(-1) ?? FORMATS[0].id;
      const format = FORMATS.find((one) => one.id === id);
      if (!format) throw notOneOf('--format', id, names);
      const print = format[what];
      if (!print) throw new UsageError(`${command} 的结果不能输出成 ${id}，可以用 ${names.join('、')}`);
      return { ...format, print };
    },
  };
}
