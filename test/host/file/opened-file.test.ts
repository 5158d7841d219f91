import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OpenedFile } from '../../../src/host/file/opened-file';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import { HostError } from '../../../src/host/port';
import { parseAddress, type Area } from '../../../src/workbook/area';
import type { Edit } from '../../../src/workbook/edit';
import { cellAt, type CellValue, type WorkbookSnapshot } from '../../../src/workbook/snapshot';

const FORMS = path.join(__dirname, '../../forms');
const chengde = readFileSync(path.join(FORMS, 'seeds/hebei-chengde-2021.xlsx'));
const SHEET = '专项1-商务活动外贸';

function typed(text: string, row: number, column: number): Edit {
  const cells = [[{ formula: text, numberFormat: '@' }]];
  return { kind: 'write', sheet: SHEET, area: { row, column, rows: 1, columns: 1 }, cells };
}

/** With sorted merged areas, whose order does not matter. */
function sheetsOf({ sheets }: WorkbookSnapshot): unknown {
  const name = ({ row, column }: Area): string => `${String(row)} ${String(column)}`;
  return sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => name(a).localeCompare(name(b))),
  }));
}

describe('a file that is open for changes', () => {
  it('is the same to the last byte when nothing was changed, or everything was taken back', () => {
    const file = new OpenedFile(chengde);
    expect(file.print()).toBe(chengde);
    file.apply([typed('≥95%', 18, 5)]);
    file.apply([{ kind: 'insert-rows', sheet: SHEET, row: 19, count: 2 }, typed('新的', 19, 3)]);
    expect(Buffer.from(file.print()).equals(chengde)).toBe(false);
    file.undo();
    file.undo();
    expect(file.canUndo).toBe(false);
    expect(file.print()).toBe(chengde);
    expect(file.workbook.sheets).toEqual(readWorkbook(chengde).sheets);
  });

  it('shows what its bytes read as after each change', () => {
    const file = new OpenedFile(chengde);
    for (const edits of [
      [typed('≥95%', 18, 5)],
      [{ kind: 'insert-rows', sheet: SHEET, row: 19, count: 1 } as const, typed('新的', 19, 3)],
      [{ kind: 'delete-rows', sheet: SHEET, row: 19, count: 1 } as const],
    ]) {
      file.apply(edits);
      expect(sheetsOf(readWorkbook(file.print()))).toEqual(sheetsOf(file.workbook));
    }
    file.undo();
    expect(sheetsOf(readWorkbook(file.print()))).toEqual(sheetsOf(file.workbook));
  });

  it('gives a sum its new result, in the file too, and the old one back', () => {
    const file = new OpenedFile(readFileSync(path.join(FORMS, 'more/yunnan-budget-workbook.xlsx')));
    const before = file.workbook;
    const found = before.sheets.flatMap(({ name, area, formulas }) =>
      formulas.flatMap((line, down) =>
        line.flatMap((entry, right) => {
          const reads = typeof entry === 'string' ? /^=SUM\((\$?[A-Z]+\$?\d+):/.exec(entry) : null;
          return reads?.[1] && area
            ? [{ name, row: area.row + down, column: area.column + right, first: reads[1] }]
            : [];
        }),
      ),
    );
    const [sum] = found;
    if (!sum) throw new Error('The form has no sum');
    const { row, column } = parseAddress(sum.first).area;
    const valueOf = (): CellValue => cellAt(file.workbook, { sheet: sum.name, row: sum.row, column: sum.column }).value;
    const old = valueOf();
    const area = { row, column, rows: 1, columns: 1 };
    file.apply([{ kind: 'write', sheet: sum.name, area, cells: [[{ formula: 98_765, numberFormat: 'General' }]] }]);
    expect(valueOf()).not.toBe(old);
    expect(sheetsOf(readWorkbook(file.print()))).toEqual(sheetsOf(file.workbook));
    file.undo();
    expect(valueOf()).toBe(old);
  });

  it('keeps the state of the add-in, and other changes when that is written again', () => {
    const file = new OpenedFile(chengde);
    file.apply([typed('≥95%', 18, 5)]);
    for (const name of ['a', 'b'])
      file.saveState(`<state xmlns="urn:goal-table:state"><section name="${name}">1</section></state>`);
    const read = readWorkbook(file.print());
    expect(read.savedState).toContain('name="b"');
    expect(sheetsOf(read)).toEqual(sheetsOf(file.workbook));
    file.saveState(undefined);
    expect(readWorkbook(file.print()).savedState).toBeUndefined();
  });

  it('writes nothing of a change that it refuses', () => {
    const file = new OpenedFile(chengde);
    file.apply([typed('≥95%', 18, 5)]);
    const before = file.print();
    expect(() => file.apply([typed('甲', 17, 5), { ...typed('乙', 18, 5), sheet: '没有' }])).toThrow(HostError);
    expect(Buffer.from(file.print()).equals(Buffer.from(before))).toBe(true);
  });

  it('says why an old format cannot be changed, and shows it', () => {
    const file = new OpenedFile(readFileSync(path.join(__dirname, 'from-libreoffice.xls')));
    expect(file.refusal).toContain('另存为 .xlsx');
    const [sheet] = file.workbook.sheets;
    expect(() => file.apply([{ ...typed('1', 0, 0), sheet: sheet?.name ?? '' }])).toThrow(HostError);
    expect(() => file.saveState('<state/>')).toThrow(HostError);
    expect(file.look(sheet?.name ?? '').styles.length).toBeGreaterThan(0);
  });

  it('tells how the sheets look, after rows have moved too', () => {
    const file = new OpenedFile(chengde);
    const title = file.look(SHEET).rows.get(18)?.cells.get(5);
    file.apply([{ kind: 'insert-rows', sheet: SHEET, row: 2, count: 1 }]);
    expect(file.look(SHEET).rows.get(19)?.cells.get(5)).toBe(title);
    expect(file.look(SHEET).columns.length).toBeGreaterThan(0);
  });
});
