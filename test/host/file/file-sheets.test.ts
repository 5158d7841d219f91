import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createFileSheets } from '../../../src/host/file/file-sheets';
import { OpenedFile } from '../../../src/host/file/opened-file';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import { blankWorkbook } from '../../../src/page/blank-workbook';
import { sampleSheet } from '../../../src/report/sample-sheet';

const FORMS = path.join(__dirname, '../../forms');
const view = {
  select: () => undefined,
  selection: () => ({ sheet: '', area: { row: 0, column: 0, rows: 1, columns: 1 } }),
  refresh: () => undefined,
};

function opened(): OpenedFile {
  return new OpenedFile(readFileSync(path.join(FORMS, 'seeds/hebei-chengde-2021.xlsx')));
}

describe('sheets added to a file', () => {
  it('stand at the end, and the file reads as it is shown', async () => {
    const file = opened();
    const before = file.workbook.sheets.length;
    const added = await createFileSheets(file, 'sample', 'a.xlsx', view).add('示例', () => sampleSheet(2026));
    expect(added.name).toBe('示例');
    const read = readWorkbook(file.print());
    expect(read.sheets).toHaveLength(before + 1);
    expect(read.sheets).toEqual(file.workbook.sheets);
    expect(file.look('示例').columns.length).toBeGreaterThan(0);
  });

  it('replace an untouched one of their kind, and never one that was changed or is of another kind', async () => {
    const file = opened();
    const sheets = createFileSheets(file, 'sample', 'a.xlsx', view);
    const add = async (): Promise<string> => (await sheets.add('示例', () => sampleSheet(2026))).name;
    expect(await add()).toBe('示例');
    expect(await add()).toBe('示例');
    file.apply([
      {
        kind: 'write',
        sheet: '示例',
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        cells: [[{ formula: '改过', numberFormat: '@' }]],
      },
    ]);
    expect(await add()).toBe('示例 (2)');
    expect(await sheets.remove('示例', false)).toBe('changed');
    expect(await createFileSheets(file, 'report', 'a.xlsx', view).remove('示例 (2)', false)).toBe('not-ours');
    expect(await sheets.remove('示例 (2)', false)).toBe('removed');
    expect(await sheets.remove('示例', true)).toBe('removed');
    expect(await sheets.remove('示例', true)).toBe('missing');
    expect(readWorkbook(file.print()).sheets).toEqual(opened().workbook.sheets);
  });

  const named = ({ workbook }: OpenedFile): readonly string[] => workbook.sheets.map(({ name }) => name);

  it('take the place of the empty sheet of a workbook that was made for them, and give it back', async () => {
    const file = new OpenedFile(blankWorkbook());
    const sheets = createFileSheets(file, 'form', 'a.xlsx', view, blankWorkbook());
    const { name } = await sheets.add('目标表', () => sampleSheet(2026));
    expect(named(file)).toEqual(['目标表']);
    expect(readWorkbook(file.print()).sheets).toEqual(file.workbook.sheets);
    expect(await sheets.remove(name, false)).toBe('removed');
    expect(named(file)).toEqual(['Sheet1']);
    expect((await sheets.add('目标表', () => sampleSheet(2026))).name).toBe('目标表');
    expect(named(file)).toEqual(['目标表']);
  });

  it.each([
    ['that the user has written into', true, true],
    ['of a file of the user', false, false],
  ])('stand beside an empty sheet %s', async (_, isMadeHere, isWritten) => {
    const file = new OpenedFile(blankWorkbook());
    const edit = {
      kind: 'write',
      sheet: 'Sheet1',
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      cells: [[{ formula: '一', numberFormat: '@' }]],
    } as const;
    if (isWritten) file.apply([edit]);
    await createFileSheets(file, 'form', 'a.xlsx', view, isMadeHere ? blankWorkbook() : null).add('目标表', () =>
      sampleSheet(2026),
    );
    expect(named(file)).toEqual(['Sheet1', '目标表']);
  });
});
