import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { rules } from '../../../src/rules';
import { cellName } from '../../../src/workbook/area';
import { sheetOfGrid } from '../../forms/text-grid';
import { runRules } from '../../lint/run-rules';

/** Cells where a rate is said to be above 100%. */
function over100(grid: string): string[] {
  const workbook = { sheets: [sheetOfGrid(grid)] };
  const [rule] = rules.filter(({ meta }) => meta.id === 'range/percent-over-100');
  return runRules(workbook, recognizeGoalTables(workbook), rule ? [rule] : []).map(({ cell }) => cellName(cell));
}

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
