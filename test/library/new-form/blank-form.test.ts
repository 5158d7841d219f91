import { drawForm } from '../../../src/library/new-form/blank-form';
import { areaName } from '../../../src/workbook/area';

const drawn = (text: string, width: number): readonly string[] =>
  drawForm(text, width).cells.map(({ text: content, area }) => `${areaName(area)} ${content}`.trim());

test.each([
  ['cells alone', 'a | b\n# c | d', 2, ['A1 a', 'B1 b', 'A2 c', 'B2 d']],
  ['merged to the right', 'a | < | b\n# c | d | e', 3, ['A1:B1 a', 'C1 b', 'A2 c', 'B2 d', 'C2 e']],
  ['merged downwards', 'a | b\n^ | c\n# d | e', 2, ['A1:A2 a', 'B1 b', 'B2 c', 'A3 d', 'B3 e']],
  ['merged both ways', 'a | <\n^ | <\n# c | d', 2, ['A1:B2 a', 'A3 c', 'B3 d']],
  ['blank cells', 'a | \n# | d', 2, ['A1 a', 'B1', 'A2', 'B2 d']],
] as const)('%s', (_what, text, width, cells) => {
  expect(drawn(text, width)).toEqual(cells);
});

test('the row that begins with # has the headings', () => {
  expect(drawForm('a | b\nc | d\n# e | f', 2).headings).toBe(2);
});

test.each([
  ['a row that is too short', 'a | b\nc\n# d | e'],
  ['a merge without a cell to the left', '< | b\n# c | d'],
  ['a merge without a cell above', 'a | ^\n# c | d'],
  ['areas that are no rectangle', 'a | <\n^ | b\n^ | <\n# c | d'],
])('%s is refused', (_what, text) => {
  expect(() => drawForm(text, 2)).toThrow();
});
