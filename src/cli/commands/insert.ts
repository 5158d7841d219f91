import { extname } from 'node:path';
import { readWorkbook } from '../../host/file/read-workbook';
import { readBytes } from '../../host/file/read-workbook-file';
import { WorkbookFileError } from '../../host/file/workbook-file-error';
import { WorkbookWriteError } from '../../host/file/xlsx/write/write-error';
import { refuseUnwritable, writeWorkbook } from '../../host/file/xlsx/write/write-workbook';
import { findExisting } from '../../library/existing';
import { insertionRecords } from '../../library/insertion-records';
import type { InsertionPlan } from '../../library/plan-insertion';
import type { SearchHit } from '../../library/search';
import { savedInserted, withInserted } from '../../lint/memory/insert-record';
import { recognizeWorkbook, type Recognized } from '../../lint/recognized';
import { visible } from '../../report/text/visible';
import { cellName } from '../../workbook/area';
import { atOnce } from '../../workbook/pieces';
import { cellAt } from '../../workbook/snapshot';
import { COLOUR } from '../common-options';
import type { Command, Request } from '../command';
import { EXIT } from '../exit-status';
import { indicatorNamed, planned, tableOn, templateWith } from '../insert-plan';
import { textOption, type Option } from '../option';
import { UsageError } from '../usage-error';
import { placeFile, WriteFileError } from '../write-file';

const INDICATOR = textOption(
  'indicator',
  '名称或编号',
  '指标库里的指标：名称、别名或编号（goal-table library 可以查）',
);
const SHEET = textOption('sheet', '工作表', '插到哪个工作表的绩效目标表；只有一张表时不用写');
const LEVEL2 = textOption('level2', '二级指标', '放在哪个二级指标下面；不写时按指标库和表里的名称定');
const VALUE = textOption('value', '指标值', '本单位的指标值，例如 ≥98%；不写时用指标库里的');
const OUT = textOption('out', '文件', '写成这个新文件；原来的文件不动');

export const insert: Command = {
  name: 'insert',
  operands: '<文件>',
  least: 1,
  most: 1,
  purpose: '把指标库里的一个指标插进绩效目标表，合并单元格和合计公式跟着扩展，写成新文件',
  options: [INDICATOR, SHEET, LEVEL2, VALUE, OUT, COLOUR],
  async run(request, { stdout, stderr }) {
    const [file = ''] = request.operands;
    const out = targetFor(file, needed(request, OUT));
    const hit = indicatorNamed(needed(request, INDICATOR));
    const wish = { name: hit.name, template: templateWith(hit.template, request.valueOf(VALUE)) };
    const { plan, existing, after } = await troublesAsUsage(file, async () => {
      const bytes = await readBytes(file);
      const before = atOnce(recognizeWorkbook(readWorkbook(bytes)));
      refuseUnwritable(bytes);
      const table = tableOn(before, request.valueOf(SHEET));
      const plan = planned(before, table, wish, request.valueOf(LEVEL2));
      const written = writeInserted(bytes, plan, wish);
      await placeFile({ path: out, replaces: false }, written.bytes);
      return { plan, existing: findExisting(table, wish.template), after: written.after };
    });
    for (const { name } of existing) {
      await stderr.write(
        `${visible(file)}：表里第 ${String(name.cell.row + 1)} 行已经有“${visible(name.value)}”，请核对是不是重复。\n`,
      );
    }
    await stdout.write(said(plan, wish, cellAt(after.workbook, plan.valueCell).text, out));
    return EXIT.ok;
  },
};

function needed(request: Request, option: Option<string | null>): string {
  const value = request.valueOf(option);
  if (value === null)
    throw new UsageError(`insert 要写“--${option.name} ${option.placeholder ?? ''}”：${option.purpose}`);
  return value;
}

/** Excel opens no workbook whose name says another kind than it is. */
function targetFor(file: string, out: string): string {
  const kind = /\.xlsm$/i.test(file) ? '.xlsm' : '.xlsx';
  if (extname(out).toLowerCase() === kind) return out;
  throw new UsageError(`“--out ${out}”要写成 ${kind} 结尾的文件名`);
}

/** The file with the indicator, and with the record of it that the pane would leave in the workbook. */
function writeInserted(
  bytes: Uint8Array,
  { edits, valueCell }: InsertionPlan,
  { template }: Pick<SearchHit, 'template'>,
): { readonly bytes: Uint8Array; readonly after: Recognized } {
  const after = atOnce(recognizeWorkbook(readWorkbook(writeWorkbook(bytes, { edits }))));
  const { savedState: before } = after.workbook;
  const records = [...(savedInserted(before) ?? []), ...insertionRecords(after, [{ template, valueCell }])];
  const savedState = withInserted(before, records);
  return { after, bytes: writeWorkbook(bytes, { edits, ...(savedState !== undefined && { savedState }) }) };
}

/** Reports trouble with the file in one line, as trouble with the command line is. */
async function troublesAsUsage<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isKnown =
      error instanceof WorkbookFileError || error instanceof WorkbookWriteError || error instanceof WriteFileError;
    throw isKnown ? new UsageError(`${file}：${error.message}`, { cause: error }) : error;
  }
}

function said(
  plan: InsertionPlan,
  { template, name }: Pick<SearchHit, 'template' | 'name'>,
  value: string,
  out: string,
): string {
  const { sheet } = plan.valueCell;
  const how = plan.isFilled ? '填进' : '插入';
  const example = template.valueKind === '示例值' ? '指标值是示例，请改成本单位的数。' : '';
  const place = `在“${visible(sheet)}”第 ${String(plan.row + 1)} 行${how}“${name}”`;
  return `${place}，指标值 ${visible(value)}（${cellName(plan.valueCell)}），写成 ${visible(out)}。${example}\n`;
}
