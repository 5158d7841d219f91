/** Texts of 校验报告. */
export const reportTexts = {
  writing: '正在准备校验报告…',
  writingRows: (rows: number) => `正在写校验报告：共 ${rows} 行${rows > 200 ? '，Excel 要写几秒' : ''}…`,
  written: (sheet: string) =>
    `报告写在最后一张工作表“${sheet}”，已经打开。点“单元格”一栏，会跳到有问题的地方。换写或删除这张报告以后，Excel 自己的 Ctrl+Z 退不回更早的操作；插件写入的内容仍可用窗格里的“撤销”。`,
  writtenOnPage: (sheet: string) =>
    `报告写在最后一张工作表“${sheet}”，左边已经打开；点“保存”以后就在文件里，用 Excel 或 WPS 打开，点“单元格”一栏会跳到有问题的地方。`,
  print: '已按 A4 横向排好，可以直接打印。',
  noPrint: '这个 Excel 没有接受打印设置：打印前请在“页面布局”里选 A4、横向，并“将所有列打印在一页”。',
  remove: '删除这张报告',
  removed: '报告已删除，工作簿和写报告以前一样。',
  notMade: '校验没有做完，报告没有写。请先点“一键校验”，有了结果再点“校验报告”。',
  memoInstead: '改为复制退回意见',
} as const;
