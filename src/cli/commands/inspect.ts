import { readWorkbookFile } from '../../host/file/read-workbook-file';
import { recognizeWorkbook } from '../../lint/recognized';
import { explainRows } from '../../recognize/explain-rows';
import { readingProblems } from '../../recognize/reading-problems';
import type { InspectedFile } from '../../report/checked-file';
import * as reasons from '../../rules/reasons';
import { atOnce } from '../../workbook/pieces';
import { COLOUR, OUTPUT, QUIET } from '../common-options';
import type { Command } from '../command';
import { correctionWarnings } from '../correction-warnings';
import { EXIT, type ExitStatus } from '../exit-status';
import { flag } from '../option';
import { formatOption } from '../format-option';
import { withOutput } from '../output';
import { canShowProgress, readFiles, type WithWarnings } from '../read-files';

const EXPLAIN = flag('explain', '再列出每一行读作什么、凭什么这样读');
const FORMAT = formatOption('inspect', 'inspect');

export const inspect: Command = {
  name: 'inspect',
  operands: '<文件或文件夹…>',
  least: 1,
  most: Infinity,
  purpose: '列出认出的绩效目标表：标题、各列读作什么、金额、每个指标和它们所在的单元格',
  options: [FORMAT, EXPLAIN, OUTPUT, COLOUR, QUIET],
  run: (request, surroundings) => {
    const print = request.valueOf(FORMAT);
    return withOutput(request, surroundings, async ({ sink, paint }) => {
      const printer = print({ paint, reasons });
      const showsProgress = !request.valueOf(QUIET) && canShowProgress(surroundings, sink);
      let status: ExitStatus = EXIT.ok;
      await sink.write(printer.begin());
      const inspectOne = (path: string): Promise<WithWarnings<InspectedFile>> =>
        inspectFile(path, request.valueOf(EXPLAIN));
      for await (const { read, unreadable } of readFiles(request.operands, inspectOne, surroundings, showsProgress)) {
        if (unreadable) status = EXIT.failed;
        await sink.write(unreadable ? printer.unreadable(unreadable) : printer.file(read));
      }
      await sink.write(printer.end());
      return status;
    });
  },
};

async function inspectFile(path: string, explains: boolean): Promise<WithWarnings<InspectedFile>> {
  const recognized = atOnce(recognizeWorkbook(await readWorkbookFile(path)));
  const { workbook, tables } = recognized;
  const warnings = [...correctionWarnings(recognized), ...readingProblems(workbook, tables)];
  return { read: { file: path, tables, ...(explains && { rows: explainRows(workbook) }) }, warnings };
}
