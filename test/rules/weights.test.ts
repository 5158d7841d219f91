import { check } from '../../src/lint/check';
import { exampleFormWithColumns } from '../../src/rules/kit/example-form';
import type { ExampleCell, RuleExample } from '../../src/rules/kit/rule';
import { cellName } from '../../src/workbook/area';
import { sheetOfGrid } from '../forms/text-grid';
import { checkRule } from './check-rule';

/** Each finding as "C4 error". */
const found = (rule: string, rows: RuleExample['rows']): string[] =>
  checkRule(rule, rows).map(({ cell, severity }) => `${cellName(cell)} ${severity}`);

describe('weights', () => {
  const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值', '分值'];
  const NAMES = ['组织招商活动次数', '参会企业家数', '政策知晓率', '企业满意度'];
  const LEVELS = [
    ['产出指标', '数量指标'],
    ['产出指标', '数量指标'],
    ['效益指标', '社会效益指标'],
    ['满意度指标', '服务对象满意度指标'],
  ];
  const weighted = (weights: readonly ExampleCell[], levels = LEVELS): RuleExample['rows'] =>
    exampleFormWithColumns(
      COLUMNS,
      weights.map((weight, index) => [...(levels[index] ?? []), NAMES[index] ?? '', '≥90', weight]),
    );

  test.each<[string, RuleExample['rows'], string[]]>([
    ['of 100', weighted([30, 20, 40, 10]), []],
    ['of 90, with 10 for 预算执行率', weighted([30, 20, 30, 10]), []],
    ['22.5 four times', weighted([22.5, 22.5, 22.5, 22.5]), []],
    ['with a unit', weighted(['30分', '20分', '40分', '10分']), []],
    ['shares of 1', weighted([0.3, 0.2, 0.4, 0.1]), []],
    ['for groups of indicators', weighted([50, '', '', '']), ['E5 error']],
    ['none', weighted(['', '', '', '']), []],
    ['of 99', weighted([30, 20, 39, 10]), ['E8 error']],
    ['one is missing', weighted([30, '', 40, 10]), ['E6 error']],
    [
      'points of a level that its weights do not make',
      weighted(
        [30, 30, 30, 10],
        [['产出指标（50分）', '数量指标'], ['产出指标（50分）', '数量指标'], ...LEVELS.slice(2)],
      ),
      ['A5 error'],
    ],
    [
      'a range of points for a level',
      weighted([30, 20, 40, 10], [['产出指标（0-20）分', '数量指标'], ...LEVELS.slice(1)]),
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found('sum/weights', rows)).toEqual(expected);
  });

  test.each([
    ['40', []],
    ['35', ['H5']],
  ])('projects side by side have weights of their own: %s', (last, cells) => {
    const grid = `
      项目支出绩效目标表 | < | < | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 三级指标 | 指标值 | 分值
      产出指标 | 数量指标 | 修路里程 | ≥6公里 | 60 | 栽树棵数 | ≥600棵 | 60
      效益指标 | 社会效益指标 | 受益村数 | ≥3个 | 20 |  |  |
      满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 20 | 居民满意度 | ≥90% | ${last}`;
    const findings = check({ sheets: [sheetOfGrid(grid)] }).findings.filter(({ rule }) => rule === 'sum/weights');
    expect(findings.map(({ cell }) => cellName(cell))).toEqual(cells);
  });

  test.each([
    ['20', []],
    ['30', ['E6']],
  ])('a weight merged over two indicators counts once: %s', (second, cells) => {
    const grid = `
      项目支出绩效目标表 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
      产出指标 | 数量指标 | 组织招商活动次数 | ≥5次 | 80
      ^ | 质量指标 | 活动计划完成率 | ≥95% | ^
      ^ | ^ | 参会企业到会率 | ≥90% | ^
      满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥90% | ${second}`;
    const workbook = { sheets: [sheetOfGrid(grid)] };
    const found = check(workbook).findings.filter(({ rule }) => rule === 'sum/weights');
    expect(found.map(({ cell }) => cellName(cell))).toEqual(cells);
  });

  const parents = (level1: string, level2: string): string => `
      项目支出绩效目标表 | < | < | < | < | < | <
      预算单位 | 示例市民政局 | < | < | < | < | <
      一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 指标值
      产出指标 | ${level1} | 数量指标 | ${level2} | 救助人次 | 20 | ≥600人次
      ^ | ^ | ^ | ^ | 巡视探访次数 | 15 | ≥12次
      ^ | ^ | 质量指标 | 20 | 对象认定准确率 | 20 | ≥99%
      效益指标 | 30 | 社会效益指标 | 30 | 投诉件数 | 30 | ≤3件
      满意度指标 | 15 | 服务对象满意度指标 | 15 | 救助对象满意度 | 15 | ≥90%`;

  test.each([
    ['right', parents('55', '35'), []],
    ['of 一级指标 wrong', parents('50', '35'), ['B4']],
    ['of 二级指标 wrong', parents('55', '40'), ['D4']],
    ['both wrong, said where it begins', parents('60', '40'), ['D4']],
    ['empty', parents('', ''), []],
    ['in percent', parents('55%', '35%'), []],
    ['of levels named in brackets', parents('50', '35').replace(/([一二三])级指标/g, '指标名称（$1级）'), ['B4']],
    [
      'headed by level',
      parents('50', '35')
        .replace('权重', '一级权重')
        .replace(/\| 权重/, '| 二级权重'),
      ['B4'],
    ],
  ])('weights of levels in columns of their own: %s', (_, grid, cells) => {
    const findings = check({ sheets: [sheetOfGrid(grid)] }).findings.filter(({ rule }) => rule === 'sum/weights');
    expect(findings.map(({ cell }) => cellName(cell))).toEqual(cells);
  });

  test('weights below each level that add up to 100 are shares of the level', () => {
    const grid = `
      项目支出绩效目标表 | < | < | < | < | <
      预算单位 | 示例市民政局 | < | < | < | <
      一级指标 | 权重 | 二级指标 | 三级指标 | 权重 | 指标值
      产出指标 | 60 | 数量指标 | 救助人次 | 70 | ≥600人次
      ^ | ^ | 质量指标 | 对象认定准确率 | 30 | ≥99%
      效益指标 | 40 | 社会效益指标 | 投诉件数 | 100 | ≤3件`;
    const findings = check({ sheets: [sheetOfGrid(grid)] }).findings.filter(({ rule }) => rule === 'sum/weights');
    expect(findings.map(({ messageId }) => messageId)).not.toContain('level');
  });

  const headed = (heading: string, weights: readonly number[]): RuleExample['rows'] =>
    exampleFormWithColumns(
      [...COLUMNS.slice(0, 4), heading],
      weights.map((weight, index) => [...(LEVELS[index] ?? []), NAMES[index] ?? '', '≥90', weight]),
    );

  test.each<[string, RuleExample['rows'], string[]]>([
    ['分值（90）', headed('分值（90）', [30, 20, 30, 10]), []],
    ['分值（90）, of 100', headed('分值（90）', [30, 20, 40, 10]), ['E8 error']],
    ['权重（总分100分）', headed('权重（总分100分）', [30, 20, 40, 10]), []],
    ['权重（总分100分）, of 90', headed('权重（总分100分）', [30, 20, 30, 10]), ['E8 error']],
    ['分值（80）', headed('分值（80）', [30, 20, 20, 10]), []],
    ['of 80 without more', headed('分值', [30, 20, 20, 10]), ['E8 error']],
    ['amounts are no weights', headed('分值', [620, 620, 35.5, 10]), []],
  ])('the heading says the total: %s', (_, rows, expected) => {
    expect(found('sum/weights', rows)).toEqual(expected);
  });

  const shared = (shares: readonly string[], weights: readonly number[]): RuleExample['rows'] => [
    ['部门整体绩效目标表'],
    ['（2024年度）'],
    ['绩效目标', '内容', '目标占比'],
    ...shares.map((share, index) => [`目标${String(index + 1)}`, `组织招商活动${String(index + 5)}次`, share]),
    COLUMNS,
    ...weights.map((weight, index) => [...(LEVELS[index] ?? []), NAMES[index] ?? '', '≥90', weight]),
  ];

  test.each<[string, RuleExample['rows'], string[]]>([
    ['one goal, 80 points', shared(['100%'], [30, 20, 20, 10]), []],
    ['two goals', shared(['60%', '40%'], [30, 20, 20, 10]), []],
    ['two goals, 80 points each', shared(['60%', '40%'], [50, 50, 40, 20]), []],
    ['shares of 90%', shared(['60%', '30%'], [30, 20, 20, 10]), ['C4 error']],
    ['shares of 110%, without signs', shared(['60', '50'], [30, 20, 20, 10]), ['C4 error']],
    ['70 points', shared(['60%', '40%'], [30, 20, 10, 10]), ['E10 error']],
  ])('goals with shares: %s', (_, rows, expected) => {
    expect(found('sum/weights', rows)).toEqual(expected);
  });

  test.each<[string, RuleExample['rows'], string[]]>([
    ['50 30 10', weighted([30, 20, 30, 10]), []],
    ['as much, of 100', weighted([35, 20.5, 33.4, 11.1]), []],
    ['10 more for one', weighted([40, 20, 20, 10]), []],
    ['nearly all for outputs', weighted([40, 35, 10, 5]), ['E5 hint']],
    ['nearly all for satisfaction', weighted([20, 20, 20, 40]), ['E8 hint']],
    ['a total that is wrong by itself', weighted([40, 35, 10, 30]), []],
    ['no satisfaction', weighted([30, 20, 40], LEVELS.slice(0, 3)), []],
    ['with costs', weighted([20, 40, 20, 10], [['成本指标', '经济成本指标'], ...LEVELS.slice(1)]), []],
    [
      'more costs than anything',
      weighted([50, 20, 10, 10], [['成本指标', '经济成本指标'], ...LEVELS.slice(1)]),
      ['E5 hint'],
    ],
    [
      'levels of a province',
      weighted([70, 10, 10, 10], [['履职效能', '数量指标'], ['履职效能', '数量指标'], ...LEVELS.slice(2)]),
      [],
    ],
  ])('how much for each kind: %s', (_, rows, expected) => {
    expect(found('sum/weight-structure', rows)).toEqual(expected);
  });

  test.each<[ExampleCell[], string[]]>([
    [[30, 20, 39, 10], ['11']],
    [[30, 20, 35, 10], []],
    [[30, 20, 10, 10], []],
  ])('%j: the last makes up for a small difference where the total is clear', (weights, expected) => {
    const edits = checkRule('sum/weights', weighted(weights)).flatMap(({ fix }) => fix?.edits ?? []);
    expect(
      edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : [])).map(({ formula }) => formula),
    ).toEqual(expected);
  });
});

test('the halves of one form beside a blank column add up together', () => {
  const errors = (last: number): string[] =>
    check({
      sheets: [
        sheetOfGrid(`
项目支出绩效目标表 | < | < | < | < | < | < | < | <
项目名称 | 公园养护 | < | < | | 主管部门 | 某区城管局 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 | | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
产出指标 | 数量指标 | 养护绿地 | ≥120公顷 | 30 | | 效益指标 | 社会效益指标 | 日均游客 | ≥3万人次 | 20
产出指标 | 质量指标 | 养护达标率 | ≥95% | 40 | | 满意度指标 | 服务对象满意度指标 | 游客满意度 | ≥90% | ${String(last)}`),
      ],
    }).findings.flatMap(({ rule }) => (rule === 'sum/weights' ? [rule] : []));
  expect(errors(10)).toEqual([]);
  expect(errors(15)).toEqual(['sum/weights']);
});
