import { words, type Family } from './family';

/**
 * Words for the same kind of work or people; the first stands for all. A longer word comes before the words it
 * contains.
 */
export const SAME_WORK: readonly Family[] = [
  words('培训 参训 受训 轮训 集训 学员 参学'),
  words('走访 慰问 探访 探望'),
  words('检查 巡查 督查 抽查 巡检'),
  words('宣传 宣讲 普法 推广'),
  words('补贴 补助 资助 救助 发放'),
  words('修缮 维修 修复 翻修'),
  words('采购 购置 购买 添置'),
  words('参展 参会 展会 会展'),
  words('演练 演习'),
  words('体检 健康检查'),
];

/** Words of a name that do not describe the counted thing: 开展培训人员数量 is 培训. */
export const SAYS_NO_WORK = words(`
  人员 人数 人次 学员 职工 干部 对象 参加 参与 开展 组织 举办 完成 实施 计划 预计 全年 年度 当年 本年 累计 共计 总 数量 次数 场次 场数 件数 个数 台数 户数 期数 班次 班期 的 数 量 次
`);
