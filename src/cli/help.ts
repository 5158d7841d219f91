import { padTo, widthOf } from '../report/text/columns';
import type { Command, CommandHead } from './command';
import type { Option } from './option';

const EXIT_STATUS =
  '退出码：0 没有达到 --fail-on 级别的问题；1 有；2 命令写错，或有文件读不出来、写不进去（其他文件照常检查）。';

/** Text of `--help` for the program. */
export function helpOn(commands: readonly CommandHead[]): string {
  return `goal-table：检查绩效目标表

用法：
${commands.map(({ name, operands }) => `  goal-table ${[name, operands].filter(Boolean).join(' ')} [选项]`).join('\n')}

命令：
${columns(commands.map(({ name, purpose }) => [name, purpose]))}

goal-table <命令> --help 看一个命令的选项；--version 显示版本。
${EXIT_STATUS}
`;
}

/** Text of `--help` for one command. */
export function helpOnCommand({ name, operands, purpose, options }: Command): string {
  return `goal-table ${[name, operands].filter(Boolean).join(' ')} [选项]

${purpose}。

选项：
${columns([...options.map(optionColumns), ['--help', '显示本说明']])}

${EXIT_STATUS}
`;
}

function optionColumns({ name, placeholder, purpose }: Option<unknown>): [string, string] {
  return [placeholder === null ? `--${name}` : `--${name} ${placeholder}`, purpose];
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  return rows.map(([left, right]) => `  ${padTo(width, left)}  ${right}`).join('\n');
}
