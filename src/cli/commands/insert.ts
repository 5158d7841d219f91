import { extname } from 'node:path';
import { visible } from '../../report/text/visible';
import { COLOUR } from '../common-options';
import type { Command, Request } from '../command';
import { HEADS } from './heads';
import { EXIT, UsageError } from '../exit-status';
import { textOption, type Option } from '../option';
import { readFile } from '../read-files';
import { placeFile, WriteFileError } from '../write-file';

const INDICATOR = textOption(
  'indicator',
  '名称或编号',
  '指标库里的指标：名称、别名或编号（goal-table library 可以查）',
);
const SHEET = textOption('sheet', '工作表', '插到哪个工作表的绩效目标表；只有一张表时不用写');
const LEVEL2 = textOption('level2', '二级指标', '放在哪个二级指标下面；不写时按指标库和表里的名称定');
const AT = textOption('at', '单元格', '插在这个单元格所在的表和那一类里；表里有几个项目时用，例如 D8');
const VALUE = textOption('value', '指标值', '本单位的指标值，例如 ≥98%；不写时用指标库里的');
const OUT = textOption('out', '文件', '写成这个新文件；原来的文件不动');

export const insertCommand: Command = {
  ...HEADS.insert,
  least: 1,
  most: 1,
  options: [INDICATOR, SHEET, LEVEL2, AT, VALUE, OUT, COLOUR],
  async run(request, environment) {
    const [file = ''] = request.operands;
    const out = targetFor(file, needed(request, OUT));
    const options = {
      indicator: needed(request, INDICATOR),
      sheet: request.valueOf(SHEET),
      level2: request.valueOf(LEVEL2),
      at: request.valueOf(AT),
      value: request.valueOf(VALUE),
    };
    // Mistakes in the command line are reported before the file is read.
    const { cellNamed, indicatorNamed, templateWith } = await import(
      /* webpackChunkName: "library" */ '../insert-plan'
    );
    templateWith(indicatorNamed(options.indicator).template, options.value);
    if (options.at !== null) cellNamed(options.at);
    const outcome = await readFile(file, { kind: 'insert', options }, environment);
    if (typeof outcome === 'string') throw new UsageError(`${file}：${outcome}`);
    const { bytes, said, advice } = outcome.read;
    await placeFile({ path: out, replaces: false }, bytes).catch((error: unknown) => {
      throw error instanceof WriteFileError ? new UsageError(`${file}：${error.message}`, { cause: error }) : error;
    });
    for (const warning of outcome.warnings) await environment.stderr.write(`${visible(file)}：${visible(warning)}\n`);
    await environment.stdout.write(`${said}，写成 ${visible(out)}。${advice}\n`);
    return EXIT.ok;
  },
};

function needed(request: Request, option: Option<string | null>): string {
  const value = request.valueOf(option);
  if (value === null)
    throw new UsageError(`insert 要写“--${option.name} ${option.placeholder ?? ''}”：${option.purpose}`);
  return value;
}

/** Excel does not open a workbook whose extension differs from its format. */
function targetFor(file: string, out: string): string {
  const kind = /\.xlsm$/i.test(file) ? '.xlsm' : '.xlsx';
  if (extname(out).toLowerCase() === kind) return out;
  throw new UsageError(`“--out ${out}”要写成 ${kind} 结尾的文件名`);
}
