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
