import type { HandForm } from './hand-form';

/** 对下转移支付: the province's and the counties' money in one row, goals numbered in one cell, cities one below the other in the same form. */
export const transferPlan: HandForm = {
  name: '安徽 对下转移支付',
  sheets: [
    {
      name: '转移支付',
      grid: `
省对下转移支付绩效目标表 | < | < | < | < | <
（2025年） | < | < | < | < | <
转移支付名称 | 农村公益性公墓建设补助 | < | < | 省级主管部门 | 皖江省民政厅
资金总额：3600万元 | < | 其中：省级资金：2400万元 | < | 市县资金：1200万元 | <
绩效目标 | 1.新建公益性公墓60处；⏎2.节地生态安葬率稳步提高。 | < | < | < | <
指标 | < | < | 全省 | 其中：皖北片区 | 其中：皖南片区
一级 | 二级 | 三级 | ^ | ^ | ^
产出 | 数量 | 新建农村公益性公墓数量 | 60处 | 25处 | 35处
产出 | 质量 | 建设标准达标率 | 100% | 100% | 110%
产出 | 时效 | 补助资金下达时限 | 收到中央资金后30日内 | 30日内 | 30日内
效益 | 社会效益 | 殡葬服务覆盖行政村数 | ≥900个 | ≥400个 | ≥500个
效益 | 生态效益 | 节地生态安葬率 | ≥70% | ≥68% | ≥72%
满意度 | 服务对象 | 群众满意度 | ≥90% | ≥90% | ≥90%
`,
    },
  ],
  tables: [
    {
      scope: 'fund',
      head: { department: '皖江省民政厅', project: '农村公益性公墓建设补助', year: 2025 },
      indicators: `
        C8 D8 产出 数量 - 60 处
        C9 D9 产出 质量 - 100 %
        C10 D10 产出 时效 ≤ 30 日
        C11 D11 效益 社会效益 ≥ 900 个
        C12 D12 效益 生态效益 ≥ 70 %
        C13 D13 满意度 服务对象 ≥ 90 %
      `,
      amounts: `
        A4 total 3600 万元
        C4 - 2400 万元
        E4 - 1200 万元
      `,
    },
  ],
  faults: ['over-100 F9'],
};
