import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { sheetOfGrid } from '../../text-grid';
import { dimension, type Choice } from '../dimension';

interface OtherSheets extends Choice {
  readonly before: readonly SheetSnapshot[];
  readonly behind: readonly SheetSnapshot[];
}

const cover = sheetOfGrid(
  `
  2025年部门预算公开表
  部门名称：（略）
  报送日期：␣␣年␣␣月␣␣日
  `,
  { name: '封面' },
);

const accounts = sheetOfGrid(
  `
  部门收支总表     | <        | <          | <
  单位：万元       |          |            |
  收入             | <        | 支出       | <
  项目             | 预算数   | 项目       | 预算数
  一般公共预算拨款 | 1,200.50 | 教育支出   | 1,000.00
  事业收入         | 0.00     | 住房保障支出 | 200.50
  收入合计         | 1,200.50 | 支出合计   | 1,200.50
  `,
  { name: '收支总表' },
);

const wages = sheetOfGrid(
  `
  2025年1月工资表 | <    | <        | <          | <
  序号            | 姓名 | 岗位工资 | 绩效工资   | 应发合计
  1               | 王某 | 2,300.00 | 1,800.00   | 4,100.00
  2               | 李某 | 2,400.00 | 1,800.00   | 4,200.00
  合计            |      | 4,700.00 | 3,600.00   | 8,300.00
  `,
  { name: '工资表' },
);

const guide = sheetOfGrid(
  `
  填报说明
  1.一级指标、二级指标按统一口径填写，三级指标由单位细化。
  2.指标值应当可衡量，例如“≥95%”“≤10万元”。
  3.资金总额应当等于基本支出与项目支出之和。
  `,
  { name: '填报说明' },
);

const evaluation = sheetOfGrid(
  `
  项目支出绩效自评表 | <        | <            | <          | <            | <    | <
  （2024年度）       | <        | <            | <          | <            | <    | <
  项目名称           | 日常管理 | <            | <          | <            | <    | <
  一级指标           | 二级指标 | 三级指标     | 年度指标值 | 实际完成值   | 分值 | 得分
  产出指标           | 数量指标 | 检查次数     | ≥12次      | 12次         | 50   | 50
  ^                  | 质量指标 | 问题整改率   | ≥95%       | 96%          | 30   | 30
  满意度指标         | 服务对象满意度指标 | 群众满意度 | ≥90% | 92%        | 20   | 20
  `,
  { name: '自评表' },
);

/** Sheets without a goal table, in which nothing must be read or reported. */
export const otherSheets = dimension<OtherSheets>('其他工作表', [
  { name: '没有', weight: 6, before: [], behind: [] },
  { name: '封面、收支总表', before: [cover, accounts], behind: [] },
  { name: '工资表', before: [], behind: [wages] },
  { name: '填报说明', before: [], behind: [guide] },
  { name: '自评表', before: [], behind: [evaluation] },
]);
