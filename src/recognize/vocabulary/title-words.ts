import { words } from '../../wording/lexicon/family';

/** Subjects of a form's title: 项目支出绩效目标申报表. */
export const TITLE_SUBJECTS = words(`
  整体 项目 部门 单位 专项 支出 区域 资金 经费
`);

/** Purposes of a form in its title: 申报表. */
export const FILINGS = words(`
  填报 申报 批复 审批 设置 编报 备案
`);

/** Endings of project names. */
export const PROJECT_ENDS = words(`
  项目 工程 经费 资金 补助 补贴 专项 活动 计划 行动 购置 建设 改造
`);

/** Names of parts of a form, which are not projects: 年度绩效指标, 2025年部门整体绩效目标. */
export const PARTS_OF_FORMS = words(`
  年度 本年度 本年 当年 长期 中期 中长期 实施期 实施周期 总体 整体 项目 部门 单位 支出 预期 具体 主要 专项 资金 其他 核心 共性 个性
`);

/** Words that distinguish a report on goals from the form that sets them: 绩效自评表. */
export const REPORT_WORDS = words(`
  自评 自我评价 评价表 评价指标体系 监控 完成情况 考核 评分表
`);

/** Words that distinguish a report on goals from other reports. */
export const ABOUT_GOALS = words(`
  绩效 项目 部门 整体 专项 支出
`);
