import { COLOUR, OUTPUT } from '../common-options';
import type { Command } from '../command';
import { describeRule } from '../describe-rule';
import { formatOption } from '../format-option';
import { printOnce } from '../output';
import { ruleNamed } from '../rule-names';

const FORMAT = formatOption('explain', 'explain');

export const explainCommand: Command = {
  name: 'explain',
  operands: '<规则>',
  least: 1,
  most: 1,
  purpose: '说明一条规则：检查什么、为什么、依据、怎样设置、会指出和不会指出的例子',
  options: [FORMAT, OUTPUT, COLOUR],
  run: async (request, environment) => {
    const { print } = request.valueOf(FORMAT);
    const rule = describeRule(ruleNamed(request.operands[0] ?? ''));
    return printOnce(request, environment, (options) => print(rule, options));
  },
};
