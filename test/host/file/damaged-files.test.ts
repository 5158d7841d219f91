import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import { WorkbookFileError } from '../../../src/host/file/workbook-file-error';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

const FORMS = join(__dirname, '..', '..', 'forms');
const XLSX = readFileSync(join(FORMS, 'seeds', 'fuzhou-changle-2024.xlsx'));
const XLS = readFileSync(join(__dirname, 'from-libreoffice.xls'));

/** The workbook, or null when it was refused properly. Any other error fails the test. */
function readOrRefuse(bytes: Uint8Array): WorkbookSnapshot | null {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return null;
    throw error;
  }
}

const changes = (size: number): fc.Arbitrary<[place: number, value: number][]> =>
  fc.array(fc.tuple(fc.nat(size - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });

function changed(bytes: Buffer, places: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [place, value] of places) copy[place] = value;
  return copy;
}

it('never takes a damaged .xlsx for something else than it was', () => {
  const whole = readWorkbook(XLSX);
  fc.assert(
    fc.property(changes(XLSX.length), (places) => {
      const found = readOrRefuse(changed(XLSX, places));
      // A byte that does not affect the content (a time, a theme) may change.
      if (found) expect(found).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

it('refuses every .xlsx that was cut off', () => {
  fc.assert(
    fc.property(fc.nat(XLSX.length - 1), (length) => expect(readOrRefuse(XLSX.subarray(0, length))).toBeNull()),
    { numRuns: 200 },
  );
});

it('survives every damaged .xls, which has no checksums, and gives sheets or refuses it', () => {
  fc.assert(
    fc.property(changes(XLS.length), (places) => {
      const found = readOrRefuse(changed(XLS, places));
      if (found) expect(found.sheets.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

it('gives the whole .xls or nothing when it was cut off', () => {
  const whole = readWorkbook(XLS);
  fc.assert(
    fc.property(fc.nat(XLS.length - 1), (length) => {
      const found = readOrRefuse(XLS.subarray(0, length));
      // Nothing after the last used sector is needed.
      if (found) expect(found).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

it('survives any bytes after a good beginning', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('504b0304', 'd0cf11e0a1b11ae1', ''),
      fc.uint8Array({ maxLength: 2000 }),
      (beginning, rest) => {
        expect(readOrRefuse(Buffer.concat([Buffer.from(beginning, 'hex'), rest]))).toBeNull();
      },
    ),
  );
});

describe('the forms, read by SheetJS and by us', () => {
  const forms = ['seeds', 'demos', 'more'].flatMap((folder) =>
    readdirSync(join(FORMS, folder))
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => [`${folder}/${name}`] as const),
  );
  it.each(forms)('%s', (form) => {
    const bytes = readFileSync(join(FORMS, form));
    const theirs = read(bytes, { cellNF: true, sheetStubs: true });
    for (const sheet of readWorkbook(bytes).sheets) {
      const other = theirs.Sheets[sheet.name] ?? {};
      const differences: unknown[] = [];
      sheet.values.forEach((row, r) =>
        row.forEach((value, c) => {
          const { row: top = 0, column: left = 0 } = sheet.area ?? {};
          const cell = other[`${String.fromCharCode(65 + left + c)}${String(top + r + 1)}`];
          const empty = cell === undefined || cell.t === 'z';
          const want = empty ? ['', ''] : [cell.t === 'e' ? cell.w : cell.v, cell.w];
          const expected = [...want, cell?.f === undefined ? want[0] : `=${String(cell.f)}`, cell?.z ?? 'General'];
          const ours = [value, sheet.text[r]?.[c], sheet.formulas[r]?.[c], sheet.numberFormat[r]?.[c]];
          if (ours.some((one, index) => one !== expected[index])) differences.push({ r, c, ours, expected });
        }),
      );
      expect(differences).toEqual([]);
      expect(sheet.merges).toHaveLength(other['!merges']?.length ?? 0);
    }
  });
});
