import type { HandForm } from './hand-form';

/** Pasted from a PDF: no merged areas, words broken over rows, a page break in the middle with the page's head again. */
export const pastedPdf: HandForm = {
  name: '从PDF粘贴',
  sheets: [
    {
      name: 'Table 1',
      grid: `
项目支出绩效目标表 | | | |
（2023 年度） | | | |
项目名称 | 农村厕所改造 | | 主管部门 | 皖北县农业农村局
项目资金（万 | 年度资金总额 | | 480.00 |
元） | 其中：财政拨款 | | 480.00 |
 | 其他资金 | | 0.00 |
总体目标 | 改造农村户用厕所，改善人居环境。 | | |
一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
产出指标 | 数量指标 | 改造农村户用厕所数 | ≥3000 户 |
 | 质量指标 | 改厕验收合格率 | ≥98% |
 | 时效指标 | 改厕任务完成时间 | 2023 年 12 月 31 日前 |
第 1 页 共 2 页 | | | |
一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
产出指标 | 成本指标 | 每户改厕补助标准 | 1600 元/户 |
效益指标 | 社会效益指 | 受益农户人居环境改善 | 有效改善 |
 | 标 | 情况 | |
满意度指 | 服务对象满 | 改厕农户满意度 | ≥ 95 ％ |
标 | 意度指标 | | |
第 2 页 共 2 页 | | | |
`,
    },
  ],
  tables: [
    {
      scope: 'project',
      head: { department: '皖北县农业农村局', project: '农村厕所改造', year: 2023 },
      indicators: `
        C9 D9 产出指标 数量指标 ≥ 3000 户
        C10 D10 产出指标 质量指标 ≥ 98 %
        C11 D11 产出指标 时效指标 date 2023-12-31
        C14 D14 产出指标 成本指标 - 1600 元/户
        C15 D15 效益指标 社会效益指标 words name=受益农户人居环境改善情况
        C17 D17 满意度指标 服务对象满意度指标 ≥ 95 %
      `,
      amounts: `
        D4 total 480 万元
        D5 fiscal 480 万元
        D6 other-funds 0 万元
      `,
    },
  ],
};
