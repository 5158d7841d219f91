/** The obstacle to a change, where the user can do something about it. */
export type WriteObstacle =
  /** The file as a whole: an old format, a signature, a shared workbook. */
  | 'file'
  | 'sheet-protected'
  | 'structure-protected'
  /** Cells that can only be changed together: a merged area, an array formula, a table. */
  | 'joined-cells'
  | 'other';

/**
 * The workbook cannot be changed as requested, and nothing was changed. `message` is plain Chinese with reason and
 * remedy.
 */
export class WorkbookWriteError extends Error {
  override readonly name = 'WorkbookWriteError';
  readonly obstacle: WriteObstacle;

  constructor(message: string, { obstacle = 'other', cause }: { obstacle?: WriteObstacle; cause?: unknown } = {}) {
    super(message, { cause });
    this.obstacle = obstacle;
  }
}

/** Why no row can be inserted into a sheet whose last rows hold something. */
export function noRoomIn(sheet: string): string {
  return `工作表“${sheet}”已经写到最后一行，不能再插入行。请在 Excel 里按 Ctrl+End 跳到那里，删去不要的内容，再试一次。`;
}
