/** Why a file could not be read as a workbook. */
export type WorkbookFileTrouble =
  | 'missing'
  | 'directory'
  /** A pipe, a socket or a device. */
  | 'no-file'
  | 'no-permission'
  /** Another program locks it (Windows), or the disk or network drive failed. */
  | 'unreadable'
  | 'empty'
  /** A file of another kind, or something else with a workbook's name. */
  | 'not-a-workbook'
  /** A workbook of a kind that is not read: .xlsb, .ods, a web page or XML saved as .xls. */
  | 'unsupported'
  /** Truncated, or its bytes contradict each other. */
  | 'damaged'
  | 'encrypted'
  | 'too-large';

/** The only error thrown while reading a workbook file. `message` is plain Chinese: what is wrong and what to do. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
  constructor(
    readonly trouble: WorkbookFileTrouble,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/**
 * @param part where the contradiction was found; only for developers (`cause`)
 */
export function damaged(part: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError(
    'damaged',
    '文件不完整或已损坏，可能是没有下载完或拷贝时出错。请重新获取这个文件；如果 Excel 或 WPS 能打开它，请打开后另存一份 .xlsx 再试。',
    { cause: cause ?? part },
  );
}

export function encrypted(): WorkbookFileError {
  return new WorkbookFileError(
    'encrypted',
    '文件设了打开密码，无法读取。请用 Excel 或 WPS 输入密码打开，取消密码后另存一份再试。',
  );
}

export function tooLarge(what: string): WorkbookFileError {
  return new WorkbookFileError('too-large', `${what}，无法读取。请只保留绩效目标表所在的工作表，另存一份 .xlsx 再试。`);
}

export function notAWorkbook(whatItIs: string): WorkbookFileError {
  return new WorkbookFileError(
    'not-a-workbook',
    `这不是 Excel 工作簿，而是${whatItIs}。请选择 .xlsx、.xls 或 .et 格式的绩效目标表。`,
  );
}

export function unsupported(whatItIs: string): WorkbookFileError {
  return new WorkbookFileError(
    'unsupported',
    `这是${whatItIs}，暂不能读取。请用 Excel 或 WPS 打开，另存为 .xlsx 再试。`,
  );
}
