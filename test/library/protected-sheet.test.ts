import { planInsertion } from '../../src/library/plan-insertion';
import { planInsertions } from '../../src/library/plan-insertions';
import { applyEdits } from '../../src/workbook/apply-edits';
import { invertEdits } from '../../src/workbook/invert-edits';
import { cellContent } from '../../src/workbook/snapshot';
import { workbookOf } from '../workbook/sheet-of';
import type { SheetSketch } from '../workbook/sheet-of';
import { form } from './drawn-form';
import { tableOf, templateNamed, told } from './reading';

/** Labels merged down the group and locked, as finance offices hand forms out; names and values are to be filled in. */
const ROWS = [
  ['产出指标', '数量指标', '培训场次', '≥5场'],
  ['', '', '培训人次', '≥150人次'],
  ['', '', '教材印制册数', '≥200册'],
  ['', '质量指标', '培训合格率', '≥95%'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
];
const MERGES = ['A3:A6', 'B3:B5'];
const INSERTING = { inserting: true, deleting: false };

const guarded = (more: Partial<SheetSketch> = {}): SheetSketch =>
  form(ROWS, { merges: MERGES, isProtected: true, open: ['C3:D7'], rowChanges: INSERTING, ...more });

function plan(sketch: SheetSketch, name: string, selectedRow?: number) {
  const workbook = workbookOf(sketch);
  const outcome = planInsertion(
    workbook,
    tableOf(workbook),
    templateNamed(name),
    selectedRow === undefined ? {} : { selectedRow: selectedRow - 1 },
  );
  return outcome.kind === 'plan' ? told(outcome) : outcome.reason;
}

describe('a protected form that lets rows be inserted', () => {
  test.each<[string, SheetSketch, string, unknown]>([
    [
      'inside the merged labels, which grow by themselves',
      guarded(),
      '招商活动场次',
      ['insert-rows 5', 'write C5:D5 招商活动场次 | ≥5场'],
    ],
    ['not where the only row of a group would have to be merged', guarded(), '采购验收合格率', 'locked'],
    [
      'below the last row where labels are not merged and not written',
      guarded({ merges: [], rows: form([...ROWS.slice(0, 3)]).rows, open: ['C3:D5'] }),
      '招商活动场次',
      ['insert-rows 6', 'write C6:D6 招商活动场次 | ≥5场'],
    ],
    ['not where the name is locked', guarded({ open: ['D3:D7'] }), '招商活动场次', 'locked'],
    [
      'only below a row that is unlocked',
      guarded({ open: ['C3:D3'] }),
      '招商活动场次',
      ['insert-rows 4', 'write C4:D4 招商活动场次 | ≥5场'],
    ],
    [
      'not where inserting is not allowed',
      guarded({ rowChanges: { ...INSERTING, inserting: false } }),
      '招商活动场次',
      'protected',
    ],
    ['not where the host cannot tell', form(ROWS, { merges: MERGES, isProtected: true }), '招商活动场次', 'protected'],
    [
      'inside the range of a locked sum, which grows by itself',
      guarded({
        merges: [],
        rows: [
          ...form(
            [
              ['数量指标', '培训场次', '5', 10],
              ['数量指标', '培训人次', '150', 20],
            ],
            { headings: ['二级指标', '三级指标', '指标值', '权重'] },
          ).rows,
          ['合计', '', '', '=SUM(D3:D4)'],
        ],
        open: ['A3:D4'],
      }),
      '招商活动场次',
      ['insert-rows 4', 'write A4:C4 数量指标 | 招商活动场次 | ≥5场'],
    ],
  ])('%s', (_, sketch, name, expected) => {
    expect(plan(sketch, name)).toEqual(expected);
  });

  test('below the row that the user selected, where that is possible', () => {
    expect(plan(guarded(), '招商活动场次', 3)).toEqual(['insert-rows 4', 'write C4:D4 招商活动场次 | ≥5场']);
    expect(plan(guarded(), '招商活动场次', 5)).toEqual(['insert-rows 5', 'write C5:D5 招商活动场次 | ≥5场']);
  });

  test('an empty row of the form is filled, also where no row can be inserted', () => {
    const sketch = guarded({
      rows: form([...ROWS.slice(0, 2), ['', '', '', ''], ...ROWS.slice(3)]).rows,
      rowChanges: { inserting: false, deleting: false },
    });
    expect(plan(sketch, '招商活动场次')).toEqual(['write C5:D5 招商活动场次 | ≥5场']);
    expect(plan({ ...sketch, open: ['C3:D4'] }, '招商活动场次')).toBe('protected');
  });

  test('a number in another format than the row above is written as text, since formats stay', () => {
    const headings = ['二级指标', '三级指标', '运算符号', '指标值', '度量单位'];
    const rows = form(
      [
        ['质量指标', '培训合格率', '≥', [95, '0'], '%'],
        ['', '培训优良率', '≥', [90, '@'], '%'],
        ['', '教材合格率', '≥', [98, '0'], '%'],
        ['', '设备完好率', '≥', [90, '0'], '%'],
      ],
      { headings },
    ).rows;
    const sketch = guarded({ rows, merges: [], open: ['A3:E6'] });
    expect(plan(sketch, '采购验收合格率', 5)).toEqual([
      'insert-rows 6',
      "write B6:E6 采购验收合格率 | '= | 100 # 0 | %",
    ]);
    expect(plan(sketch, '采购验收合格率', 4)).toEqual(['insert-rows 5', "write B5:E5 采购验收合格率 | '= | 100 @ | %"]);
  });

  test('several rows: each new one takes the locks of the row above', () => {
    const workbook = workbookOf(guarded());
    const wishes = ['招商活动场次', '招聘会举办场次'].map((name) => ({ template: templateNamed(name) }));
    const { outcomes } = planInsertions(workbook, tableOf(workbook), wishes);
    expect(outcomes.map((one) => one.kind === 'plan' && [one.row + 1, one.staysWhenUndone])).toEqual([
      [5, true],
      [6, true],
    ]);
  });
});

describe('undoing', () => {
  const insertion = (sketch: SheetSketch) => {
    const workbook = workbookOf(sketch);
    const outcome = planInsertion(workbook, tableOf(workbook), templateNamed('招商活动场次'));
    if (outcome.kind !== 'plan') throw new Error(outcome.message);
    const after = applyEdits(workbook, outcome.edits);
    return { workbook, outcome, undone: applyEdits(after, invertEdits(workbook, outcome.edits)) };
  };

  test.each<[string, Partial<SheetSketch>]>([
    ['deleting is not allowed', {}],
    ['deleting is allowed, but cells outside the form are locked', { rowChanges: { inserting: true, deleting: true } }],
  ])('empties the row and leaves it where %s', (_, more) => {
    const { workbook, outcome, undone } = insertion(guarded(more));
    expect(outcome.staysWhenUndone).toBe(true);
    const [sheet] = undone.sheets;
    const row = (index: number) => [0, 1, 2, 3].map((column) => sheet && cellContent(sheet, index, column).text);
    expect(row(outcome.row)).toEqual(['', '', '', '']);
    expect(row(outcome.row + 1)).toEqual(ROWS[outcome.row - 2]);
    expect(sheet?.merges).toHaveLength(workbook.sheets[0]?.merges.length ?? 0);
  });

  test('removes the row where it is unlocked as a whole and deleting is allowed', () => {
    const { workbook, outcome, undone } = insertion(
      guarded({ open: ['C3:D7', 'A4:XFD4'], rowChanges: { inserting: true, deleting: true } }),
    );
    expect(outcome.staysWhenUndone).toBe(false);
    expect(undone).toEqual(workbook);
  });
});
