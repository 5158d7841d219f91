import { workbookFile } from '../host/file/workbook-bytes';

const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');
const inA1 = (rest = ''): string => `<sheetData><row r="1"><c r="A1"><v>1</v></c>${rest}</row></sheetData>`;
const cell = (address: string, content: string): string => `<c r="${address}">${content}<v>1</v></c>`;
const row = (number: number, cells: string): string => `<row r="${String(number)}">${cells}</row>`;
const LONG = 'A1+'.repeat(2700).slice(0, -1);

/** Workbooks of one sheet, each with an extreme amount of one thing. */
export const HOSTILE_SHEETS: Readonly<Record<string, () => Buffer>> = {
  'elements nested without end': () => workbookFile({ sheets: [`${inA1()}${'<a>'.repeat(50_000)}`] }),
  '100,000 runs of columns': () =>
    workbookFile({ sheets: [`<cols>${'<col min="1" max="16384" style="1"/>'.repeat(100_000)}</cols>${inA1()}`] }),
  '500,000 merged areas': () =>
    workbookFile({
      sheets: [`${inA1()}<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(500_000)}</mergeCells>`],
    }),
  'array formulas one over the other': () =>
    workbookFile({
      sheets: [
        `<sheetData>${row(
          1,
          times(200, () => cell('A1', '<f t="array" ref="A1:E900000">1</f>')),
        )}` + `${row(900_000, cell('E900000', ''))}</sheetData>`,
      ],
    }),
  'a formula longer than any': () =>
    workbookFile({ sheets: [inA1(`<c r="B1"><f>${'1+'.repeat(5000)}1</f><v>1</v></c>`)] }),
  'a long shared formula in 20,000 cells': () =>
    workbookFile({
      sheets: [
        `<sheetData>${row(1, cell('A1', `<f t="shared" ref="A1:A20001" si="0">${LONG}</f>`))}` +
          `${times(20_000, (index) => row(index + 2, cell(`A${String(index + 2)}`, '<f t="shared" si="0"/>')))}</sheetData>`,
      ],
    }),
  '1,500,000 cells': () =>
    workbookFile({
      sheets: [`<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(15_000)}</sheetData>`],
    }),
  'a text of 200,000 characters in 20,000 cells': () =>
    workbookFile({
      sheets: [`<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(20_000)}</sheetData>`],
      strings: `<si><t>${'长'.repeat(200_000)}</t></si>`,
    }),
  'a row before the first': () =>
    workbookFile({ sheets: ['<sheetData><row r="0"><c r="A0"><v>1</v></c></row></sheetData>'] }),
  'a merged area outside': () =>
    workbookFile({ sheets: [`${inA1()}<mergeCells><mergeCell ref="A1:ZZZ9"/></mergeCells>`] }),
};
