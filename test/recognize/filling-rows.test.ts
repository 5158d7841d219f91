import type { CellSketch } from '../workbook/sheet-of';
import { read } from './read-sketch';

const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROWS = [
  ['产出指标', '数量指标', '修缮校舍面积', '≥800平方米'],
  ['产出指标', '质量指标', '修缮验收合格率', '100%'],
  ['效益指标', '社会效益指标', '受益学生人数', ''],
];
const READ = [
  '产出指标/数量指标/修缮校舍面积=≥800平方米',
  '产出指标/质量指标/修缮验收合格率=100%',
  '效益指标/社会效益指标/受益学生人数=(空)',
];

function readBelow(...between: CellSketch[][]): string[] {
  const tables = read({ rows: [['2025年项目支出绩效目标表'], HEADINGS, ...between, ...ROWS] });
  return tables.flatMap(([, ...lines]) => lines.map((line) => line.replace(/@.*/, '')));
}

describe('a row of column marks or filling hints below the headings is left out, and the rows below are read', () => {
  test.each([
    ['甲', '乙', '丙', '丁'],
    ['甲', '乙', 1, 2],
    ['栏次', 1, 2, 3],
    ['', '栏次', '1', '2=1'],
    ['A', 'B', 'C', 'D'],
    ['①', '②', '③', '④'],
    ['（1）', '（2）', '（3）', '（4）'],
    ['(a)', '(b)', '(c)', '(d)'],
    ['（选填）', '（选填）', '（不超过20字）', '（须量化）'],
    ['', '', '（名称）', '（符号+数值+单位）'],
    ['', '', '', '（含计量单位）'],
    ['按文件', '按文件', '概括性名称', '数值、比例或定性描述'],
    ['从下拉菜单选择', '从下拉菜单选择', '手工录入', '手工录入'],
    ['系统带出', '系统带出', '请填写指标名称', '请填写'],
    ['填写规范', '填写规范', '简明扼要', '如：≥95%'],
    ['例：产出', '例：数量', '例：培训人数', '例：≥100人'],
    ['示例：产出指标', '数量指标', '会议次数', '≥5次'],
    ['XX指标', 'XX指标', 'XX', 'XX'],
  ])('%s | %s | %s | %s', (...row) => {
    expect(readBelow(row)).toEqual(READ);
  });

  test('two such rows, one below the other', () => {
    expect(readBelow(['（选填）', '（选填）', '（必填）', '（必填）'], ['甲', '乙', '丙', '丁'])).toEqual(READ);
  });
});

describe('a first indicator is no such row', () => {
  test.each([
    [['投入', '预算管理', '预算填报规范性', '规范'], '投入/预算管理/预算填报规范性=规范'],
    [['组织保障', '制度建设', '章程制定', '健全'], '组织保障/制度建设/章程制定=健全'],
    [['履职目标', '重点工作', '按期办结', '≥95%'], '履职目标/重点工作/按期办结=≥95%'],
    [['产出指标', '数量指标', 'XX', 'XX'], '产出指标/数量指标/XX=XX'],
    [['产出指标', '数量指标', '（一）网点数', '5'], '产出指标/数量指标/（一）网点数=5'],
  ])('%j', (row, expected) => {
    expect(readBelow(row)).toEqual([expected, ...READ]);
  });
});

test('words without figures between two indicators are an indicator', () => {
  const [first, ...others] = ROWS;
  const rows = [['项目支出绩效目标表'], HEADINGS, first ?? [], ['组织保障', '制度建设', '章程制定', '健全'], ...others];
  expect(read({ rows }).map((table) => table.length)).toEqual([5]);
});

test('the points of each grade stand below the grades, which stand below unknown headings', () => {
  const points = (rows: number): string[][] =>
    read({
      rows: [
        ['专项资金绩效目标表'],
        ['指标分类', '', '指标名称', '指标解释', '评价等级', '', ''],
        ['一级', '二级', '', '', '优', '良', '差'],
        ...[['', '', '', '', '（100-90分）', '（89-80分）', '（79分以下）']].slice(0, rows),
        ['产出', '数量', '新建果园面积', '验收的果园', '≥5000亩', '4500亩', '＜4500亩'],
        ['产出', '质量', '果苗成活率', '抽查', '≥90%', '85%', '＜85%'],
        ['效益', '经济效益', '人均增收', '与上年比', '≥1200元', '1000元', '＜1000元'],
      ],
      merges: [...['A2:B2', 'E2:G2'], ...(rows === 1 ? ['C2:C4', 'D2:D4', 'A3:A4', 'B3:B4'] : ['C2:C3', 'D2:D3'])],
    });
  const values = (tables: string[][]): string[] => tables.flat().flatMap((line) => /=(.*)@/.exec(line)?.[1] ?? []);
  expect(values(points(0))).toEqual(['≥5000亩', '≥90%', '≥1200元']);
  expect(values(points(1))).toEqual(['≥5000亩', '≥90%', '≥1200元']);
});
