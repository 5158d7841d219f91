import { cellMarks } from '../../src/report/cell-marks';
import { cellName, parseAddress } from '../../src/workbook/area';

type Finding = Parameters<typeof cellMarks>[0][number];

function finding(
  cells: readonly string[],
  severity: Finding['severity'],
  message: string,
  more: Partial<Finding> = {},
): Finding {
  const placed = cells.map((cell) => ({ sheet: '表一', ...parseAddress(cell).area }));
  return { cells: placed, severity, message, suggestion: null, suppressed: null, ...more };
}

const flatten = (findings: readonly Finding[]) =>
  cellMarks(findings).map(({ cell, level, text }) => [cellName(cell), level, text]);

test.each<[string, readonly Finding[], readonly (readonly string[])[]]>([
  ['nothing', [], []],
  ['a finding', [finding(['D5'], 'error', '没有填')], [['D5', 'error', '错误：没有填']]],
  [
    'what to do',
    [finding(['D5'], 'warning', '太长', { suggestion: '写短些' })],
    [['D5', 'warning', '警告：太长\n建议：写短些']],
  ],
  [
    'several of a cell, the gravest first',
    [finding(['D5'], 'hint', '甲'), finding(['D5'], 'error', '乙')],
    [['D5', 'error', '错误：乙\n\n提示：甲']],
  ],
  [
    'a group: each of its cells',
    [finding(['D5', 'D6'], 'hint', '甲'), finding(['D6'], 'warning', '乙')],
    [
      ['D5', 'hint', '提示：甲'],
      ['D6', 'warning', '警告：乙\n\n提示：甲'],
    ],
  ],
  ['what is ignored: no mark', [finding(['D5'], 'error', '甲', { suppressed: { reason: '已核实' } })], []],
])('%s', (_what, findings, expected) => {
  expect(flatten(findings)).toEqual(expected);
});

test('cells of the same address on different sheets are two', () => {
  const one = finding(['D5'], 'error', '甲');
  const other = { ...one, cells: one.cells.map((cell) => ({ ...cell, sheet: '表二' })) };
  expect(cellMarks([one, other])).toHaveLength(2);
});
