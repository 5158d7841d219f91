import { readWorkbook } from '../../src/host/file/read-workbook';
import { WorkbookFileError } from '../../src/host/file/workbook-file-error';
import { textRows, workbookFile } from '../host/file/workbook-bytes';
import { slownessOfNode } from '../machine-speed';
import { HOSTILE_SHEETS } from './hostile-workbooks';

/**
 * Limit in seconds of processor time: many times the usual time, and much less than any of them took without limits.
 */
const MOST_SECONDS = 10;

describe('a workbook with too much of one thing is refused', () => {
  it.each(Object.keys(HOSTILE_SHEETS))('%s', (kind) => {
    const bytes = HOSTILE_SHEETS[kind]?.() ?? Buffer.alloc(0);
    const start = process.cpuUsage();
    expect(() => readWorkbook(bytes)).toThrow(WorkbookFileError);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS * slownessOfNode());
  });
});

describe('a sheet that cannot be read does not cost the others', () => {
  const FORM = textRows([
    ['一级指标', '指标值'],
    ['产出指标', '≥1个'],
  ]);
  const STRAY = (last: string): string =>
    FORM.replace('</sheetData>', `<row r="${last.replace(/\D/g, '')}"><c r="${last}"><v>1</v></c></row></sheetData>`);

  it.each<[title: string, sheet: string, why: string]>([
    ['a cell in the last corner', '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>', ''],
    ['a number that is none', '<sheetData><row><c><v>五</v></c></row></sheetData>', 'damaged'],
    ['a column outside', '<sheetData><row><c r="AAAA1"><v>1</v></c></row></sheetData>', 'damaged'],
    [
      'cells in two corners',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      'too-far',
    ],
    ['a formula longer than any', `<sheetData><row><c><f>${'1+'.repeat(5000)}1</f></c></row></sheetData>`, 'damaged'],
    ['a form with a stray cell far off', STRAY('XFD1048576'), 'far-cells'],
    [
      'too many merged areas',
      `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(250_000)}</mergeCells>`,
      'too-large',
    ],
  ])('%s', (_, sheet, why) => {
    const { sheets, omissions = [] } = readWorkbook(workbookFile({ sheets: [FORM, sheet] }));
    expect(sheets[0]?.values).toEqual([
      ['一级指标', '指标值'],
      ['产出指标', '≥1个'],
    ]);
    expect(omissions).toEqual(why === '' ? [] : [{ sheet: '表2', why }]);
    if (why === 'far-cells') expect(sheets[1]?.values).toEqual(sheets[0]?.values);
    else expect(sheets).toHaveLength(why === '' ? 2 : 1);
  });

  it('sheets that are large together are read where their forms stand', () => {
    const { sheets, omissions } = readWorkbook(workbookFile({ sheets: [...Array(6)].map(() => STRAY('A1048576')) }));
    expect(sheets.map(({ area }) => area?.rows)).toEqual(Array(6).fill(2));
    expect(omissions?.map(({ why }) => why)).toEqual(Array(6).fill('far-cells'));
  });
});
