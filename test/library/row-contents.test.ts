import { workbookOf } from '../workbook/sheet-of';
import type { CellSketch, SheetSketch } from '../workbook/sheet-of';
import { edits, form, HEADINGS, THREE_GROUPS, written } from './drawn-form';
import { planned, tableOf, templateNamed } from './reading';

function inOneGroup(level1: string, level2: string, rows: readonly (readonly CellSketch[])[]): CellSketch[][] {
  return rows.map((cells, index) => (index === 0 ? [level1, level2, ...cells] : ['', '', ...cells]));
}

const SPLIT = '一级指标 二级指标 三级指标 指标类型 计算符号 指标值 计量单位 指标说明 指标分类 指标审核 权重 备注'.split(
  ' ',
);
const split = (rows: readonly (readonly CellSketch[])[]) =>
  form(inOneGroup('产出指标', '质量指标', rows), { headings: SPLIT });
const neighbours = [
  ['培训合格率', '定量', '≥', 95, '%', '考核合格的比例', '计划标准', '是', 10, ''],
  ['方案质量', '定性', '', '合规', '', '方案是否合规', '行业标准', '是', 5, ''],
  ['验收通过率', '定量', '≥', 90, '%', '通过验收的比例', '计划标准', '是', 5, '新增'],
];

/** The neighbours with other texts in one column. */
const withColumn = (column: number, texts: readonly string[]) =>
  neighbours.map((cells, index) => cells.map((cell, at) => (at === column ? (texts[index] ?? '') : cell)));

test('a number stays a number; weight and note stay empty', () => {
  expect(edits(split(neighbours), '采购验收合格率').at(-1)).toBe(
    'write C6:J6 采购验收合格率 | 定量 | = @ | 100 # | % | 验收合格的采购数量占采购总量的比重。计算公式：验收合格数量÷采购总数量×100% | 计划标准 | 是',
  );
});

test('the preview shows every column, the labels too', () => {
  expect(written(split(neighbours), '项目立项规范性')).toEqual({
    一级指标: '产出指标',
    二级指标: '质量指标',
    三级指标: '项目立项规范性',
    指标类型: '定性',
    计算符号: '',
    指标值: '规范',
    计量单位: '',
    指标说明: '项目设立依据、程序是否合规，是否经过必要的论证评估和集体决策',
    指标分类: '计划标准',
    指标审核: '是',
    权重: '',
    备注: '',
  });
});

test.each([
  // [neighbours' texts, new text for =100%, new text for 规范]
  [['≥', '≤', '='], '=', ''],
  [['大于等于', '小于等于', '大于等于'], '等于', ''],
  [['≧', '≦', '≧'], '=', ''],
  [['不低于', '不高于', '等于'], '等于', ''],
  [['≥', '定性', '≥'], '=', '定性'],
])('operators as in %j', (operators, equal, none) => {
  const sketch = split(withColumn(2, operators));
  expect(written(sketch, '采购验收合格率').计算符号).toBe(equal);
  expect(written(sketch, '项目立项规范性').计算符号).toBe(none);
});

test.each([
  [['是', '是', '是'], '是'],
  [['是', '', '是'], ''],
  [['是', '否', '是'], ''],
])('指标审核 as its neighbours if all say the same: %j', (audits, expected) => {
  const sketch = split(withColumn(7, audits));
  expect(written(sketch, '采购验收合格率').指标审核).toBe(expected);
});

test.each<[string, readonly CellSketch[], string]>([
  ['numbers', [95, 90], '90 #'],
  [
    'numbers shown with decimals',
    [
      [95, '0.00'],
      [90, '0.00'],
    ],
    '90 # 0.00',
  ],
  [
    'numbers stored as text',
    [
      ['95', '@'],
      ['90', '@'],
    ],
    '90 @',
  ],
  [
    'numbers of which most are stored as text',
    [
      [95, '0'],
      ['92', '@'],
      ['90', '@'],
    ],
    '90 @',
  ],
  [
    'numbers shown as percent beside a unit column',
    [
      [0.95, '0%'],
      [0.9, '0%'],
    ],
    '90 @',
  ],
])('beside %s', (_, values, value) => {
  const rows = values.map((cell) => ['合格率', '≥', cell, '%']);
  const sketch = form(inOneGroup('满意度指标', '服务对象满意度指标', rows), {
    headings: ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
  });
  expect(edits(sketch, '企业满意度').at(-1)).toBe(
    `write C${values.length + 3}:F${values.length + 3} 企业满意度 | ≥ | ${value} | %`,
  );
});

test('a form with operators but no units takes percent as its numbers are shown', () => {
  const rows = [
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥', [0.95, '0%'] as const],
    ['', '', '家长满意度', '≥', [0.9, '0%'] as const],
  ];
  const sketch = form(rows, { headings: ['一级指标', '二级指标', '三级指标', '计算符号', '指标值'] });
  expect(edits(sketch, '企业满意度').at(-1)).toBe('write C5:E5 企业满意度 | ≥ | 0.9 # 0%');
});

