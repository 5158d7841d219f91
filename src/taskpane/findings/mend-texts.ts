import type { Severity } from '../../rules/kit/rule';
import { SEVERITIES } from '../../rules/kit/severity';
import { severities } from '../basics/finding-texts';

/** Texts about fixing findings. */
export const mendTexts = {
  now: '现在：',
  blank: '（空）',
  label: (cell: string) => `${cell} 改为`,
  write: '写入',
  writeNamed: (cell: string) => `写入 ${cell} 并看下一项`,
  proposals: '可以这样填',
  from: { rule: '建议', elsewhere: '别处', library: '指标库' },
  proposal: (from: string, text: string) => `${from}：${text}`,
  computed: '这一格是公式算出来的，写入后公式就没有了。确实要写，再点一次“写入”。',
  locked:
    '这张工作表受保护，这一格是锁定的，窗格写不进去。要改，请先在“审阅”里点“撤销工作表保护”（密码请问发表单位）。',
  twins: (count: number) => `另有 ${count} 处同名指标也是这样，一起改`,
  keys: (hasInput: boolean, hasFix: boolean) =>
    (hasInput ? 'Enter 写入并到下一项　' : '') +
    'Ctrl+↓ 下一项　Ctrl+↑ 上一项　' +
    (hasFix ? 'Ctrl+Enter 修复　' : '') +
    'Ctrl+I 忽略',
  nextKey: '下一项（Ctrl+↓）',
  previousKey: '上一项（Ctrl+↑）',
  outcome: (mended: Readonly<Record<Severity, number>>, left: number, surfaced: number) => {
    const kinds = SEVERITIES.filter((severity) => mended[severity] > 0);
    const count = kinds.reduce((sum, severity) => sum + mended[severity], 0);
    const [only = 'error', ...others] = kinds;
    // The verdict counts only errors, so other fixed findings are counted separately.
    const hasOthers = only !== 'error' || others.length > 0;
    const each =
      others.length > 0
        ? `（${kinds.map((severity) => `${severities[severity]} ${mended[severity]}`).join('、')}）`
        : hasOthers
          ? severities[only]
          : '';
    const behind = surfaced > 0 ? `，其中 ${surfaced} 项原来排在改好的后面` : '';
    return (
      (count > 0 ? `改好 ${count} 项${each}，` : '') +
      (left > 0 ? `还差 ${left} 项${hasOthers ? '错误' : ''}${behind}。` : '没有错误了。')
    );
  },
  fresh: (count: number, cell: string, title: string) =>
    `改后新出现 ${count} 项：${cell}“${title}”${count > 1 ? '等' : ''}。`,
  behind: (titles: string) => `改好后还要看：${titles}`,
  hidden: (row: string | null, column: string | null) =>
    `${[row && `第 ${row} 行`, column && `${column} 列`].filter(Boolean).join('、')}是隐藏的，表里看不见这一格。`,
  toVisible: '去最近的可见处',
  settings: '这条规则的设置',
  settingsOf: (title: string) => `规则的设置：${title}`,
  group: {
    open: '批量',
    openNamed: (title: string) => `批量处理：${title}`,
    fix: (cells: number) => `修复这一类（${cells} 处）`,
    ignore: '忽略这一类',
    ignoreTitle: (count: number) => `这一类 ${count} 项会一起忽略，理由相同。`,
    fill: (cells: number) => `逐格填写（${cells} 格）`,
  },
  table: {
    label: '逐格填写',
    hint: '粘贴从表格里复制的一列，会从这一格起依次填下去；回车到下一格。',
    input: (cell: string) => `${cell} 填写`,
    proposed: '都用建议',
    down: '向下填充',
    write: (cells: number) => `写入 ${cells} 格`,
    cancel: '取消',
    adding: (sum: string, to: string) => `现在合计 ${sum}，应当是 ${to}。`,
    nothing: '还没有改动，请先填写。',
    leftOut: (cells: number) => `另有 ${cells} 格受保护或是公式，没有列出。`,
    lacking: (cells: number) => `粘贴的内容比格子少，后面 ${cells} 格没有动，请核对是否对应。`,
    surplus: (lines: number) => `粘贴的内容比格子多，最后 ${lines} 行没有填进去，请核对是否对应。`,
    first: (shown: number, all: number) => `先列出前 ${shown} 格，写入后再列其余 ${all - shown} 格。`,
  },
  scope: { sheets: '只看工作表', tables: '只看表格', rules: '只看问题' },
} as const;
