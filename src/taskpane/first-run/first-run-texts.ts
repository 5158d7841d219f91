/** Words of the first-run hint. */
export const firstRunTexts = {
  title: '第一次用？三步就会',
  steps: [
    ['查', '打开填好的绩效目标表，点上面的“一键校验”。'],
    ['改', '点列出的问题，表格会跳到那一格；能改的点“修复”，改错了可以撤销。'],
    ['送', '没有错误就“可以送审”；剩下的警告，写好书面说明就可以保留。'],
  ],
  sample: {
    label: '问题列出来是这样的（示例，不是您的表）',
    severity: '错误',
    title: '不可能超过 100% 的比率大于 100%',
    cell: 'D6',
    message: '“验收合格率”的指标值是 120%，合格率不会超过 100%。',
    suggestion: '建议：改为 ≤100% 的数。',
    fix: '修复',
    ignore: '忽略',
  },
  brief: '第一次用？',
  showSteps: '看三步说明',
  hideSteps: '收起说明',
  skip: '知道了，不再显示',
  skipBriefly: '知道了',
  moreInHelp: '以后要看，点右上角的“帮助”。',
} as const;
