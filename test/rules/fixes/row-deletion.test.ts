import { groupFindings } from '../../../src/lint/group-findings';
import type { Finding } from '../../../src/lint/finding';
import { runRules } from '../../lint/run-rules';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import rule from '../../../src/rules/consistency/duplicate-indicator';
import { applyEdits } from '../../../src/workbook/apply-edits';
import { invertEdits } from '../../../src/workbook/invert-edits';
import { atOnce } from '../../../src/workbook/pieces';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { workbookOf, type CellSketch, type SheetSketch } from '../../workbook/sheet-of';

type Row = readonly CellSketch[];

const HEAD: readonly Row[] = [['部门整体支出绩效目标表'], ['（2024年度）'], ['部门（单位）名称', '示例市商务局']];
const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'];
const TRAINING: Row = ['产出指标', '数量指标', '培训班期数', '≥2期', '按期开班'];
const PEOPLE: Row = ['', '', '培训人次', '≥100人次'];
const AGAIN: Row = ['', '', '培训班期数', '≥2期'];
const QUALITY: Row = ['', '质量指标', '培训合格率', '≥95%'];
const PLEASED: Row = ['满意度指标', '服务对象满意度指标', '参训学员满意度', '≥95%'];

function form(
  rows: readonly Row[],
  { headings = HEADINGS, ...sheet }: Partial<SheetSketch> & { headings?: readonly string[] } = {},
  ...others: readonly SheetSketch[]
): WorkbookSnapshot {
  const drawn = [...HEAD, headings, ...rows];
  const width = Math.max(...drawn.map((row) => row.length));
  return workbookOf(
    { rows: drawn.map((row) => [...row, ...Array<string>(width - row.length).fill('')]), ...sheet },
    ...others,
  );
}

function check(workbook: WorkbookSnapshot): Finding[] {
  return runRules(workbook, recognizeGoalTables(workbook), [rule]);
}

/** The rows deleted by the fixes of a form, from 1, one after the other. */
function deleted(workbook: WorkbookSnapshot): number[] {
  return check(workbook).flatMap(
    ({ fix }) => fix?.edits.map((edit) => (edit.kind === 'delete-rows' ? edit.row + 1 : NaN)) ?? [],
  );
}

const FLAT = (rows: readonly Row[]): readonly Row[] =>
  rows.map(([level1, level2, ...rest]) => [level1 || '产出指标', level2 || '数量指标', ...rest]);
const MERGED = { merges: ['A5:A8', 'B5:B7'] };

test.each<[string, WorkbookSnapshot]>([
  ['below the levels of its group', form([TRAINING, PEOPLE, AGAIN, QUALITY, PLEASED])],
  ['at the end of its group', form([TRAINING, PEOPLE, AGAIN, PLEASED])],
  ['in a merged area that begins above', form([TRAINING, PEOPLE, AGAIN, QUALITY, PLEASED], MERGED)],
  ['with the levels in each row', form(FLAT([TRAINING, PEOPLE, AGAIN, QUALITY, PLEASED]))],
  ['apart from its group, with the levels in each row', form(FLAT([TRAINING, QUALITY, AGAIN, PLEASED]))],
  [
    'with the level of the row above',
    form([TRAINING, PEOPLE, ['', '数量指标', '培训班期数', '≥2期'], QUALITY, PLEASED]),
  ],
  [
    'with a level that the first one has from above',
    form([TRAINING, PEOPLE, ['', '数量指标', '培训人次', '≥100人次'], QUALITY, PLEASED]),
  ],
  ['with the same explanation', form([TRAINING, PEOPLE, [...AGAIN, '按期 开班'], QUALITY, PLEASED])],
  ['merged within itself', form([TRAINING, PEOPLE, AGAIN, QUALITY, PLEASED], { merges: ['D7:E7'] })],
  [
    'as a number that looks the same',
    form([['产出指标', '数量指标', '培训班期数', [2, '0"期"']], PEOPLE, ['', '', '培训班期数', [2, '0"期"']], PLEASED]),
  ],
  [
    'where formulas refer to other rows',
    form(
      [TRAINING, PEOPLE, AGAIN, QUALITY, PLEASED],
      {},
      { name: '表二', rows: [[{ value: 1, text: '1', formula: "=SUM(表一!D8:D9)+A7+表二!C7+'表一'!E6" }]] },
    ),
  ],
])('a row that only repeats another can go: %s', (_, workbook) => {
  const sheet = workbook.sheets[0];
  const [row] = deleted(workbook);
  expect(row).toBe(7);
  const [finding] = check(workbook);
  const edits = finding?.fix?.edits ?? [];
  expect(finding?.fix?.kind).toBe('confirm');
  const after = applyEdits(workbook, edits);
  expect(check(after)).toEqual([]);
  expect(after.sheets[0]?.text).toEqual(sheet?.text.filter((__, index) => index !== 6));
  const levels = ({
    indicators,
  }: {
    indicators: ReturnType<typeof recognizeGoalTables>[number]['indicators'];
  }): string[] => indicators.map(({ level1, level2, name }) => [level1?.value, level2?.value, name.value].join(' '));
  const before = recognizeGoalTables(workbook).flatMap(levels);
  expect(recognizeGoalTables(after).flatMap(levels)).toEqual(before.filter((__, index) => index !== 2));
  expect(applyEdits(after, invertEdits(workbook, edits))).toEqual(workbook);
});