test('words are spelled as the column spells them', () => {
  const headings = ['一级指标', '二级指标', '三级指标', '指标性质', '指标方向', '指标值', '计量单位'];
  const rows = [
    ['成本指标', '经济成本指标', '购置成本', '反向指标', '小于等于', 12, '万元'],
    ['', '', '培训成本', '反向指标', '小于等于', 9, '万元'],
    ['产出指标', '质量指标', '合格率', '正向指标', '大于等于', 95, '%'],
  ];
  const sketch = form(rows, { headings });
  const cost = written(sketch, '资金支出成本');
  expect(cost).toMatchObject({ 指标性质: '反向指标', 指标方向: '小于等于', 指标值: '100', 计量单位: '万元' });
  const rate = written(sketch, '采购验收合格率');
  expect(rate).toMatchObject({ 指标性质: '正向指标', 指标方向: '等于', 指标值: '100', 计量单位: '%' });
});

test('explanation and formula stand in their own columns where the form has both', () => {
  const sketch = form(
    [
      ['产出指标', '质量指标', '合格率', '≥95%', '合格的比例', '合格数÷总数×100%', '培训办法', '达标得满分'],
      ['', '', '通过率', '≥95%', '通过的比例', '通过数÷总数×100%', '培训方案', '达标得满分'],
    ],
    { headings: [...HEADINGS, '内涵解释', '指标计算公式或方法', '设置依据', '评分标准'] },
  );
  const template = templateNamed('采购验收合格率');
  expect(written(sketch, '采购验收合格率')).toMatchObject({
    内涵解释: template.explanation,
    指标计算公式或方法: template.formula,
    设置依据: template.basis,
    评分标准: template.scoring,
  });
});

test.each([
  ['项目支出绩效目标表（2024年度）', '2024年12月31日前'],
  ['项目支出绩效目标表', '12月31日前'],
])('a deadline lies in the year of the form: %s', (title, value) => {
  const rows = THREE_GROUPS.map((cells, index) => (index === 2 ? ['', '时效指标', '完成时间', '6月底前'] : cells));
  const sketch = form(rows);
  expect(written({ ...sketch, rows: [[title], ...sketch.rows.slice(1)] }, '项目完成期限').指标值).toBe(value);
});

test('the name that the user chose is written', () => {
  expect(edits(form(THREE_GROUPS), '采购验收合格率', { name: '购置验收通过率' }).at(-1)).toContain('购置验收通过率');
});

describe('below percentages', () => {
  const PERCENT = (shown: string): CellSketch => [shown, '0%'];
  const SHORT = ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'];
  const inOne = form([
    ['产出指标', '质量指标', '验收合格率', PERCENT('95%')],
    ['', '数量指标', '设备覆盖率', PERCENT('90%')],
  ]);
  const apart = form(
    [
      ['产出指标', '质量指标', '验收合格率', '≥', PERCENT('95%'), '%'],
      ['', '数量指标', '设备覆盖率', '≥', PERCENT('90%'), '%'],
    ],
    { headings: SHORT },
  );

  test('a count stands in no cell that would show 500 as 500%', () => {
    expect(edits(inOne, '培训班次').at(-1)).toBe('write C5:D5 培训班次 | ≥5期');
    expect(edits(apart, '培训班次').at(-1)).toBe('write C5:F5 培训班次 | ≥ | 5 # | 期');
  });

  test('a count takes the format of the counts', () => {
    const counts = form(
      [
        ['产出指标', '数量指标', '培训人次', '≥', [1200, '#,##0'], '人次'],
        ['', '质量指标', '验收合格率', '≥', PERCENT('95%'), '%'],
      ],
      { headings: SHORT },
    );
    expect(edits(counts, '培训班次').at(-1)).toBe('write C4:F4 培训班次 | ≥ | 5 # #,##0 | 期');
  });
});

describe('weights of the other rows', () => {
  const headings = [...HEADINGS, '权重'];
  const weighted = (weights: readonly (string | number)[], merges: readonly string[] = []): SheetSketch =>
    form(
      THREE_GROUPS.map((row, index) => [...row, weights[index] ?? '']),
      { headings, merges: [...merges] },
    );
  const weightsOf = (sketch: SheetSketch): unknown => {
    const workbook = workbookOf(sketch);
    return planned(workbook, tableOf(workbook), templateNamed('采购验收合格率')).weights;
  };

  test('are added up, for the user to share out again', () => {
    expect(weightsOf(weighted([20, 30, 40, 10]))).toEqual({ heading: '权重', sum: '100' });
    expect(weightsOf(weighted(['20%', '30%', '40%', '10%']))).toEqual({ heading: '权重', sum: '100%' });
    expect(weightsOf(weighted(['12.5分', '37.5分', '40分', '10分']))).toEqual({ heading: '权重', sum: '100' });
  });

  test('are no matter where there are none, or the group shares one', () => {
    expect(weightsOf(weighted([]))).toBeNull();
    expect(weightsOf(form(THREE_GROUPS))).toBeNull();
  });
});
