/** Which of the things that a user can do something about is in the way. */
export type WriteObstacle =
  /** The file as a whole: an old format, a signature, a shared workbook. */
  | 'file'
  | 'sheet-protected'
  | 'structure-protected'
  /** Cells that only change together: a merged area, an array formula, a table. */
  | 'joined-cells'
  | 'other';

/** The workbook cannot be changed as asked, and nothing was changed. `message` is plain Chinese: why, and what to do. */
export class WorkbookWriteError extends Error {
  override readonly name = 'WorkbookWriteError';
  readonly obstacle: WriteObstacle;

  constructor(message: string, { obstacle = 'other', cause }: { obstacle?: WriteObstacle; cause?: unknown } = {}) {
    super(message, { cause });
    this.obstacle = obstacle;
  }
}
