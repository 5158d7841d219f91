import { rules } from '../../rules';
import { COLOUR, OUTPUT } from '../common-options';
import type { Command } from '../command';
import { HEADS } from './heads';
import { describeRule } from '../describe-rule';
import { formatOption } from '../format-option';
import { printOnce } from '../output';

const FORMAT = formatOption('rules', 'rules');

export const rulesCommand: Command = {
  ...HEADS.rules,
  least: 0,
  most: 0,
  options: [FORMAT, OUTPUT, COLOUR],
  run: async (request, environment) => {
    const { print } = request.valueOf(FORMAT);
    return printOnce(request, environment, (options) => print(rules.map(describeRule), options));
  },
};
