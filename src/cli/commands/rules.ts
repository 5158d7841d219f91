import { rules } from '../../rules';
import { COLOUR, OUTPUT } from '../common-options';
import type { Command } from '../command';
import { describeRule } from '../describe-rule';
import { formatOption } from '../format-option';
import { printOnce } from '../output';

const FORMAT = formatOption('rules', 'rules');

export const rulesCommand: Command = {
  name: 'rules',
  operands: '',
  least: 0,
  most: 0,
  purpose: '列出全部规则：编号、级别、检查什么',
  options: [FORMAT, OUTPUT, COLOUR],
  run: async (request, environment) => {
    const { print } = request.valueOf(FORMAT);
    return printOnce(request, environment, (options) => print(rules.map(describeRule), options));
  },
};
