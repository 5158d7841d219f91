/** Words of 校验报告. */
export const reportTexts = {
  writing: '正在写校验报告…',
  written: (sheet: string) =>
    `报告写在最后一张工作表“${sheet}”，已经打开。点“单元格”一栏，会跳到有问题的地方。`,
  print: '已按 A4 横向排好，可以直接打印。',
  noPrint: '这个 Excel 没有接受打印设置：打印前请在“页面布局”里选 A4、横向，并“将所有列打印在一页”。',
  remove: '删除这张报告',
  removing: '正在删除…',
  removed: '报告已删除，工作簿和写报告以前一样。',
  changed: (sheet: string) => `工作表“${sheet}”写好以后有人改动过，删除会连这些改动一起去掉。仍要删除吗？`,
  removeAnyway: '仍要删除',
  keep: '不删除',
  missing: (sheet: string) => `没有找到工作表“${sheet}”：可能已经改名或删除。`,
  notOurs: (sheet: string) => `工作表“${sheet}”不是绩效目标助手写的报告，没有删除。`,
  noCheck: '校验没有做完，报告没有写。请先点“一键校验”，有了结果再点“校验报告”。',
  memoInstead: '改为复制退回意见',
} as const;
