/** Texts of 从目标找指标. */
export const goalMapTexts = {
  back: '返回指标库',
  title: '目标里的承诺和指标',
  intro: '逐句看年度目标：承诺了什么，有没有指标去考核。还没有指标的，可以一按就插到该在的位置。',
  reading: '正在读取表格…',
  none: '没有读到写着年度目标的绩效目标表。',
  table: '看哪张表',
  counts: (all: number, open: number) =>
    open === 0 ? `${all} 处数量都有指标。` : `${all} 处数量，${open} 处还没有指标。`,
  noFigures: '目标里没有写数量。',
  goal: '目标原文',
  goalOf: (clause: string) => `目标原文：${clause}`,
  takenUp: '有指标：',
  indicator: (row: number, name: string) => `第 ${row} 行 ${name}`,
  missing: '还没有指标',
  nothing: '指标库里没有合适的，请自己拟一个。',
  insert: (name: string, value: string) => `插入 ${name} ${value}`,
  inWords: (all: number, open: number) => `写成文字的 ${all} 处（${open} 处还没有指标）`,
  moreIndicators: (count: number) => `等 ${count} 个`,
} as const;
