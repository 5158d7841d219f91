import type { LedgerRow } from '../../report/ledger';

type Column = Exclude<keyof LedgerRow, 'isRead'>;

/** Texts of the list of files. */
export const filesTexts = {
  title: '文件清单',
  openFolder: '打开文件夹',
  back: '回到清单',
  next: '下一个文件',
  progress: (done: number, all: number) => `已检查 ${done}/${all}`,
  timeLeft: (seconds: number) => (seconds < 60 ? `，还要约 ${seconds} 秒` : `，还要约 ${Math.ceil(seconds / 60)} 分钟`),
  cancel: '停止',
  goOn: '继续检查',
  clear: '清空清单',
  none: '没有找到工作簿（.xlsx、.xls、.et）。请检查是不是这个文件夹。',
  passedOver: (count: number, kinds: string) =>
    `有 ${count} 个文件的格式不检查（${kinds}）。如果是绩效目标表，请用 Excel 或 WPS 打开，另存为 .xlsx。`,
  sums: (files: number, errors: number, warnings: number, hints: number) =>
    `${files} 个文件：错误 ${errors}，警告 ${warnings}，提示 ${hints}`,
  unread: (count: number) => `；${count} 个没能检查`,
  search: '查找文件、单位或状态',
  states: '只看',
  stateNames: {
    all: '全部文件',
    errors: '有错误的',
    warnings: '没有错误、有警告的',
    ready: '可以送审的',
    failed: '没能检查和没有表的',
  },
  shown: (shown: number, all: number) => `显示 ${shown} 个，共 ${all} 个`,
  more: (count: number) => `再显示 ${count} 个`,
  columns: {
    file: '文件',
    unit: '单位',
    tables: '目标表',
    indicators: '指标',
    errors: '错误',
    warnings: '警告',
    hints: '提示',
    state: '状态',
  } satisfies Record<Column, string>,
  waiting: '还没有检查',
  reading: '正在检查…',
  exportLedger: '导出台账',
  exportMemos: '导出退回意见',
  exportReports: '导出校验报告',
  ledgerFile: '绩效目标台账.xlsx',
  memosFile: '退回意见.txt',
  reportsFile: '校验报告.html',
  exporting: (name: string) => `正在做“${name}”…`,
  exported: (name: string) => `已导出“${name}”`,
  notExported: '浏览器没有导出文件，请换用 Edge 或谷歌浏览器再试。',
  exportFailed: '导出没有做完。请再试一次；文件很多的，请分几个文件夹检查后导出。',
  noMemos: '没有要退回的文件。',
  tooLong: '检查这个文件用的时间太长，已经停下。请只保留绩效目标表所在的工作表，删去多余的内容，另存一份 .xlsx 再试。',
  interrupted: '读取中断了。请重新打开这个文件夹再试。',
} as const;
