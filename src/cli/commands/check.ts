import type { Severity } from '../../rules/kit/rule';
import { addChecked, addUnreadable, NOTHING_CHECKED, type CheckSummary } from '../../report/checked-file';
import * as reasons from '../../rules/reasons';
import { checkFile } from '../check-file';
import { COLOUR, FAIL_ON, OUTPUT, QUIET } from '../common-options';
import type { Command } from '../command';
import { EXIT, type ExitStatus } from '../exit-status';
import { formatOption } from '../format-option';
import { flag } from '../option';
import { withOutput } from '../output';
import { canShowProgress, readFiles } from '../read-files';
import { readRuleChoice, RULE_OPTIONS } from '../rule-choice';

const FORMAT = formatOption('check', 'check');
const FIX_DRY_RUN = flag('fix-dry-run', '列出能自动修复的单元格：改之前和改之后的内容；不写任何文件');

export const check: Command = {
  name: 'check',
  operands: '<文件或文件夹…>',
  least: 1,
  most: Infinity,
  purpose: '像预算审核人员那样检查，逐条指出问题所在的单元格；文件夹会连同下级文件夹一起找',
  options: [FORMAT, OUTPUT, FAIL_ON, ...RULE_OPTIONS, FIX_DRY_RUN, COLOUR, QUIET],
  async run(request, surroundings) {
    const print = request.valueOf(FORMAT);
    const failOn = request.valueOf(FAIL_ON);
    const isQuiet = request.valueOf(QUIET);
    const showFixes = request.valueOf(FIX_DRY_RUN);
    const choice = await readRuleChoice(request);
    return withOutput(request, surroundings, async ({ sink, paint }) => {
      const printer = print({ paint, reasons, isQuiet });
      const showsProgress = !isQuiet && canShowProgress(surroundings, sink);
      const work = (path: string) => checkFile(path, choice, showFixes);
      let summary = NOTHING_CHECKED;
      await sink.write(printer.begin());
      for await (const { read, unreadable } of readFiles(request.operands, work, surroundings, showsProgress)) {
        summary = unreadable ? addUnreadable(summary) : addChecked(summary, read);
        await sink.write(unreadable ? printer.unreadable(unreadable) : printer.file(read));
      }
      await sink.write(printer.end(summary));
      return statusOf(summary, failOn);
    });
  },
};

function statusOf(
  { errors, warnings, hints, unreadable, unreadSheets = 0 }: CheckSummary,
  failOn: Severity,
): ExitStatus {
  if (unreadable + unreadSheets > 0) return EXIT.failed;
  const counted = { error: errors, warning: errors + warnings, hint: errors + warnings + hints };
  return counted[failOn] > 0 ? EXIT.findings : EXIT.ok;
}
