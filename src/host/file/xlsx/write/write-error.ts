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
