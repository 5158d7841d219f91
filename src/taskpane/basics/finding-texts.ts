import type { Severity } from '../../rules/kit/rule';

/** Words of 校验 about findings: part of the one dictionary in texts.ts. */
export const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

const unsaved = (why: string): string => `但没能记进工作簿：${why}关闭窗格以前仍然有效。`;

export const findingTexts = {
  filter: {
    label: '只看',
    all: (count: number) => `全部 ${count}`,
  },
  grouping: { label: '排列', rule: '按问题', table: '按表格' },
  walk: {
    label: '逐项查看',
    previous: '上一项',
    next: '下一项',
    at: (position: number, count: number) => `第 ${position} 项，共 ${count} 项`,
    all: (count: number) => `共 ${count} 项`,
  },
  section: (title: string, count: number) => `${title}（${count} 项）`,
  sheet: (name: string) => `工作表“${name}”`,
  group: (title: string, findings: number, cells: number) =>
    `${title}（${findings} 项${cells > findings ? `，${cells} 处` : ''}）`,
  busy: '正在处理，请稍候…',
  why: '为什么',
  basis: '依据：',
  suggestion: '建议：',
  evidence: {
    label: '对照的单元格',
    begin: '对照：',
    content: (text: string) => (text === '' ? '（空）' : text),
  },
  more: (count: number) => `再显示 ${count} 项`,
  cells: {
    label: (count: number) => `共 ${count} 处`,
    at: (position: number, count: number) => `第 ${position} 处，共 ${count} 处`,
    previous: '上一处',
    next: '下一处',
  },
  change: {
    before: '原来：',
    after: '改为：',
    blank: '（空）',
    number: '（数字）',
    etc: (count: number) => `等 ${count} 处`,
    deleteRow: (row: number) => `删除第 ${row} 行：`,
    between: '｜',
  },
  fix: {
    action: '修复',
    ask: '修复…',
    named: (cell: string, title: string) => `修复 ${cell}：${title}`,
    title: (count: number) => `将修改 ${count} 处，请核对：`,
    confirm: '确认修改',
    deleteTitle: (count: number) => `将删除 ${count} 行，请核对：`,
    confirmDelete: '确认删除',
    cancel: '取消',
    all: (count: number) => `全部安全修复（${count} 处）`,
    allTitle: (count: number) => `下面 ${count} 处只改写法，不改意思，一次可以全部撤销：`,
    allConfirm: (count: number) => `修复这 ${count} 处`,
    copy: '复制要填的内容',
    moved: '表格刚才改动过，这一处和原来看到的不一样，没有修改。已按现在的表格重新校验，请再看一眼。',
  },
  ignore: {
    action: '忽略',
    named: (cell: string, title: string) => `忽略 ${cell}：${title}`,
    reason: '忽略的理由（会记在工作簿里，审核时看得到）',
    suggested: '常用理由',
    suggestions: ['上级文件规定', '已与财政局核实', '与批复文本一致', '按本单位实际情况'],
    required: '请写明理由，或从下面选一个。',
    together: (count: number) => `这一项的 ${count} 处会一起忽略。`,
    confirm: '确定忽略',
    cancel: '取消',
    done: (reason: string) => `已忽略，理由：${reason}。`,
    restored: '已恢复检查。',
    forgotten: '已去掉不再用到的忽略记录。',
    saved: '这已记在工作簿里，保存文件后一直有效。',
    unsaved,
    saveAgain: '再记一次',
    list: (count: number) => `已忽略 ${count} 项`,
    formerly: (reason: string) => `以前忽略过（理由：${reason}）。后来有关内容改动过，或表格对不准了，请重新判断。`,
    because: (reason: string) => `理由：${reason}`,
    restore: '恢复检查',
    restoreNamed: (cell: string, title: string) => `恢复检查 ${cell}：${title}`,
    unmatched: (count: number) => `有 ${count} 条忽略记录对不上了：那里已经改正或改动过。不需要的可以去掉。`,
    unmatchedOne: (title: string, content: string, reason: string) =>
      `${title}${content === '' ? '' : `：原内容“${content}”`}（理由：${reason}）`,
    forget: '去掉',
    forgetNamed: (title: string) => `去掉忽略记录：${title}`,
    forgetAll: '全部去掉',
  },
} as const;
