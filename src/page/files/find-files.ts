import { isOtherTableName, isWorkbookName, WORKBOOK_ENDINGS } from '../../host/file/file-names';
import { BY_WORDS } from './words-in-order';

type OpenPicker = (options: {
  readonly multiple: boolean;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}) => Promise<readonly FileSystemFileHandle[]>;

declare global {
  interface Window {
    /** Chrome and Edge: returns files that may be written back with the user's consent. */
    readonly showOpenFilePicker?: OpenPicker;
  }
  interface DataTransferItem {
    /** Chrome and Edge from version 86 on. */
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** A file chosen by the user, alone or in a folder. */
export interface FoundFile {
  /** Path including the folders below the chosen one. */
  readonly path: string;
  /** Returns the present file. */
  readonly get: () => Promise<File>;
  /** Handle for writing back with the user's consent; null when the browser gives only contents. */
  readonly handle: FileSystemFileHandle | null;
}

/** The workbooks in the chosen files and folders. */
export interface Found {
  readonly files: readonly FoundFile[];
  /** Paths of table files in formats that cannot be read. */
  readonly passedOver: readonly string[];
  readonly hasFolder: boolean;
}

/** The dropped files. All entries are requested at once, because they are no longer available after the first await. */
export async function filesDropped({ items, files }: DataTransfer): Promise<Found> {
  const dropped = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ handle: item.getAsFileSystemHandle?.().catch(() => null), entry: item.webkitGetAsEntry() }));
  const contents = [...files];
  const found: FoundFile[] = [];
  let hasFolder = false;
  for (const [at, { handle: asked, entry }] of dropped.entries()) {
    const handle = await asked;
    if (isFolder(handle)) {
      hasFolder = true;
      await walkHandle(handle, handle.name, found);
    } else if (entry?.isDirectory) {
      hasFolder = true;
      await walkEntry(entry as FileSystemDirectoryEntry, entry.name, found);
    } else {
      const file = contents[at];
      if (file)
        found.push(foundFile(file.name, file, handle && !isFolder(handle) ? (handle as FileSystemFileHandle) : null));
    }
  }
  return sorted(found, hasFolder);
}

/** Opens a dialog for choosing files. */
export async function filesPicked(pick: OpenPicker): Promise<Found> {
  try {
    const types = [{ description: '工作簿', accept: { 'application/octet-stream': WORKBOOK_ENDINGS } }];
    const handles = await pick.call(window, { multiple: true, types });
    const files = handles.map((handle) => ({ path: handle.name, handle, get: () => handle.getFile() }));
    return sorted(files, false);
  } catch {
    // The user has cancelled.
    return { files: [], passedOver: [], hasFolder: false };
  }
}

/** The files chosen in a dialog, single or from a folder. */
export function filesChosen(list: FileList): Found {
  const files = [...list].map((file) => foundFile(file.webkitRelativePath || file.name, file, null));
  return sorted(
    files,
    [...list].some(({ webkitRelativePath }) => webkitRelativePath !== ''),
  );
}

function foundFile(path: string, file: File, handle: FileSystemFileHandle | null): FoundFile {
  return { path, handle, get: () => (handle ? handle.getFile() : Promise.resolve(file)) };
}

/** Browsers without handles lack their classes too. */
function isFolder(handle: FileSystemHandle | null | undefined): handle is FileSystemDirectoryHandle {
  return handle?.kind === 'directory';
}

async function walkHandle(folder: FileSystemDirectoryHandle, path: string, found: FoundFile[]): Promise<void> {
  for await (const handle of folder.values()) {
    const inside = `${path}/${handle.name}`;
    if (isSkipped(handle.name)) continue;
    if (isFolder(handle)) await walkHandle(handle, inside, found);
    else {
      const file = handle;
      found.push({ path: inside, handle: file, get: () => file.getFile() });
    }
  }
}

async function walkEntry(folder: FileSystemDirectoryEntry, path: string, found: FoundFile[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // Returns a part of the folder each time; an empty part is the end.
    const entries = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (entries.length === 0) return;
    for (const entry of entries) {
      const inside = `${path}/${entry.name}`;
      if (isSkipped(entry.name)) continue;
      if (entry.isDirectory) await walkEntry(entry as FileSystemDirectoryEntry, inside, found);
      else found.push({ path: inside, handle: null, get: () => contentOf(entry as FileSystemFileEntry) });
    }
  }
}

function contentOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** True for hidden files, and for lock files of open workbooks. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

function sorted(all: readonly FoundFile[], hasFolder: boolean): Found {
  // The kind of a single file is reported when it is opened.
  if (!hasFolder && all.length === 1) return { files: all, passedOver: [], hasFolder };
  const seen = all.filter(({ path }) => !path.split('/').some(isSkipped));
  const files = seen.filter(({ path }) => isWorkbookName(path));
  return {
    files: files.sort((a, b) => BY_WORDS.compare(a.path, b.path)),
    passedOver: seen.filter(({ path }) => isOtherTableName(path)).map(({ path }) => path),
    hasFolder,
  };
}
