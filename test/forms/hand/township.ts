import type { HandForm } from './hand-form';

/** 乡镇: one list for all projects, level names in short without 指标, the village that carries the project out in a column, a total row. */
export const township: HandForm = {
  name: '贵州 乡镇汇总',
  sheets: [
    {
      name: '汇总',
      grid: `
苗岭县云雾镇2025年衔接资金项目绩效目标汇总表 | < | < | < | < | < | < | <
填报单位：云雾镇人民政府 | < | < | < | < | 单位：万元 | < | <
序号 | 项目名称 | 实施地点 | 资金规模 | 绩效指标 | < | < | 备注
^ | ^ | ^ | ^ | 一级指标 | 三级指标 | 指标值 | ^
1 | 茶园提质改造 | 马坡村 | 120 | 产出 | 改造茶园面积 | ≥600亩 |
^ | ^ | ^ | ^ | 产出 | 茶苗成活率 | ≥85% |
^ | ^ | ^ | ^ | 效益 | 带动脱贫户户数 | ≥75户 |
^ | ^ | ^ | ^ | 满意度 | 受益农户满意度 | ≥95% |
2 | 通组路硬化 | 石板村 | 80.5 | 产出 | 硬化通组路里程 | 3.2公里 |
^ | ^ | ^ | ^ | 产出 | 工程验收合格率 | 达到105% |
^ | ^ | ^ | ^ | 效益 | 受益群众人数 | 860人以上 |
^ | ^ | ^ | ^ | 满意度 | 受益群众满意度 | ≥95% |
合计 | | | 200.5 | | | |
主要领导： | < | 分管领导： | < | 经办人： | < | < | <
`,
    },
  ],
  tables: [
    {
      scope: 'project',
      head: { department: '云雾镇人民政府', year: 2025 },
      indicators: `
        F5 G5 产出 - ≥ 600 亩
        F6 G6 产出 - ≥ 85 %
        F7 G7 效益 - ≥ 75 户
        F8 G8 满意度 - ≥ 95 %
        F9 G9 产出 - - 3.2 公里
        F10 G10 产出 - -,≥ 105 %
        F11 G11 效益 - ≥ 860 人
        F12 G12 满意度 - ≥ 95 %
      `,
      amounts: `
        D5 task 120 万元
        D9 task 80.5 万元
        D13 - 200.5 万元
      `,
    },
  ],
  faults: ['over-100 G10'],
};
