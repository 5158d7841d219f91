import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { rules } from '../../../src/rules';
import { cellName } from '../../../src/workbook/area';
import { sheetOfGrid } from '../../forms/text-grid';
import { runRules } from '../../lint/run-rules';

/** Cells reported by a rule. */
function said(id: string, grid: string): string[] {
  const workbook = { sheets: [sheetOfGrid(grid)] };
  const [rule] = rules.filter(({ meta }) => meta.id === id);
  return runRules(workbook, recognizeGoalTables(workbook), rule ? [rule] : []).map(({ cell }) => cellName(cell));
}

const over100 = (grid: string): string[] => said('range/percent-over-100', grid);

test('every place has its own value, and its own remark', () => {
  const grid = `
    2025年农村饮水专项资金区域绩效目标表 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 全市 | 各区县目标值 | <
    ^ | ^ | ^ | ^ | 临江区 | 望山县
    产出指标 | 质量指标 | 水质合格率 | ≥95% | ≥96% | ≥150%
    效益指标 | 社会效益指标 | 自来水普及率 | ≥90% | ≥110% | ≥88%
    效益指标 | 经济效益指标 | 水费收入增长率 | ≥5% | ≥120% | ≥3%`;
  expect(over100(grid)).toEqual(['F4', 'E5']);
});

test('every year of a plan as well', () => {
  const grid = `
    部门整体支出绩效目标表 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
    ^ | ^ | ^ | 2026年 | 2027年 | 2028年
    满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ≥92% | ≥193%`;
  expect(over100(grid)).toEqual(['F4']);
});

/** A form with columns for the county and each of its towns. */
const inTowns = (...rows: readonly string[]): string => `
    2026年农村公路专项资金区域绩效目标表 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 全县 | 各乡镇目标值 | <
    ^ | ^ | ^ | ^ | 河口镇 | 松林乡
    ${rows.join('\n    ')}`;

test.each([
  ['completeness/placeholder', '产出指标 | 数量指标 | 新建公路里程 | ≥12公里 | ≥**公里 | 待定', ['E4', 'F4']],
  ['completeness/placeholder', '产出指标 | 数量指标 | 新建公路里程 | ≥12公里 | / | 不涉及', []],
  ['completeness/unit-missing', '产出指标 | 数量指标 | 受训村民人数 | ≥300人 | ≥200 | ≥100人', ['E4']],
  ['format/fullwidth', '产出指标 | 质量指标 | 路面合格率 | ≥95% | ≥９５％ | ≥96%', ['E4']],
  ['format/range-value', '产出指标 | 数量指标 | 新建公路里程 | ≥12公里 | 约5公里 | ≥7公里', ['E4']],
  ['format/chinese-numeral', '产出指标 | 数量指标 | 新建公路里程 | ≥12公里 | ≥5公里 | 不少于七公里', ['F4']],
  ['format/operator-nonstandard', '产出指标 | 数量指标 | 新建公路里程 | ≥12公里 | >=5公里 | ≥7公里', ['E4']],
  ['format/operator-misplaced', '产出指标 | 数量指标 | 新建公路里程 | ≥12公里 | ≥5公里 | 7公里≥', ['F4']],
  ['format/whitespace-in-number', '产出指标 | 数量指标 | 受训村民人数 | ≥3000人 | ≥1 200人 | ≥1800人', ['E4']],
  ['range/satisfaction-bounds', '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ≥95% | ≥50%', ['F4']],
  ['range/zero-target', '产出指标 | 数量指标 | 新建公路里程 | ≥12公里 | 0公里 | ≥7公里', ['E4']],
  ['consistency/count-percent', '产出指标 | 数量指标 | 受训村民人数 | ≥300人 | ≥100% | ≥100人', ['E4']],
  ['consistency/rate-unit', '产出指标 | 质量指标 | 路面合格率 | ≥95% | ≥96% | ≥7公里', ['F4']],
  ['logic/direction-operator', '产出指标 | 质量指标 | 工程返工率 | ≤3% | ≤3% | ≥3%', ['F4']],
  ['quality/count-in-words', '产出指标 | 数量指标 | 受训村民人数 | ≥300人 | 按要求完成 | ≥100人', ['E4']],
])('%s looks at every place: %s → %j', (id, row, expected) => {
  expect(said(id, inTowns(row))).toEqual(expected);
});
