import { parseCommand, UsageError } from '../../src/cli/command';

const check = {
  name: 'check',
  paths: ['a.xlsx'],
  format: 'text',
  colour: 'auto',
  failOn: 'error',
  settings: null,
  showFixes: false,
};

it.each<[words: string, command: object]>([
  ['check a.xlsx', check],
  ['check --format json a.xlsx b', { ...check, format: 'json', paths: ['a.xlsx', 'b'] }],
  ['--fail-on=hint check a.xlsx --color never', { ...check, failOn: 'hint', colour: 'never' }],
  ['check a.xlsx --settings 设置.json --fix-dry-run', { ...check, settings: '设置.json', showFixes: true }],
  ['check --fix-dry-run a.xlsx', { ...check, showFixes: true }],
  ['check -- --format', { ...check, paths: ['--format'] }],
  ['inspect a.xlsx --format=json', { name: 'inspect', paths: ['a.xlsx'], format: 'json', colour: 'auto' }],
  ['--help', { name: 'help' }],
  ['check -h', { name: 'help' }],
  ['help', { name: 'help' }],
  ['--version', { name: 'version' }],
])('%s', (words, command) => {
  expect(parseCommand(words.split(' '))).toEqual(command);
});

it.each([
  ['', '没有说明要做什么'],
  ['lint a.xlsx', '不认识的命令“lint”'],
  ['check', '后面要写工作簿文件或文件夹'],
  ['inspect', '后面要写工作簿文件'],
  ['check a.xlsx --format', '“--format”后面要写一个值'],
  ['check a.xlsx --fix-dry-run=yes', '“--fix-dry-run”后面不写值'],
  ['check a.xlsx --format yaml', '只能是 text、json，不能是“yaml”'],
  ['check a.xlsx --fail-on never', '只能是 error、warning、hint'],
  ['check a.xlsx --strict x', '没有“--strict”这个选项'],
  ['inspect a.xlsx --fail-on hint', 'inspect 没有“--fail-on”这个选项'],
])('refuses “%s”', (words, message) => {
  expect(() => parseCommand(words.split(' ').filter(Boolean))).toThrow(UsageError);
  expect(() => parseCommand(words.split(' ').filter(Boolean))).toThrow(message);
});
