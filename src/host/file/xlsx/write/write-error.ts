/** The workbook cannot be changed as asked, and nothing was changed. `message` is plain Chinese: why, and what to do. */
export class WorkbookWriteError extends Error {
  override readonly name = 'WorkbookWriteError';
}
