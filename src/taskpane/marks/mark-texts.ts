import type { PassedSheet } from '../../host/cell-marking';
import type { MarkLevel, MarkStyle } from '../../workbook/cell-mark';

/** Names of sheets or cells; only the first of many. */
function named(names: readonly string[]): string {
  const shown = names.slice(0, 5).join('、');
  return names.length > 5 ? `${shown}等` : shown;
}

const sheets = (names: readonly string[]): string => `工作表${named(names.map((name) => `“${name}”`))}`;

const UNHIDE = '请用右键点击 Excel 下方的工作表标签，选“取消隐藏”';
const UNPROTECT = '请在 Excel 的“审阅”里撤销工作表保护';

/** Texts of 标注问题. */
export const markTexts = {
  styles: { fill: '底色和边框', comment: '批注' } satisfies Record<MarkStyle, string>,
  choose: '在表上怎样标',
  explained: {
    fill: '有问题的格子加底色和边框；原来的格式不动，清除后和原来一样。',
    comment: '有问题的格子加一条批注，写明是什么问题、怎么改；清除时只去掉这些批注。',
  } satisfies Record<MarkStyle, string>,
  looks: { error: '错误：实线框', warning: '警告：虚线框', hint: '提示：点线框' } satisfies Record<MarkLevel, string>,
  mark: (cells: number) => `标注 ${cells} 格`,
  tooMany: '有问题的格子太多，不能逐格加批注，只能用底色和边框标。',
  again: '重新标注',
  clear: '清除标注',
  marking: '正在标注…',
  clearing: '正在清除…',
  nothing: '没有要标注的问题。表上还留着以前的标注的，可以清除。',
  marked: (cells: number) => `已在表上标注 ${cells} 格。`,
  noneMarked: '一格也没有标上。',
  cleared: '标注已全部清除，表格和标注前一样。',
  clearedWhatCould: '其余的标注已清除。',
  nothingToClear: '表上没有绩效目标助手的标注。',
  outdated: '校验结果有了变化，表上的标注还是以前的。',
  filledInstead: (cells: readonly string[]) =>
    `${named(cells)}${cells.length > 5 ? `共 ${String(cells.length)} 格` : ''}加不上批注（那里多半有旧式批注，或这个 Excel 不支持），已改用底色和边框。`,
  answered: (cells: readonly string[]) =>
    `${named(cells)}的批注有人回复过，没有删除。看完不要了，请在 Excel 里自己删除。`,
  notMarked: {
    protected: (names) => `${sheets(names)}受保护，没有标注。要标注，${UNPROTECT}，再标注一次。`,
    hidden: (names) => `${sheets(names)}是隐藏的，没有标注。要标注，${UNHIDE}，再标注一次。`,
    missing: (names) => `${sheets(names)}已经不在了，或者改了名。请重新校验，再标注一次。`,
  } satisfies Record<PassedSheet['why'], (names: readonly string[]) => string>,
  unreadable: (names: readonly string[]) =>
    `${sheets(names)}上有 Excel 自己也读不出来的条件格式，已经跳过；以前的标注如果还在，请在 Excel 的“条件格式”里删除。`,
  notCleared: (names: readonly string[]) =>
    `${sheets(names)}受保护，上面的标注没有清除。要清除，${UNPROTECT}，再点“清除标注”。`,
} as const;
