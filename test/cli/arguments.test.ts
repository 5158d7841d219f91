import { parseArguments, type ParsedArguments } from '../../src/cli/arguments';
import { COMMANDS } from '../../src/cli/commands';
import { UsageError } from '../../src/cli/exit-status';

const parse = (words: string): ParsedArguments => parseArguments(words.split(' ').filter(Boolean), COMMANDS);

/** The command, its operands, and options that differ from their defaults. */
function read(words: string): object {
  const asked = parse(words);
  if (asked.kind !== 'command') return asked.kind === 'help' ? { help: asked.command?.name ?? null } : asked;
  const { command, request } = asked;
  const values = command.options
    .filter(({ name }) => name !== 'format' && words.includes(`--${name}`))
    .map((option) => [option.name, request.valueOf(option)] as const);
  return { command: command.name, operands: request.operands, ...Object.fromEntries(values) };
}

const check = { command: 'check', operands: ['a.xlsx'] };

it.each<[words: string, read: object]>([
  ['check a.xlsx', check],
  ['check --format json a.xlsx b', { ...check, operands: ['a.xlsx', 'b'] }],
  ['--fail-on=hint check a.xlsx --color never', { ...check, 'fail-on': 'hint', color: 'never' }],
  ['check a.xlsx --settings 设置.json --fix-dry-run', { ...check, settings: '设置.json', 'fix-dry-run': true }],
  ['check --fix-dry-run a.xlsx', { ...check, 'fix-dry-run': true }],
  ['check -- --format', { ...check, operands: ['--format'] }],
  ['check a.xlsx --severity warning', { ...check, severity: ['error', 'warning'] }],
  [
    'check a.xlsx --rule naming/too-long --rule naming/verb-phrase',
    { ...check, rule: ['naming/too-long', 'naming/verb-phrase'] },
  ],
  ['check a.xlsx --profile 湖北 --output=a.json', { ...check, profile: '湖北', output: 'a.json' }],
  ['inspect a.xlsx --format=json', { command: 'inspect', operands: ['a.xlsx'] }],
  ['--help', { help: null }],
  ['help', { help: null }],
  ['help check', { help: 'check' }],
  ['check -h', { help: 'check' }],
  ['--version', { kind: 'version' }],
  ['check a.xlsx -v', { kind: 'version' }],
])('%s', (words, expected) => {
  expect(read(words)).toEqual(expected);
});

it.each<[words: string, message: RegExp]>([
  ['', /^没有说明要做什么。/],
  ['chek a.xlsx', /^不认识的命令“chek”。是不是“check”？$/],
  ['insp a.xlsx', /。是不是“inspect”？$/],
  ['CHECK a.xlsx', /。是不是“check”？$/],
  ['frobnicate a.xlsx', /^不认识的命令“frobnicate”。输入 goal-table --help 看用法$/],
  ['frobnicate --help', /^不认识的命令“frobnicate”/],
  ['check', /^check 后面要写文件或文件夹$/],
  ['inspect', /^inspect 后面要写文件或文件夹$/],
  ['check a.xlsx --format', /“--format”后面要写一个值：text\|json/],
  ['check a.xlsx --output= ', /“--output”后面要写一个值：文件/],
  ['check a.xlsx --output --quiet', /“--output”后面要写一个值/],
  ['check a.xlsx --fix-dry-run=yes', /“--fix-dry-run”后面不写值/],
  ['check a.xlsx --format yaml', /^“--format”只能是 text、json、sarif、html、xlsx，不能是“yaml”$/],
  ['check a.xlsx --format jsn', /不能是“jsn”。是不是“json”？$/],
  ['check a.xlsx --fail-on never', /只能是 error、warning、hint/],
  ['check a.xlsx --severity warn', /是不是“warning”？$/],
  ['check a.xlsx --profile 湖南省', /^“--profile”只能是 auto、/],
  ['check a.xlsx --rule naming/to-long', /^没有“naming\/to-long”这条规则。是不是“naming\/too-long”？$/],
  ['check a.xlsx --ignore too-long', /是不是“naming\/too-long”？$/],
  ['check a.xlsx --strict x', /^check 没有“--strict”这个选项。输入 goal-table check --help 看用法$/],
  ['check a.xlsx --fromat json', /^check 没有“--fromat”这个选项。是不是“--format”？$/],
  ['check a.xlsx --qiet', /是不是“--quiet”？$/],
  ['check a.xlsx -x', /^check 没有“-x”这个选项/],
  ['inspect a.xlsx --fail-on hint', /^inspect 没有“--fail-on”这个选项，check、fix、compare 才有$/],
])('refuses “%s” in one line', (words, message) => {
  const refused = (): void => {
    const asked = parse(words);
    if (asked.kind === 'command') for (const option of asked.command.options) asked.request.valueOf(option);
  };
  expect(refused).toThrow(UsageError);
  expect(refused).toThrow(message);
});
