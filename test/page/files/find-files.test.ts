import { filesChosen, filesDropped, filesPicked, type Found } from '../../../src/page/files/find-files';

/** A folder of files and folders by name. */
interface Tree {
  readonly [name: string]: Tree | 'file';
}

const FOLDER: Tree = {
  'b.xlsx': 'file',
  '10.xls': 'file',
  '9.et': 'file',
  下级单位: { 'a.xlsx': 'file', '~$a.xlsx': 'file', 更下级: { 'c.xlsm': 'file' } },
  '.隐藏': { 'd.xlsx': 'file' },
  'e.csv': 'file',
  '说明.docx': 'file',
};
const IN_FOLDER = ['报送/9.et', '报送/10.xls', '报送/b.xlsx', '报送/下级单位/更下级/c.xlsm', '报送/下级单位/a.xlsx'];

async function* oneByOne<T>(all: readonly T[]): AsyncGenerator<T> {
  for (const one of all) yield await Promise.resolve(one);
}

/** As from Chrome and Edge. */
function handle(name: string, tree: Tree | 'file'): FileSystemHandle {
  if (tree === 'file') return { kind: 'file', name, getFile: () => Promise.resolve(new File([name], name)) } as never;
  const inside = Object.entries(tree).map(([one, part]) => handle(one, part));
  return { kind: 'directory', name, values: () => oneByOne(inside) } as never;
}

/** As from browsers without handles, which give a folder in parts: here one entry at a time. */
function entry(name: string, tree: Tree | 'file'): FileSystemEntry {
  if (tree === 'file') {
    const file = (resolve: (file: File) => void): void => resolve(new File([name], name));
    return { isDirectory: false, name, file } as never;
  }
  const createReader = () => {
    const left = Object.entries(tree);
    return {
      readEntries: (resolve: (entries: FileSystemEntry[]) => void): void =>
        resolve(left.splice(0, 1).map(([one, part]) => entry(one, part))),
    };
  };
  return { isDirectory: true, name, createReader } as never;
}

/** What the browser gives for dropped files and folders. */
function dropped(given: Tree, hasHandles: boolean): DataTransfer {
  const all = Object.entries(given);
  const items = all.map(([name, tree]) => ({
    kind: 'file',
    ...(hasHandles && { getAsFileSystemHandle: () => Promise.resolve(handle(name, tree)) }),
    webkitGetAsEntry: () => entry(name, tree),
  }));
  return { items, files: all.map(([name]) => new File([name], name)) } as never;
}

const paths = ({ files }: Found): string[] => files.map(({ path }) => path);

describe.each([
  ['Chrome and Edge', true],
  ['a browser without handles', false],
])('dropped in %s', (_browser, hasHandles) => {
  test('a folder: its workbooks, folder by folder, without hidden files and locks', async () => {
    const found = await filesDropped(dropped({ 报送: FOLDER }, hasHandles));
    expect([...paths(found)].sort()).toEqual([...IN_FOLDER].sort());
    expect(paths(found).indexOf('报送/9.et')).toBeLessThan(paths(found).indexOf('报送/10.xls'));
    expect(found).toMatchObject({ passedOver: ['报送/e.csv'], hasFolder: true });
    await expect(found.files[0]?.get().then((file) => file.text())).resolves.toMatch(/\.(?:et|xlsm?|xls)$/);
  });

  test('several files, and a folder beside them', async () => {
    const found = await filesDropped(
      dropped({ 'b.xlsx': 'file', 'a.et': 'file', 甲: { 'c.xls': 'file' } }, hasHandles),
    );
    expect([...paths(found)].sort()).toEqual(['a.et', 'b.xlsx', '甲/c.xls']);
  });

  test('a single file of any kind is opened, and its trouble told there', async () => {
    const found = await filesDropped(dropped({ '说明.docx': 'file' }, hasHandles));
    expect(paths(found)).toEqual(['说明.docx']);
    // Only a handle lets the page write the file back.
    expect(found.files[0]?.handle !== null).toBe(hasHandles);
  });
});

test('chosen in a folder', () => {
  const files = ['报送/甲/b.xlsx', '报送/a.et', '报送/~$a.et', '报送/e.ods'].map((path) =>
    Object.assign(new File(['x'], path), { webkitRelativePath: path }),
  );
  const found = filesChosen(files as never);
  expect([...paths(found)].sort()).toEqual(['报送/a.et', '报送/甲/b.xlsx']);
  expect(found).toMatchObject({ passedOver: ['报送/e.ods'], hasFolder: true });
});

test('picked by the button, or not', async () => {
  // The dialog is opened in the name of the window.
  Object.assign(globalThis, { window: globalThis });
  const picked = await filesPicked(() => Promise.resolve([handle('b.xlsx', 'file'), handle('a.et', 'file')] as never));
  expect(paths(picked)).toEqual(['a.et', 'b.xlsx']);
  const cancelled = await filesPicked(() => Promise.reject(new DOMException('', 'AbortError')));
  expect(cancelled).toEqual({ files: [], passedOver: [], hasFolder: false });
});
