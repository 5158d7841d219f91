import { choice, flag, textOption } from './option';

export const OUTPUT = textOption('output', '文件', '把结果写进这个文件，不显示在屏幕上');
export const COLOUR = choice(
  'color',
  ['auto', 'always', 'never'],
  '颜色：auto 只在终端显示（默认），always 总是，never 从不；也认环境变量 NO_COLOR',
);
export const QUIET = flag('quiet', '不显示进度；文字结果里只列有问题的文件，不列合计');
export const FAIL_ON = choice(
  'fail-on',
  ['error', 'warning', 'hint'],
  '从哪一级起算不通过：error 错误（默认），warning 警告，hint 提示',
);
