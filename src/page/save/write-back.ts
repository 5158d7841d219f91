import { saveFile } from '../../taskpane/basics/save-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the user a file of its own; the one that was opened stays as it is. */
export function saveCopy(name: string, bytes: Uint8Array): boolean {
  return saveFile(name, Uint8Array.from(bytes), XLSX);
}

/** "表（已改）.xlsx", and again that for a copy that is changed further. */
export function copyName(name: string): string {
  const [, stem = name, kind = '.xlsx'] = /^(.*?)(?:（已改）)?(\.[^.]+)?$/.exec(name) ?? [];
  return `${stem}（已改）${kind}`;
}

/**
 * Writes the file that was opened. The browser asks the user once more.
 * @returns false when it was not written
 */
export async function writeBack(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  try {
    const writing = await handle.createWritable();
    await writing.write(Uint8Array.from(bytes));
    await writing.close();
    return true;
  } catch {
    return false;
  }
}

/** True when another program has written the file since. */
export async function isWrittenSince(handle: FileSystemFileHandle, at: number): Promise<boolean> {
  try {
    return (await handle.getFile()).lastModified > at;
  } catch {
    return false;
  }
}
