/** Texts for all sheets that the add-in adds. */
export const ownSheetTexts = {
  removing: '正在删除…',
  changed: (sheet: string) => `工作表“${sheet}”写好以后有人改动过，删除会连这些改动一起去掉。仍要删除吗？`,
  removeAnyway: '仍要删除',
  keep: '不删除',
  missing: (sheet: string) => `没有找到工作表“${sheet}”：可能已经改名或删除。`,
  notOurs: (sheet: string) => `工作表“${sheet}”不是绩效目标助手写的，没有删除。`,
} as const;

/** Texts for one kind of sheet. */
export interface OwnSheetWords {
  readonly writing: string;
  /** Said instead once the number of rows is known, for sheets that can be long. */
  readonly writingRows?: (rows: number) => string;
  readonly removed: string;
  /** Message that the sheet was not written, with the reason. */
  readonly notMade: string;
}
