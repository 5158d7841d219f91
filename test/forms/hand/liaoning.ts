import type { HandForm } from './hand-form';

/** 辽宁: quarterly columns beside the value of the year, level 2 in rows of its own, hidden rows of the template. */
export const liaoning: HandForm = {
  name: '辽宁 分季度目标',
  sheets: [
    {
      name: '绩效目标',
      hiddenRows: [11, 12],
      grid: `
部门整体绩效目标表 | < | < | < | < | < | <
部门名称 | 辽东市审计局 | < | < | 年度 | 2024 |
整体支出（万元） | 1,860.00 | < | < | | |
1.基本支出 | 1,420.00 | < | < | | |
2.项目支出 | 400.00 | < | < | | |
年度绩效目标 | 完成年度审计项目计划，促进问题整改。 | < | < | < | < | <
一级指标 | 三级指标 | 运算符号 | 指标值 | 度量单位 | 一季度 | 二季度
产出指标 | | | | | |
数量指标 | | | | | |
 | 完成审计项目数 | ≥ | 28 | 个 | 6 | 14
 | 审计报告篇数 | ≥ | 28 | 篇 | 6 | 14
 | …… | | | | |
 | …… | | | | |
质量指标 | | | | | |
 | 审计意见采纳率 | ≥ | 90 | % | 90 | 90
效益指标 | | | | | |
社会效益指标 | | | | | |
 | 审计查出问题整改率 | ≥ | 110 | % | 40 | 70
满意度指标 | | | | | |
服务对象满意度指标 | | | | | |
 | 被审计单位满意度 | ≥ | 9５ | % | |
`,
    },
  ],
  tables: [
    {
      scope: 'department',
      head: { department: '辽东市审计局', year: 2024 },
      indicators: `
        B10 D10 产出指标 数量指标 ≥ 28 个
        B11 D11 产出指标 数量指标 ≥ 28 篇
        B15 D15 产出指标 质量指标 ≥ 90 %
        B18 D18 效益指标 社会效益指标 ≥ 110 %
        B21 D21 满意度指标 服务对象满意度指标 ≥ 95 %
      `,
      amounts: `
        B3 - 1860 万元
        B4 basic 1420 万元
        B5 project 400 万元
      `,
    },
  ],
  faults: ['over-100 D18', 'total B3 B4 B5'],
};
