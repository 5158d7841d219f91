import * as reasons from '../../rules/reasons';
import { COLOUR, JOBS, OUTPUT, QUIET } from '../common-options';
import type { Command } from '../command';
import { HEADS } from './heads';
import { EXIT, type ExitStatus } from '../exit-status';
import { flag } from '../option';
import { formatOption } from '../format-option';
import { inColour } from '../../report/text/paint';
import { Pieces } from '../pieces';
import { withOutput } from '../output';
import { canShowProgress, readFiles } from '../read-files';

const EXPLAIN = flag('explain', '再列出每一行读作什么、凭什么这样读');
const FORMAT = formatOption('inspect', 'inspect');

export const inspectCommand: Command = {
  ...HEADS.inspect,
  least: 1,
  most: Infinity,
  options: [FORMAT, EXPLAIN, OUTPUT, JOBS, COLOUR, QUIET],
  run: (request, environment) => {
    const { id: format, print } = request.valueOf(FORMAT);
    return withOutput(request, environment, async ({ sink, paint }) => {
      const printer = print({ paint, reasons });
      const showsProgress = !request.valueOf(QUIET) && canShowProgress(environment, sink);
      let status: ExitStatus = EXIT.ok;
      await sink.write(printer.begin());
      const options = { format, isColoured: paint === inColour, explains: request.valueOf(EXPLAIN) };
      const task = { kind: 'inspect', options } as const;
      const pieces = new Pieces(printer.between, sink);
      for await (const { read, unreadable } of readFiles(request, task, environment, showsProgress)) {
        if (unreadable) status = EXIT.failed;
        await pieces.write(unreadable ? printer.unreadable(unreadable) : read);
      }
      await sink.write(printer.end());
      return status;
    });
  },
};
