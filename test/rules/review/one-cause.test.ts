import { check } from '../../../src/lint/check';
import { cellName } from '../../../src/workbook/area';
import { sheetOfGrid } from '../../forms/text-grid';

const form = (rows: string): string => `
项目支出绩效目标表 | < | < | <
（2026年度） | < | < | <
项目名称 | 口岸查验设施 | < | <
资金总额（万元） | 800 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 新建查验通道数量 | ≥4条
${rows}
成本指标 | 经济成本指标 | 设施采购成本 | ≤500万元
效益指标 | 社会效益指标 | 通关企业数 | ≥120家
满意度指标 | 服务对象满意度指标 | 通关企业满意度 | ≥90%
`;

/** “rule severity@cells: texts written by the fix” of each finding of a form. */
function remarks(grid: string): string[] {
  return check({ sheets: [sheetOfGrid(grid)] }).findings.map(({ rule, severity, cells, fix }) => {
    const written = fix?.edits.flatMap((edit) =>
      edit.kind === 'write' ? edit.cells.flat().map((one) => String(one.formula)) : [],
    );
    return `${rule} ${severity}@${cells.map(cellName).join(' ')}${written ? `: ${written.join(' ')}` : ''}`;
  });
}

test.each<[title: string, rows: string, expected: string[]]>([
  [
    'full-width digits with a sign of another glyph',
    '^ | 质量指标 | 查验准确率 | ≧９５％',
    ['format/fullwidth hint@D7: ≥95%'],
  ],
  ['a full-width =', '^ | 质量指标 | 设备验收合格率 | ＝１００％', ['format/fullwidth hint@D7: =100%']],
  ['another glyph alone', '^ | 质量指标 | 查验准确率 | ≧95%', ['format/operator-nonstandard hint@D7: ≥95%']],
  ['a row that slipped to the left', '^ | 质量指标 | ≥95% | ', ['completeness/value-missing error@D7']],
  [
    'a slipped row of satisfaction',
    '^ | 质量指标 | 设备验收合格率 | =100%\n满意度指标 | 服务对象满意度指标 | ≥96% | ',
    ['completeness/value-missing error@D8'],
  ],
  ['a name without its value', '^ | 质量指标 | 查验准确率 | ', ['completeness/value-missing error@D7']],
  ['a value in the name and in its place', '^ | 质量指标 | 准确率≥95% | ≥95%', ['naming/value-in-name warning@C7']],
  [
    'a sign missing before a currency',
    '^ | 质量指标 | 设备验收合格率 | =100%\n成本指标 | 经济成本指标 | 通道改造费用 | ¥300万元',
    ['completeness/operator-missing hint@D8: ≤300万元'],
  ],
])('%s is one finding', (_, rows, expected) => {
  expect(remarks(form(rows))).toEqual(expected);
});

test.each<[title: string, rows: string, expected: string[]]>([
  ['a count of people in percent', '^ | ^ | 受益商户人数 | ≥90%', ['level/satisfaction-misplaced error@C11']],
  ['a count of them', '^ | ^ | 受益商户人数 | ≥90人', ['level/satisfaction-misplaced error@C11']],
  ['the size of a survey', '^ | ^ | 商户问卷发放数 | ≥300份', ['level/satisfaction-misplaced warning@C11']],
  ['another survey', '^ | ^ | 满意度测评样本量 | ≥300份', []],
  ['satisfaction', '^ | ^ | 周边商户满意度 | ≥90%', []],
])('%s under 满意度 is at most one finding', (_, row, expected) => {
  expect(remarks(`${form('^ | 质量指标 | 设备验收合格率 | =100%').trimEnd()}\n${row}`)).toEqual(expected);
});

test.each([
  ['≥100+', '≥100次'],
  ['100+', '≥100次'],
  ['≥100以上', '≥100次'],
  ['100以上', '100次以上'],
])('the unit of %s is written without saying the sign again', (value, expected) => {
  const said = remarks(form(`^ | 数量指标 | 查验巡检次数 | ${value}`));
  expect(said.find((one) => one.startsWith('completeness/unit-missing'))).toBe(
    `completeness/unit-missing warning@D7: ${expected}`,
  );
});

const balanced = (income: number, expense: number, fiscal: number, project: number): string => `
部门整体支出绩效目标表 | < | <
（2026年度） | < | <
部门名称 | 某县航运服务中心 | <
年度预算（万元） | 收入合计 | ${income}
 | 财政拨款 | ${fiscal}
 | 其他收入 | 20
 | 支出合计 | ${expense}
 | 基本支出 | 70
 | 项目支出 | ${project}
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 疏浚航道长度 | ≥12公里
满意度指标 | 服务对象满意度指标 | 船员满意度 | ≥90%
`;

test.each([
  ['all adds up', balanced(120, 120, 100, 50), []],
  ['a wrong total of income', balanced(130, 120, 100, 50), ['sum/income-items error@C4']],
  ['a wrong total of expenses', balanced(120, 125, 100, 50), ['sum/expenditure-total error@C7']],
  ['a wrong part of the expenses', balanced(120, 120, 100, 55), ['sum/expenditure-total error@C7']],
  ['both sides add up and differ', balanced(125, 120, 105, 50), ['sum/income-expense error@C7']],
])('income and expenses below each other: %s', (_, grid, expected) => {
  expect(remarks(grid).filter((one) => one.startsWith('sum/'))).toEqual(expected);
});

const headed = (heading: string): string => `
项目支出绩效目标表 | < | < | < | <
（2026年度） | < | < | < | <
项目名称 | 口岸查验设施 | < | < | <
${heading}
产出指标 | 数量指标 | 新建查验通道数量 | < | ≥4条
^ | 质量指标 | 设备验收合格率 | < | =100%
成本指标 | 经济成本指标 | 设施采购成本 | < | ≤500万元
效益指标 | 社会效益指标 | 通关企业数 | < | ≥120家
满意度指标 | 服务对象满意度指标 | 通关企业满意度 | < | ≥90%
`;

test('a heading over one column of names is filled in without unmerging', () => {
  const { findings } = check({ sheets: [sheetOfGrid(headed('一级指标 | 二级指标 | | < | 指标值'))] });
  const found = findings.find(({ rule }) => rule === 'completeness/level-missing');
  expect(found?.suggestion).not.toContain('取消');
});
