import type { PaneTrouble } from './trouble';

/** A description of a trouble and its remedy. */
export interface TroubleText {
  readonly what: string;
  readonly advice: string;
  /** Text for a workbook file on the page, which must be changed elsewhere, so trying again cannot help. */
  readonly onPage?: Omit<TroubleText, 'onPage'>;
}

/** A plain sentence for each trouble; never the text of an error. */
export const troubleTexts: Readonly<Record<PaneTrouble, TroubleText>> = {
  editing: { what: 'Excel 里有一个单元格正在编辑。', advice: '请先按回车键结束编辑，再点“重试”。' },
  dialog: { what: 'Excel 里开着一个对话框，开着时不能改动表格。', advice: '请先关掉那个对话框，再点“重试”。' },
  'sheet-protected': {
    what: '这张工作表受到保护，不能改动。',
    advice: '请在 Excel 的“审阅”里点“撤销工作表保护”（密码请问发表单位），再点“重试”。插件不会替您解除保护。',
    onPage: {
      what: '这张工作表受到保护，不能改动。',
      advice: '请在 Excel 或 WPS 的“审阅”里撤销工作表保护（密码请问发表单位），保存后在这里重新打开。',
    },
  },
  'workbook-protected': {
    what: '这个工作簿的结构受到保护，不能增加或删除工作表。',
    advice: '请在 Excel 的“审阅”里点“保护工作簿”，取消保护，再点“重试”。',
    onPage: {
      what: '这个工作簿的结构受到保护，不能增加或删除工作表。',
      advice: '请在 Excel 或 WPS 的“审阅”里取消“保护工作簿”，保存后在这里重新打开。',
    },
  },
  'read-only': {
    what: '这个文件是只读的，不能改动。',
    advice: '请点“启用编辑”，再点“重试”；不能编辑的，请把文件另存一份，在新文件里做。',
    onPage: {
      what: '这个文件在这里只能检查，不能改动；原因写在表格上面。',
      advice: '请用 Excel 或 WPS 打开它，另存为 .xlsx，再把新文件拖到这里。',
    },
  },
  protected: {
    what: 'Excel 不允许改动这里。',
    advice: '请看一看工作表是否受保护、文件是否只读或已“标记为最终版本”，改过来后再点“重试”。',
  },
  missing: { what: '要找的工作表或单元格已经不在了。', advice: '表格可能改过名或被删除，请重新点“一键校验”。' },
  elsewhere: {
    what: 'Excel 里现在显示的是另一个工作簿、图表工作表，或者选中了一组工作表。',
    advice: '请切换回这个工作簿，只点一张普通的工作表，再点“重试”。',
  },
  'not-kept': {
    what: '这个文件存不下忽略和设置（.xls、.csv 都存不下），一关闭就没有了。',
    advice: '请把文件另存为“Excel 工作簿（.xlsx）”，再点“重试”。',
    onPage: {
      what: '这个文件存不下忽略和设置，一关闭就没有了。',
      advice: '请用 Excel 或 WPS 另存为 .xlsx，再把新文件拖到这里。',
    },
  },
  outdated: {
    what: '表格刚刚变动过，这一步没有写入。',
    advice: '请点“重试”：会先重新校验，再按现在的内容来做。',
  },
  'row-left': {
    what: '没有写成，写进去的已经清掉；插入的空行还在，因为这张表受保护，不允许删除行。',
    advice: '请点“重试”再做一次；多出来的空行，要撤销工作表保护才能删。',
  },
  hidden: {
    what: '这个单元格所在的工作表被隐藏了。',
    advice: '请用右键点击 Excel 下方的工作表标签，选“取消隐藏”，再点“重试”。',
  },
  blocked: {
    what: '这里有筛选、合并单元格、数据透视表或套用的“表格”挡着，Excel 不让增减行。',
    advice: '请先清除筛选，或取消这一处的合并，再点“重试”。',
    onPage: {
      what: '这里有合并单元格、数组公式、数据透视表或“表格”挡着，不能这样改动。',
      advice: '请在 Excel 或 WPS 里改这一处，保存后在这里重新打开。',
    },
  },
  'too-large': {
    what: '工作簿太大，Excel 一次给不出来。',
    advice: '请删去表格下方和右侧多余的行和列，或把绩效目标表另存为单独的文件，再点“重试”。',
  },
  busy: { what: 'Excel 正忙，没有做这一步。', advice: '请等几秒，再点“重试”。' },
  'no-answer': {
    what: 'Excel 半分钟没有回应。',
    advice: '请看一看 Excel 里是否开着对话框，把它关掉；Excel 一回应就接着做，也可以点“重试”。',
  },
  'session-over': {
    what: 'Excel 和这个窗格断开了。',
    advice: '请先保存文件，再点“重试”；还不行就关闭 Excel 重新打开（网页版请刷新网页）。',
  },
  unsupported: {
    what: '这个版本的 Excel 不支持这项操作。',
    advice: '请改用 Excel 2021 或更新的版本，或者网页版 Excel；其他功能照常能用。',
    onPage: {
      what: '这样改会损坏文件里别的内容，所以没有改。',
      advice: '请在 Excel 或 WPS 里改这一处，保存后在这里重新打开；其他功能照常能用。',
    },
  },
  'not-loaded': {
    what: '绩效目标助手自己的文件没有取到。',
    advice: '请检查网络，再点“重试”；还不行就关闭窗格重新打开。',
  },
  'no-room': {
    what: '这里有合并的单元格挡着，或者已经到了工作表的末尾，没有改动表格。',
    advice: '请取消这一处跨行合并的单元格，再点“重试”。',
  },
  'half-done': {
    what: '写到一半时 Excel 停住了，同时表格又有别的改动，说不准写进去了多少。',
    advice: '请核对表格里有没有多出来的行；没有问题后再点“重试”。',
  },
  unknown: {
    what: '这一步没有做成。',
    advice: '如果同时选中了几张工作表，请只点其中一张，再点“重试”；还不行，请先保存文件，关闭 Excel 重新打开。',
    onPage: { what: '这一步没有做成。', advice: '请先保存文件，再点“重试”；还不行就关闭文件重新打开。' },
  },
};
