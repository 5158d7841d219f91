import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { check } from '../../../src/lint/check';
import { cellName } from '../../../src/workbook/area';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOfGrid } from '../../forms/text-grid';

function workbook(tasks: string): WorkbookSnapshot {
  const grid = `
部门整体支出绩效目标表（2025年度） | < | < | < | <
单位名称 | 东川县卫生健康局 | < | < | <
资金总额（万元） | 120 | 基本支出 | 70 | 项目支出50
${tasks.trim()}
一级指标 | 二级指标 | 三级指标 | 指标值 |
产出指标 | 数量指标 | 体检人数 | ≥300人 |
效益指标 | 社会效益指标 | 居民健康水平 | 提高 |`;
  return { sheets: [sheetOfGrid(grid)] };
}

/** Role and cell of each amount of a task, then what the rules say about sums. */
function read(tasks: string): string[] {
  const book = workbook(tasks);
  return [
    ...recognizeGoalTables(book).flatMap(({ budget }) =>
      budget.flatMap(({ role, cell }) => (role?.startsWith('task') === true ? [`${role} ${cellName(cell)}`] : [])),
    ),
    ...check(book).findings.flatMap(({ rule, cell }) => (rule.startsWith('sum/') ? [`${rule} ${cellName(cell)}`] : [])),
  ];
}

describe('tasks without headings', () => {
  test('with their sum are no parts of the total of the form', () => {
    expect(
      read(`
年度主要任务 | 基本公卫 | 落实14类项目 | < | 108
^ | 疾病防控 | 开展监测 | < | 12
^ | 合计 | < | < | 120`),
    ).toEqual(['task E4', 'task E5', 'task-total E6']);
  });

  test('whose sum is wrong', () => {
    expect(
      read(`
年度主要任务 | 基本公卫 | 落实14类项目 | < | 30万元
^ | 疾病防控 | 开展监测 | < | 12万元
^ | 合计 | < | < | 50万元`),
    ).toEqual(['task E4', 'task E5', 'task-total E6', 'sum/task-total E6']);
  });

  test('whose numbers may count anything are left alone', () => {
    expect(
      read(`
年度主要任务 | 基本公卫 | 落实服务项目 | < | 14
^ | 疾病防控 | 开展监测 | < | 12`),
    ).toEqual([]);
  });
});
