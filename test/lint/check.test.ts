import { checkInPieces, check, type Checked } from '../../src/lint/check';
import { recognizeWorkbook } from '../../src/lint/recognized';
import { withInserted } from '../../src/lint/memory/insert-record';
import { withSuppressions } from '../../src/lint/memory/saved-options';
import { suppressionsOf } from '../../src/lint/memory/suppressions';
import { withSavedCorrections } from '../../src/recognize/saved-corrections';
import { applyEdits } from '../../src/workbook/apply-edits';
import type { InPieces } from '../../src/workbook/pieces';
import { withSection } from '../../src/workbook/saved-state';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formNames, formWorkbook } from '../forms/truth';
import { workbookOf } from '../workbook/sheet-of';

const ROWS = [
  ['项目支出绩效目标表'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '巡查次数', '≥12次'],
  ['', '质量指标', '问题整改率', '≥120%'],
];
const [one] = workbookOf({ name: '表一', rows: ROWS }).sheets;
const [two] = workbookOf({ name: '表二', rows: ROWS }).sheets;
const workbook: WorkbookSnapshot = { sheets: one && two ? [one, two] : [] };
const before = check(workbook);
const [finding] = before.findings;
const ignores = finding ? suppressionsOf(before, finding, '上级文件规定') : [];

/** The workbook as read again by a host: equal, but without shared objects. */
function readAgain(known: WorkbookSnapshot): WorkbookSnapshot {
  return structuredClone(known);
}

function* checkAnew(now: WorkbookSnapshot, earlier: Checked): InPieces<Checked> {
  return yield* checkInPieces(yield* recognizeWorkbook(now, earlier), {}, earlier);
}

/** Checks again after an earlier check, and counts the repeated work. */
function checkAgain(now: WorkbookSnapshot, earlier: Checked = before) {
  const work = checkAnew(now, earlier);
  let [recognized, ruleRuns] = [0, 0];
  let piece = work.next();
  while (!piece.done) {
    if (piece.value?.doing === 'recognize') recognized += 1;
    if (piece.value?.doing === 'check') ruleRuns = 1;
    piece = work.next();
  }
  return { checked: piece.value, recognized, ruleRuns };
}

const typed = applyEdits(workbook, [
  {
    kind: 'write',
    sheet: '表二',
    area: { row: 3, column: 3, rows: 1, columns: 1 },
    cells: [[{ formula: '≥95%', numberFormat: '@' }]],
  },
]);
const corrected = withSavedCorrections(undefined, [{ sheet: '表二', heading: '三级指标', nth: 0, role: 'basis' }]);

test.each<[what: string, now: WorkbookSnapshot, recognized: number, ruleRuns: number]>([
  ['nothing changed', workbook, 0, 0],
  ['other findings are ignored', { ...workbook, savedState: withSuppressions(undefined, ignores) }, 0, 0],
  ['a cell of one sheet changed', typed, 1, 1],
  ['a sheet is gone', { sheets: workbook.sheets.slice(0, 1) }, 0, 1],
  ['the sheets stand in another order', { sheets: [...workbook.sheets].reverse() }, 0, 1],
  ['other settings', { ...workbook, savedState: withSection(undefined, 'settings', '{"weightTotals":[90]}') }, 0, 1],
  [
    'an inserted example is remembered',
    {
      ...workbook,
      savedState: withInserted(undefined, [
        { template: 'a', name: '巡查次数', table: '', place: '', value: '', isExample: true, isConfirmed: false },
      ]),
    },
    0,
    1,
  ],
  ['a column is corrected', { ...workbook, savedState: corrected }, 2, 1],
])('%s: only what depends on it is done again, with the same result', (_, now, recognized, ruleRuns) => {
  const again = checkAgain(readAgain(now));
  expect(again).toMatchObject({ recognized, ruleRuns });
  expect(again.checked).toEqual(check(now));
});

test('nothing changed gives the very same result', () => {
  expect(checkAgain(readAgain(workbook)).checked).toBe(before);
});

test('findings that count and ignored ones stand apart, and together in the order of the sheets', () => {
  const savedState = withSuppressions(undefined, ignores);
  const { all, findings, ignored } = check({ ...workbook, savedState });
  expect(ignored.map(({ cell, suppressed }) => [cell, suppressed])).toEqual([
    [finding?.cell, { reason: '上级文件规定' }],
  ]);
  expect(all.filter(({ suppressed }) => suppressed === null)).toEqual(findings);
  expect(all).toHaveLength(before.all.length);
});

test.each(formNames('more'))('%s: a sheet that changed is read as in a check from scratch', (form) => {
  const origin = formWorkbook(form);
  const earlier = check(origin);
  const changed = {
    sheets: origin.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, text: sheet.text.map((row) => [...row].reverse()) } : sheet,
    ),
  };
  expect(checkAgain(readAgain(changed), earlier).checked).toEqual(check(changed));
});
