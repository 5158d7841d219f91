import { hiddenPlace } from '../../../src/taskpane/findings/hidden-place';
import { parseAddress } from '../../../src/workbook/area';
import { formSheet } from '../forms';

const sheet = { ...formSheet('表一'), hiddenRows: [0, 1, 5, 6], hiddenColumns: [3] };

const at = (address: string) => {
  const { row, column } = parseAddress(address).area;
  return hiddenPlace({ sheets: [sheet] }, { sheet: '表一', row, column });
};
const name = (address: string) => {
  const { row, column } = parseAddress(address).area;
  return { sheet: '表一', row, column };
};

test.each([
  ['a hidden row: the one above', 'C6', true, false, 'C5'],
  ['the second of two hidden rows: the one below is nearer', 'C7', true, false, 'C8'],
  ['the first rows: the first below them', 'C1', true, false, 'C3'],
  ['a hidden column', 'D5', false, true, 'C5'],
  ['both', 'D6', true, true, 'C5'],
])('%s', (_, address, isRow, isColumn, nearest) => {
  expect(at(address)).toEqual({ isRow, isColumn, nearest: name(nearest) });
});

test.each(['C5', 'A9'])('%s is shown', (address) => {
  expect(at(address)).toBeNull();
});
