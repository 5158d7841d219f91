import { availableParallelism } from 'node:os';
import { choice, flag, textOption, type Option } from './option';
import { UsageError } from './exit-status';

export const OUTPUT = textOption('output', '文件', '把结果写进这个文件，不显示在屏幕上');
export const COLOUR = choice(
  'color',
  ['auto', 'always', 'never'],
  '颜色：auto 只在终端显示（默认），always 总是，never 从不；也认环境变量 NO_COLOR',
);
export const QUIET = flag('quiet', '不显示进度；文字结果里不列各处问题，只在最后列出每个文件的数量和状态');
export const FAIL_ON = choice(
  'fail-on',
  ['error', 'warning', 'hint'],
  '从哪一级起算不通过：error 错误（默认），warning 警告，hint 提示',
);
export const JOBS: Option<number> = {
  name: 'jobs',
  placeholder: '数目',
  purpose: '同时检查几个文件；不写时按电脑的处理器数',
  read(given) {
    const written = given.at(-1);
    if (written === undefined) return availableParallelism();
    const jobs = Number(written);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
      throw new UsageError(`“--jobs”只能是 1 到 ${String(MOST_JOBS)} 的整数，不能是“${written}”`);
    return jobs;
  },
};
const MOST_JOBS = 64;
