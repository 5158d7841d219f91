import { COLOUR, OUTPUT } from '../common-options';
import type { Command } from '../command';
import { HEADS } from './heads';
import { describeRule } from '../describe-rule';
import { formatOption } from '../format-option';
import { printOnce } from '../output';
import { ruleNamed } from '../rule-names';

const FORMAT = formatOption('explain', 'explain');

export const explainCommand: Command = {
  ...HEADS.explain,
  least: 1,
  most: 1,
  options: [FORMAT, OUTPUT, COLOUR],
  run: async (request, environment) => {
    const { print } = request.valueOf(FORMAT);
    const rule = describeRule(ruleNamed(request.operands[0] ?? ''));
    return printOnce(request, environment, (options) => print(rule, options));
  },
};