const COMPUTED = { value: '≥2期', text: '≥2期', formula: '="≥2期"' };
const elsewhere = (formula: string): SheetSketch => ({ name: '表二', rows: [[{ value: 1, text: '1', formula }]] });
const REPEATED = [TRAINING, PEOPLE, AGAIN, QUALITY, PLEASED];

test.each<[string, WorkbookSnapshot]>([
  ['another value', form([TRAINING, PEOPLE, ['', '', '培训班期数', '≥3期'], PLEASED])],
  ['another level', form([TRAINING, PEOPLE, ['', '质量指标', '培训班期数', '≥2期'], PLEASED])],
  [
    'another level, as each row has its own',
    form(FLAT([TRAINING, PEOPLE, ['', '质量指标', '培训班期数', '≥2期'], PLEASED])),
  ],
  ['no value', form([TRAINING, PEOPLE, ['', '', '培训班期数', ''], PLEASED])],
  ['another name by which it is known', form([TRAINING, PEOPLE, ['', '', '指标3：培训班期数', '≥2期'], PLEASED])],
  ['an explanation of its own', form([TRAINING, PEOPLE, [...AGAIN, '全年开班'], PLEASED])],
  ['a remark beside the table', form([TRAINING, PEOPLE, [...AGAIN, '', '', '', '待核实'], PLEASED])],
  [
    'the same remark beside the table',
    form([[...TRAINING, '', '', '待核实'], PEOPLE, [...AGAIN, '', '', '', '待核实'], PLEASED]),
  ],
  [
    'a number that only looks the same',
    form([
      ['产出指标', '质量指标', '培训合格率', [0.951, '0%']],
      PEOPLE,
      ['', '质量指标', '培训合格率', [0.949, '0%']],
      PLEASED,
    ]),
  ],
  ['a value that is computed', form([TRAINING, PEOPLE, ['', '', '培训班期数', COMPUTED], PLEASED])],
  [
    'points in its name',
    form([
      ['产出指标', '数量指标', '培训班期数（5分）', '≥2期'],
      PEOPLE,
      ['', '', '培训班期数（5分）', '≥2期'],
      PLEASED,
    ]),
  ],
  [
    'a weight',
    form(
      [
        ['产出指标', '数量指标', '培训班期数', '≥2期', '50'],
        ['', '', '培训人次', '≥100人次', '20'],
        ['', '', '培训班期数', '≥2期', '50'],
        PLEASED,
      ],
      {
        headings: ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
      },
    ),
  ],
  [
    'the name that rows below go by',
    form([TRAINING, QUALITY, ['', '数量指标', '培训班期数', '≥2期'], ['', '', '培训天数', '≥3天'], PLEASED]),
  ],
  ['the only place in its group', form([TRAINING, QUALITY, ['', '数量指标', '培训班期数', '≥2期'], PLEASED])],
  [
    'the first row of a merged area',
    form([TRAINING, PEOPLE, [...AGAIN, '按期开班'], QUALITY, PLEASED], { merges: ['E7:E8'] }),
  ],
  [
    'a name merged with the first',
    form([TRAINING, ['', '', '', '≥2期'], PLEASED], { merges: ['C5:C6', 'A5:A6', 'B5:B6'] }),
  ],
  ['a row that is hidden', form(REPEATED, { hiddenRows: [6] })],
  ['a first one that is hidden', form(REPEATED, { hiddenRows: [4] })],
  ['a formula that refers to it', form(REPEATED, {}, elsewhere('=表一!D7'))],
  ['a formula that refers to it whole', form(REPEATED, {}, elsewhere('=COUNTA(表一!$7:$7)'))],
  ['a formula that sums it up', form(REPEATED, {}, elsewhere('=SUM(表一!D1:D4,表一!D5:D9)'))],
  ['a formula that finds cells by their position', form(REPEATED, {}, elsewhere('=INDIRECT("表一!D"&8)'))],
  ['a formula over several sheets', form(REPEATED, {}, elsewhere('=SUM(表一:表二!D9)'))],
])('a row stays that has %s', (_, workbook) => {
  expect(check(workbook).map(({ fix }) => fix)).toEqual([null]);
});

test('five and more go together, from the bottom up, and come back', () => {
  const workbook = form([TRAINING, AGAIN, AGAIN, PEOPLE, AGAIN, AGAIN, AGAIN, QUALITY, PLEASED], {
    merges: ['A5:A12', 'B5:B11'],
  });
  const [one, ...others] = atOnce(groupFindings(check(workbook)));
  const edits = one?.fix?.edits ?? [];
  expect(others).toEqual([]);
  expect(edits.map((edit) => edit.kind === 'delete-rows' && edit.row + 1)).toEqual([11, 10, 9, 7, 6]);
  const after = applyEdits(workbook, edits);
  expect(after.sheets[0]?.text.map((row) => row[2])).toEqual([
    '',
    '',
    '',
    '三级指标',
    '培训班期数',
    '培训人次',
    '培训合格率',
    '参训学员满意度',
  ]);
  expect(after.sheets[0]?.merges).toEqual([
    { row: 4, column: 0, rows: 3, columns: 1 },
    { row: 4, column: 1, rows: 2, columns: 1 },
  ]);
  expect(applyEdits(after, invertEdits(workbook, edits))).toEqual(workbook);
});
