import { saveFile } from '../../taskpane/basics/save-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a new file for the user; the opened one is not changed. */
export function saveCopy(name: string, bytes: Uint8Array): boolean {
  return saveFile(name, Uint8Array.from(bytes), XLSX);
}

/** "表（已改）.xlsx"; a copy that is changed again keeps this name. */
export function copyName(name: string): string {
  const [, stem = name, kind = '.xlsx'] = /^(.*?)(?:（已改）)?(\.[^.]+)?$/.exec(name) ?? [];
  return `${stem}（已改）${kind}`;
}

/**
 * Writes into the opened file, after the browser has asked the user.
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

/** True when another program has written the file since it was read. */
export async function isWrittenSince(handle: FileSystemFileHandle, at: number): Promise<boolean> {
  try {
    return (await handle.getFile()).lastModified > at;
  } catch {
    return false;
  }
}
