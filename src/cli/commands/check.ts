import { dirname, relative, resolve } from 'node:path';
import type { Severity } from '../../rules/kit/rule';
import { addChecked, addUnreadable, NOTHING_CHECKED, type CheckSummary } from '../../report/checked-file';
import * as reasons from '../../rules/reasons';
import { visible } from '../../report/text/visible';
import { Baseline, BaselineWriter } from '../baseline';
import { COLOUR, FAIL_ON, JOBS, OUTPUT, QUIET } from '../common-options';
import type { Command } from '../command';
import { HEADS } from './heads';
import { EXIT, type ExitStatus } from '../exit-status';
import { formatOption } from '../format-option';
import { flag, textOption } from '../option';
import { SEVERITIES } from '../../rules/kit/severity';
import { dateInChinese } from '../../report/words';
import { uriOf } from '../../report/json/check-sarif';
import { outputPathOf, withOutput } from '../output';
import { Pieces } from '../pieces';
import { canShowProgress, readFiles } from '../read-files';
import { readRuleChoice, RULE_OPTIONS } from '../rule-choice';

const FORMAT = formatOption('check', 'check');
const FIX_DRY_RUN = flag('fix-dry-run', '列出能自动修复的单元格：改之前和改之后的内容；不写任何文件');
const BASELINE = textOption('baseline', '文件', '只报基线文件里没有的新问题；已经消失的问题在标准错误里说有几项');
const WRITE_BASELINE = textOption('write-baseline', '文件', '把这次的问题记成基线文件，供以后 --baseline 用');

const IMPORT_PROFILE = 'import';

export const checkCommand: Command = {
  ...HEADS.check,
  least: 1,
  most: Infinity,
  options: [FORMAT, OUTPUT, FAIL_ON, ...RULE_OPTIONS, BASELINE, WRITE_BASELINE, FIX_DRY_RUN, JOBS, COLOUR, QUIET],
  async run(request, environment) {
    const format = request.valueOf(FORMAT);
    const { print, isBinary, describesFindings } = format;
    const outputPath = outputPathOf(request, format);
    const failOn = request.valueOf(FAIL_ON);
    const isQuiet = request.valueOf(QUIET);
    const choice = await readRuleChoice(request);
    const baselinePath = request.valueOf(BASELINE);
    const newBaselinePath = request.valueOf(WRITE_BASELINE);
    const baseline = baselinePath === null ? null : await Baseline.read(baselinePath);
    const writer = new BaselineWriter();
    const identifies = baseline !== null || newBaselinePath !== null || describesFindings === true;
    const options = {
      choice,
      showsFixes: request.valueOf(FIX_DRY_RUN),
      identifies,
      listsImportRows: isBinary === true && choice.settings.profile === IMPORT_PROFILE,
    };
    const { stderr } = environment;
    const { settingsFile } = choice;
    if (settingsFile !== null && !isQuiet) await stderr.write(`按设置文件 ${visible(settingsFile)} 检查。\n`);
    return withOutput(request, environment, async ({ sink, paint }) => {
      const folder = outputPath === null ? null : dirname(resolve(outputPath));
      const isPartial = baseline !== null || choice.rules !== null || choice.severities.length < SEVERITIES.length;
      const linkTo = (file: string): string => uriOf(folder === null ? file : relative(folder, resolve(file)));
      const printer = print({ paint, reasons, isQuiet, isPartial, date: dateInChinese(new Date()), linkTo });
      const showsProgress = !isQuiet && canShowProgress(environment, sink);
      const pieces = new Pieces(printer.between, sink);
      let summary = NOTHING_CHECKED;
      let gone = 0;
      await sink.write(printer.begin());
      for await (const { read, unreadable } of readFiles(
        request,
        { kind: 'check', options },
        environment,
        showsProgress,
      )) {
        if (unreadable) {
          summary = addUnreadable(summary);
          await pieces.write(printer.unreadable(unreadable));
          continue;
        }
        writer.add(read);
        const compared = baseline?.compare(read) ?? { checked: read, gone: 0 };
        gone += compared.gone;
        summary = addChecked(summary, compared.checked);
        await pieces.write(printer.file(compared.checked));
      }
      await sink.write(printer.end(summary));
      if (newBaselinePath !== null) await writer.write(newBaselinePath);
      if (gone > 0) await stderr.write(`与基线相比，有 ${String(gone)} 项问题已经消失。\n`);
      return statusOf(summary, failOn);
    });
  },
};

function statusOf(
  { files, errors, warnings, hints, unreadable, unreadSheets = 0 }: CheckSummary,
  failOn: Severity,
): ExitStatus {
  // When there is nothing to check, the folder is probably wrong.
  if (files === 0 || unreadable + unreadSheets > 0) return EXIT.failed;
  const counted = { error: errors, warning: errors + warnings, hint: errors + warnings + hints };
  return counted[failOn] > 0 ? EXIT.findings : EXIT.ok;
}
