import { standsAlone } from '../../src/workbook/stand-alone';
import { sheetOf, type CellSketch } from './sheet-of';

const computed = (formula: string): CellSketch => ({ value: 1, text: '1', formula });
const isAlone = (...cells: readonly CellSketch[]): boolean => standsAlone(sheetOf({ rows: [['资金总额', ...cells]] }));

describe('formulas that need nothing but their own sheet', () => {
  test.each([
    '=C4+C5',
    '=SUM($C$4:$C$9)*100%',
    '=ROUND(C4/C5,2)&"万元"',
    '=IF(C4>=1E5,"是","否")',
    '=SUMPRODUCT((A4:A9="项目支出")*C4:C9)',
  ])('%s', (formula) => {
    expect(isAlone(computed(formula))).toBe(true);
  });

  test.each([
    ['=汇总表!C4', 'another sheet'],
    ["='项目 一'!C4", 'another sheet in quotation marks'],
    ['=[1]预算!C4', 'another workbook'],
    ['=资金总额', 'a name'],
    ['=SUM(项目资金[金额])', 'a table'],
    ['=budget2025.total', 'a name of letters and figures'],
    ['=ABC12345678.x', 'a name that begins like a cell'],
    ['=INDIRECT("C"&4)', 'a reference made of text'],
    ['=OFFSET(C4,1,0)', 'a moved reference'],
    ['=TODAY()-C4', 'the day'],
    ['=SUM(C:C)', 'a whole column, which is not looked into'],
  ])('%s: %s', (formula) => {
    expect(isAlone(computed('=C5'), computed(formula))).toBe(false);
  });

  test('texts are no formulas', () => {
    expect(isAlone('项目支出!', '[待定]')).toBe(true);
  });

  test('a long formula is decided at once', () => {
    const began = performance.now();
    expect(isAlone(computed(`=${'A1+'.repeat(2700)}x`))).toBe(false);
    expect(isAlone(computed(`=${'A'.repeat(8190)}`))).toBe(false);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
