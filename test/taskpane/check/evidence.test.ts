import { evidenceOf } from '../../../src/taskpane/check/evidence';
import { parseAddress } from '../../../src/workbook/area';
import { sheetOf } from '../fake-host';

const workbook = {
  sheets: [
    sheetOf('整体', [
      ['资金总额', '120'],
      ['项目支出', '35'],
      ['基本\n支出', ''],
    ]),
    sheetOf('项目', [['预算', '40']]),
  ],
};

const at = (address: string) => {
  const [sheet = '', cell = ''] = address.split('!');
  const { row, column } = parseAddress(cell).area;
  return { sheet, row, column };
};

test.each([
  ['nothing of its own row', '整体!B1', ['整体!A1'], []],
  ['other rows, with what stands there', '整体!B1', ['整体!B2', '整体!A3'], ['B2 35', 'A3 基本支出']],
  ['blank cells too', '整体!B1', ['整体!B3'], ['B3 ']],
  ['each cell once', '整体!B1', ['整体!B2', '整体!B2'], ['B2 35']],
  ['the same row of another sheet', '整体!B1', ['项目!B1'], ['B1 40']],
  ['a cell that no sheet has', '整体!B1', ['别的!B1'], ['B1 ']],
] as const)('names %s', (_what, cell, related, expected) => {
  const evidence = evidenceOf(workbook, { cells: [at(cell)], related: related.map(at) });
  expect(evidence.map(({ cell: { row, column }, text }) => `${'AB'[column] ?? ''}${String(row + 1)} ${text}`)).toEqual(
    expected,
  );
});
