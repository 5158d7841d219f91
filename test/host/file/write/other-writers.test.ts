import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../../../src/host/file/read-workbook';
import { writeWorkbook } from '../../../../src/host/file/xlsx/write/write-workbook';
import { applyEdits } from '../../../../src/workbook/apply-edits';
import { invertEdits } from '../../../../src/workbook/invert-edits';
import { xlsxOf } from '../../../forms/generate/write-xlsx';
import '../../../property-seed';
import { workbookFile, type Ingredients } from '../workbook-bytes';
import { formsOnDisk } from './forms-on-disk';
import { randomEdits } from './random-edits';
import { comparable } from './same-workbook';

/** A small sheet with all kinds of cells, in a program's way of writing. */
const cells = (address: (name: string) => string, text: (words: string) => string): string =>
  `<cols><col min="2" max="3" width="20" style="1"/></cols><sheetData>${[1, 2, 3, 4, 5]
    .map((row) => {
      const shared = row === 1 ? '<f t="shared" ref="C1:C5" si="0">A1*2</f>' : '<f t="shared" si="0"/>';
      const name = (column: string): string => address(`${column}${String(row)}`);
      return (
        `<row${address(String(row))}><c${name('A')}>${row === 3 ? '' : `<v>${String(row)}</v>`}</c>` +
        `<c${name('B')} s="1"${text(`指标${String(row)}`)}</c><c${name('C')} s="1">${shared}<v>2</v></c></row>`
      );
    })
    .join('')}</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`;
const written = (name: string): string => ` r="${name}"`;
const inline = (words: string): string => ` t="inlineStr"><is><t>${words}</t></is>`;
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts>' +
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs>';

const MADE: readonly (readonly [string, Ingredients])[] = [
  ['addresses left out', { sheets: [cells(() => '', inline)], styles: STYLES }],
  ['a prefix before every element', { sheets: [cells(written, inline)], styles: STYLES, prefix: 'x:' }],
  ['the strict format', { sheets: [cells(written, inline)], styles: STYLES, isStrict: true }],
  [
    'no styles',
    { sheets: [cells(written, inline).replaceAll(' s="1"', '').replace(' style="1"', ''), '<sheetData/>'] },
  ],
  [
    'results of formulas as texts, and shared texts with runs',
    {
      sheets: [cells(written, (words) => ` t="s"><v>${String(Number(words.slice(-1)) - 1)}</v>`)],
      styles: STYLES,
      strings: [1, 2, 3, 4, 5].map((row) => `<si><r><t>指标</t></r><r><rPr><b/></rPr><t>${row}</t></r></si>`).join(''),
    },
  ],
];

/** Files from LibreOffice and Excel are real; the others imitate their writers. */
async function inputs(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const chaisang = formsOnDisk().find(([name]) => name.includes('chaisang'))?.[1] ?? Buffer.alloc(0);
  return [
    ...MADE.map(([name, ingredients]) => [name, workbookFile(ingredients)] as const),
    ['saved by ExcelJS', await xlsxOf(readWorkbook(chaisang))],
    ['saved by LibreOffice', readFileSync(join(__dirname, 'from-libreoffice.xlsx'))],
  ];
}

test('files of every writer take edits and give them back', async () => {
  for (const [name, bytes] of await inputs()) {
    const workbook = readWorkbook(bytes);
    fc.assert(
      fc.property(randomEdits(workbook), (edits) => {
        const changed = writeWorkbook(bytes, { edits });
        expect([name, comparable(readWorkbook(changed))]).toEqual([name, comparable(applyEdits(workbook, edits))]);
        const back = writeWorkbook(changed, { edits: invertEdits(workbook, edits) });
        expect([name, comparable(readWorkbook(back))]).toEqual([name, comparable(workbook)]);
      }),
      { numRuns: Number(process.env.WRITE_RUNS ?? 15) },
    );
  }
}, 60_000);
