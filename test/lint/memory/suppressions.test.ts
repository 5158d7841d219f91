import { check as checkWorkbook, type Checked } from '../../../src/lint/check';
import { withSuppressions } from '../../../src/lint/memory/saved-options';
import { parseSuppressions, suppressionsOf, type Suppression } from '../../../src/lint/memory/suppressions';
import { applyEdits } from '../../../src/workbook/apply-edits';
import type { Edit } from '../../../src/workbook/edit';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { formWorkbook } from '../../forms/truth';

const REASON = '上级文件规定';
const FORM = 'seeds/fuzhou-changle-2024';
const RULE = 'range/adjust-rate-loose';

const origin = formWorkbook(FORM);
const sheet = origin.sheets[0]?.name ?? '';

function check(workbook: WorkbookSnapshot, suppressions: readonly Suppression[] = []): Checked {
  return checkWorkbook({ ...workbook, savedState: withSuppressions(undefined, suppressions) });
}

function ignored(): readonly Suppression[] {
  const checked = check(origin);
  const finding = checked.findings.find(({ rule }) => rule === RULE);
  return finding ? suppressionsOf(checked, finding, REASON) : [];
}

const write = (row: number, column: number, text: string): Edit => ({
  kind: 'write',
  sheet,
  area: { row, column, rows: 1, columns: 1 },
  cells: [[{ formula: text, numberFormat: '@' }]],
});

const place = ignored().length > 0 ? check(origin).findings.find(({ rule }) => rule === RULE)?.cell : undefined;
const { row = 0, column = 0 } = place ?? {};

test('an ignored finding carries its reason and is still listed', () => {
  const { all, ignored: notCounted, unmatched } = check(origin, ignored());
  expect(notCounted.map(({ cell, rule, suppressed }) => [cell, rule, suppressed?.reason])).toEqual([
    [place, RULE, REASON],
  ]);
  expect(all).toHaveLength(check(origin).findings.length);
  expect(unmatched).toEqual([]);
});

test('it is kept as JSON', () => {
  expect(parseSuppressions(JSON.parse(JSON.stringify(ignored())))).toEqual(ignored());
});

test.each<[string, unknown]>([
  ['no list', { rule: RULE }],
  ['no reason', [{ rule: RULE, table: '', place: '', content: '' }]],
  ['nothing', null],
])('a damaged record is not read: %s', (_, data) => {
  expect(parseSuppressions(data)).toBeNull();
});

test.each<[string, (workbook: WorkbookSnapshot) => WorkbookSnapshot]>([
  ['rows inserted above', (workbook) => applyEdits(workbook, [{ kind: 'insert-rows', sheet, row, count: 3 }])],
  [
    'a row inserted at the top of the sheet',
    (workbook) => applyEdits(workbook, [{ kind: 'insert-rows', sheet, row: 1, count: 1 }]),
  ],
  ['another indicator’s value changed', (workbook) => applyEdits(workbook, [write(row + 1, column, '=99%')])],
  ['another column of the row changed', (workbook) => applyEdits(workbook, [write(row, column - 1, '每低1%扣1分')])],
  ['the sheet renamed', (workbook) => ({ sheets: workbook.sheets.map((one) => ({ ...one, name: '改名后' })) })],
  [
    'another department’s sheet put before',
    (workbook) => ({
      sheets: [...formWorkbook('demos/demo-clean').sheets.map((one) => ({ ...one, name: '别的' })), ...workbook.sheets],
    }),
  ],
])('it survives: %s', (_, change) => {
  const { ignored: notCounted, unmatched } = check(change(origin), ignored());
  expect(notCounted.map(({ rule }) => rule)).toEqual([RULE]);
  expect(unmatched).toEqual([]);
});

test.each<[string, readonly Edit[]]>([
  ['the value was mended', [write(row, column, '≥95%')]],
  ['the value was changed to another wrong one', [write(row, column, '≥80%')]],
  ['the row was deleted', [{ kind: 'delete-rows', sheet, row, count: 1 }]],
])('one that no longer matches is reported: %s', (_, edits) => {
  const { ignored: notCounted, unmatched } = check(applyEdits(origin, edits), ignored());
  expect(notCounted).toEqual([]);
  expect(unmatched).toEqual(ignored());
});

test('of indicators with the same name only the one is ignored', () => {
  const workbook = formWorkbook('seeds/hebei-chengde-2021');
  const checked = check(workbook);
  const finding = checked.findings.find(({ rule, cells }) => rule === 'completeness/placeholder' && cells.length === 1);
  const suppressions = finding ? suppressionsOf(checked, finding, REASON) : [];
  expect(check(workbook, suppressions).ignored.map(({ cell }) => cell)).toEqual([finding?.cell]);
});
