import { dirname, relative, resolve } from 'node:path';
import type { ComparedFiles } from '../../report/compared-files';
import { uriOf } from '../../report/json/check-sarif';
import { visible } from '../../report/text/visible';
import { dateInChinese } from '../../report/words';
import * as reasons from '../../rules/reasons';
import { SEVERITIES } from '../../rules/kit/severity';
import type { Severity } from '../../rules/kit/rule';
import { COLOUR, FAIL_ON, JOBS, OUTPUT, QUIET } from '../common-options';
import type { Command } from '../command';
import { HEADS } from './heads';
import { pairPaths } from '../compare-paths';
import { EXIT, type ExitStatus } from '../exit-status';
import { formatOption } from '../format-option';
import { outputPathOf, withOutput } from '../output';
import { canShowProgress, readFiles } from '../read-files';
import { readRuleChoice, RULE_OPTIONS } from '../rule-choice';

const FORMAT = formatOption('compare', 'compare');

export const compareCommand: Command = {
  ...HEADS.compare,
  least: 2,
  most: 2,
  options: [FORMAT, OUTPUT, FAIL_ON, ...RULE_OPTIONS, JOBS, COLOUR, QUIET],
  async run(request, environment) {
    const [old = '', now = ''] = request.operands;
    const format = request.valueOf(FORMAT);
    const { print } = format;
    const outputPath = outputPathOf(request, format);
    const failOn = request.valueOf(FAIL_ON);
    const isQuiet = request.valueOf(QUIET);
    const choice = await readRuleChoice(request);
    const { pairs, notes } = await pairPaths(old, now);
    for (const note of notes) await environment.stderr.write(`${visible(note)}\n`);
    return withOutput(request, environment, async ({ sink, paint }) => {
      const compared: ComparedFiles[] = [];
      let failed = 0;
      const newFiles = { ...request, operands: [...pairs.keys()], valueOf: request.valueOf.bind(request) };
      const task = { kind: 'compare', options: { choice, oldOf: Object.fromEntries(pairs) } } as const;
      for await (const { read } of readFiles(
        newFiles,
        task,
        environment,
        !isQuiet && canShowProgress(environment, sink),
      )) {
        if (read) compared.push(read);
        else failed += 1;
      }
      const folder = outputPath === null ? null : dirname(resolve(outputPath));
      const linkTo = (file: string): string => uriOf(folder === null ? file : relative(folder, resolve(file)));
      await sink.write(print(compared, { paint, reasons, isQuiet, date: dateInChinese(new Date()), linkTo }));
      return failed > 0 || compared.length === 0 ? EXIT.failed : statusOf(compared, failOn);
    });
  },
};

/** By what the new files still have. */
function statusOf(compared: readonly ComparedFiles[], failOn: Severity): ExitStatus {
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const remains = compared.some(({ findings }) =>
    [...findings.left, ...findings.new].some(({ severity }) => counted.includes(severity)),
  );
  return remains ? EXIT.findings : EXIT.ok;
}
