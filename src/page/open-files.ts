import type { PageSession } from './page-session';

export const KINDS = ['.xlsx', '.xlsm', '.xls', '.et'];

type OpenPicker = (options: {
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}) => Promise<readonly FileSystemFileHandle[]>;

declare global {
  interface Window {
    /** Chrome and Edge: files that may be written back, if the user agrees. */
    readonly showOpenFilePicker?: OpenPicker;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** Has the user choose a file. */
export async function openPicked(pick: OpenPicker, session: PageSession): Promise<void> {
  try {
    const types = [{ description: '工作簿', accept: { 'application/octet-stream': KINDS } }];
    const [handle] = await pick.call(window, { types });
    if (handle) session.open(await handle.getFile(), handle);
  } catch {
    // The user has chosen none.
  }
}

/** Opens what was dropped, so that it can be written back where the browser knows how. */
export async function openDropped({ items, files }: DataTransfer, session: PageSession): Promise<void> {
  // Both are gone after the first wait.
  const [file] = files;
  const item = [...items].find(({ kind }) => kind === 'file');
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  if (file) session.open(file, handle instanceof FileSystemFileHandle ? handle : null);
}
