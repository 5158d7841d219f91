import type { Finding } from '../../../src/lint/finding';
import { printTargetValue } from '../../../src/wording/print-target-value';
import { groupsOf, sameGroup } from '../../../src/library/groups';
import { captureClean, captureIndicator, indicatorAt } from '../../../src/library/own/capture';
import { ownTemplates } from '../../../src/library/own/own-templates';
import { planInsertion } from '../../../src/library/plan-insertion';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { applyEdits } from '../../../src/workbook/apply-edits';
import { findSheet } from '../../../src/workbook/snapshot';
import { formNames, formWorkbook } from '../../forms/truth';
import { workbookOf } from '../../workbook/sheet-of';
import { tableOf } from '../reading';

const APART = [
  '一级指标',
  '二级指标',
  '三级指标',
  '计算符号',
  '指标值',
  '计量单位',
  '指标方向',
  '内涵解释',
  '评分标准',
];

function captured(headings: readonly string[], ...row: readonly string[]) {
  const year = ['（2024年度）'];
  const workbook = workbookOf({
    name: '表一',
    rows: [['项目支出绩效目标表'], year, headings, row, ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%']],
  });
  const table = tableOf(workbook);
  const [indicator] = table.indicators;
  if (!indicator) throw new Error('no indicator');
  return captureIndicator(table, indicator);
}

const IN_ONE = ['一级指标', '二级指标', '三级指标', '指标值'];

test.each<[what: string, headings: readonly string[], row: readonly string[], indicator: object]>([
  [
    'a target in one cell',
    IN_ONE,
    ['产出指标', '数量指标', '招商活动场次', '≥5场'],
    {
      name: '招商活动场次',
      level1: '产出指标',
      level2: '数量指标',
      operator: '≥',
      value: '5',
      unit: '场',
      direction: '正向',
    },
  ],
  [
    'a target in three cells',
    APART,
    ['产出指标', '质量指标', '合格率', '≥', '95', '%', '正向', '合格的占比', '按比例得分'],
    { operator: '≥', value: '95', unit: '%', explanation: '合格的占比', scoring: '按比例得分' },
  ],
  ['points behind a level', IN_ONE, ['产出指标（50分）', '数量指标', '场次', '≥5场'], { level1: '产出指标' }],
  ['a number before the name', IN_ONE, ['产出指标', '数量指标', '指标1：场次', '≥5场'], { name: '场次' }],
  [
    'a deadline of the form’s own year',
    IN_ONE,
    ['产出指标', '时效指标', '完成时间', '2024年12月31日前'],
    { value: '12月31日前', operator: '' },
  ],
  ['a deadline of another year', IN_ONE, ['产出指标', '时效指标', '完成时间', '2026年6月前'], { value: '2026年6月前' }],
  ['=100%', IN_ONE, ['产出指标', '质量指标', '验收合格率', '=100%'], { operator: '=', value: '100', unit: '%' }],
])('takes %s', (_what, headings, row, indicator) => {
  expect(captured(headings, ...row)).toMatchObject({ kind: 'incoming', incoming: { indicator } });
});

test('what the form says nothing of is not given', () => {
  const result = captured(IN_ONE, '产出指标', '数量指标', '场次', '≥5场');
  expect(result.kind === 'incoming' && [...result.incoming.given].sort()).toEqual([
    'level1',
    'level2',
    'name',
    'operator',
    'unit',
    'value',
  ]);
});

test('an indicator without a value is not taken', () => {
  expect(captured(APART, '产出指标', '数量指标', '场次', '', '', '场')).toMatchObject({
    kind: 'problems',
    problems: [{ field: 'value' }],
  });
});

const rows = [
  ['项目支出绩效目标表'],
  IN_ONE,
  ['产出指标', '数量指标', '场次', '≥5场'],
  ['产出指标', '质量指标', '合格率', '≥95%'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%'],
];

test.each([
  [2, '场次'],
  [4, '企业满意度'],
  [1, undefined],
])('the indicator at the selected row %i is %s', (row, name) => {
  const tables = recognizeGoalTables(workbookOf({ name: '表一', rows }));
  const area = { row, column: 1, rows: 1, columns: 1 };
  expect(indicatorAt(tables, { sheet: '表一', area })?.indicator.name.value).toBe(name);
  expect(indicatorAt(tables, { sheet: '表二', area })).toBeNull();
});

test('all but those with an error or a warning are taken, of the same name the first', () => {
  const tables = recognizeGoalTables(
    workbookOf({ name: '表一', rows: [...rows, ['满意度指标', '服务对象满意度指标', '“场次”', '≥6场']] }),
  );
  const finding = (row: number, severity: Finding['severity'], suppressed: Finding['suppressed'] = null) =>
    ({ severity, suppressed, cells: [{ sheet: '表一', row, column: 3 }] }) as unknown as Finding;
  const names = (...findings: Finding[]) => captureClean(tables, findings).map(({ indicator }) => indicator.name);
  expect(names()).toEqual(['场次', '合格率', '企业满意度']);
  expect(names(finding(3, 'warning'), finding(4, 'hint'))).toEqual(['场次', '企业满意度']);
  expect(names(finding(2, 'error'), finding(3, 'error', { reason: '上级要求' }))).toEqual([
    '合格率',
    '企业满意度',
    '“场次”',
  ]);
});

const FORMS = (['seeds', 'demos', 'more'] as const).flatMap((kind) => formNames(kind));

test.each(FORMS)('%s: what is taken from a form goes back to where it came from, as it was', (form) => {
  const workbook = formWorkbook(form);
  const tables = recognizeGoalTables(workbook).slice(0, 2);
  let taken = 0;
  for (const table of tables) {
    const sheet = findSheet(workbook, table.sheet);
    const groups = sheet ? groupsOf(sheet, table) : [];
    for (const group of groups) {
      const indicator = group.indicators[0];
      const result = indicator && captureIndicator(table, indicator);
      if (!indicator || result?.kind !== 'incoming') continue;
      taken += 1;
      const own = { ...result.incoming.indicator, name: `新增的${indicator.row}号事项` };
      const [template] = ownTemplates([own]);
      const plan =
        template && planInsertion({ sheets: sheet ? [sheet] : [] }, table, template, { selectedRow: indicator.row });
      if (plan?.kind !== 'plan') continue;
      expect([plan.group, sameGroup(plan.group, group)]).toEqual([plan.group, true]);
      const after = applyEdits({ sheets: sheet ? [sheet] : [] }, plan.edits);
      const again = recognizeGoalTables(after)
        .flatMap(({ indicators }) => indicators)
        .find(({ row }) => row === plan.row);
      expect(again?.name.value).toBe(own.name);
      expect(again && printTargetValue(again.target)).toBe(printTargetValue(indicator.target));
    }
  }
  if (tables.some(({ indicators }) => indicators.length > 3)) expect(taken).toBeGreaterThan(0);
});
