import type { HandForm } from './hand-form';

/** Everything in one cell: a list of projects with goal and indicators as running text. */
export const oneCell: HandForm = {
  name: '福建 指标写在一格',
  sheets: [
    {
      name: '项目一览',
      grid: `
2024年专项资金绩效目标一览表 | < | < | <
单位：万元 | | |
项目名称 | 年度预算安排 | 绩效目标 | 绩效指标
机房改造 | 120 | 改造机房，保障系统运行。 | 【产出指标-数量指标】⏎指标1：机柜数量（≥77台）⏎【产出指标-质量指标】⏎指标2：验收合格率（=100%）⏎【满意度指标-服务对象满意度指标】⏎指标3：用户满意度（≥95%）
网络安全 | 60 | 开展安全测评，防范风险。 | 【产出指标-数量指标】⏎指标1：测评系统数（≥12个）⏎【效益指标-社会效益指标】⏎指标2：安全事件数（≤0起）⏎【满意度指标-服务对象满意度指标】⏎指标3：用户满意度（≥␣%）
`,
    },
  ],
  tables: [
    {
      head: { year: 2024 },
      indicators: ``,
      amounts: `
        B4 - 120 万元
        B5 - 60 万元
      `,
    },
  ],
};
