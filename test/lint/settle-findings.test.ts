import type { Finding } from '../../src/lint/finding';
import { formatMessage } from '../../src/lint/run-rules';
import { settleFindings } from '../../src/lint/settle-findings';
import type { Severity } from '../../src/rules/kit/rule';
import { cellName, parseAddress } from '../../src/workbook/area';
import { atOnce } from '../../src/workbook/pieces';

function finding(rule: string, severity: Severity, address: string, message = ''): Finding {
  const { sheet, area } = parseAddress(address);
  const cell = { sheet: sheet ?? '表1', row: area.row, column: area.column };
  return {
    rule,
    messageId: 'any',
    severity,
    category: '规范性',
    cell,
    cells: [cell],
    related: [],
    message,
    suggestion: null,
    fix: null,
    suppressed: null,
  };
}

const ORDER = new Map([
  ['表1', 0],
  ['表2', 1],
]);

const flatten = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, cell }) => `${cell.sheet}!${cellName(cell)} ${rule}`);

test.each([
  [
    'the most fundamental at a cell hides the others',
    [finding('format/operator-nonstandard', 'hint', 'D5'), finding('range/ge-100-percent', 'hint', 'D5')],
    ['表1!D5 range/ge-100-percent'],
  ],
  [
    'a formula trap hides what follows from it',
    [finding('range/percent-over-100', 'error', 'D5'), finding('format/excel-formula-trap', 'error', 'D5')],
    ['表1!D5 format/excel-formula-trap'],
  ],
  [
    'a placeholder hides remarks about its unit and operator',
    [
      finding('completeness/placeholder', 'error', 'D5'),
      finding('completeness/unit-missing', 'warning', 'D5'),
      finding('format/operator-nonstandard', 'hint', 'D5'),
    ],
    ['表1!D5 completeness/placeholder'],
  ],
  [
    'unlisted rules stand side by side',
    [finding('logic/cost-operator', 'warning', 'D5'), finding('format/unit-list', 'warning', 'D5')],
    ['表1!D5 logic/cost-operator', '表1!D5 format/unit-list'],
  ],
  [
    'a hint hides no error',
    [finding('range/ge-100-percent', 'hint', 'D5'), finding('logic/direction-operator', 'error', 'D5')],
    ['表1!D5 logic/direction-operator', '表1!D5 range/ge-100-percent'],
  ],
  [
    'other cells are not touched',
    [
      finding('completeness/placeholder', 'error', 'D5'),
      finding('format/unit-list', 'warning', 'D6'),
      finding('format/unit-list', 'warning', '表2!D5'),
    ],
    ['表1!D5 completeness/placeholder', '表1!D6 format/unit-list', '表2!D5 format/unit-list'],
  ],
])('%s', (_case, findings, kept) => {
  expect(flatten(atOnce(settleFindings(findings, ORDER)))).toEqual(kept);
});

test('an exact duplicate is dropped, the same rule with another message is not', () => {
  const findings = [
    finding('sum/task-total', 'warning', 'E11', '相差5万元'),
    finding('sum/task-total', 'warning', 'E11', '相差5万元'),
    finding('sum/task-total', 'warning', 'E11', '相差6万元'),
  ];
  expect(atOnce(settleFindings(findings, ORDER)).map(({ message }) => message)).toEqual(['相差5万元', '相差6万元']);
});

test('findings come by sheet, row and column, the gravest of a cell first', () => {
  const findings = [
    finding('b', 'hint', '表2!A1'),
    finding('b', 'hint', '表1!C3'),
    finding('a', 'error', '表1!C3'),
    finding('b', 'error', '表1!D2'),
    finding('b', 'error', '表1!AA2'),
  ];
  expect(flatten(atOnce(settleFindings(findings, ORDER)))).toEqual([
    '表1!D2 b',
    '表1!AA2 b',
    '表1!C3 a',
    '表1!C3 b',
    '表2!A1 b',
  ]);
});

test.each([
  ['{total}，相差{difference}。', { total: '80.01', difference: '0.51' }, '80.01，相差0.51。'],
  ['“{name}”{name}', { name: '{x}' }, '“{x}”{x}'],
])('message %s', (template, data, text) => {
  expect(formatMessage(template, data)).toBe(text);
});

test('the one that is kept at a cell names the rules that stand behind it', () => {
  const kept = atOnce(
    settleFindings(
      [
        finding('format/operator-nonstandard', 'hint', 'D5'),
        finding('completeness/unit-missing', 'warning', 'D5'),
        finding('completeness/placeholder', 'error', 'D5'),
        finding('logic/cost-operator', 'warning', 'D6'),
      ],
      ORDER,
    ),
  );
  expect(kept.map(({ behind }) => behind)).toEqual([
    ['format/operator-nonstandard', 'completeness/unit-missing'],
    undefined,
  ]);
});
