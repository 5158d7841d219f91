import { words } from './family';

/** Words that the goal and the indicators of any project use, whatever it is about. */
export const EVERYDAY_WORDS = words(`
  完成 工作 项目 资金 经费 数量 质量 及时 合格 达标 验收 按时 按期 时间 时限 年度 全年 实施 开展 组织 保障 确保 保证 提高 提升 加强 推进 促进 落实 情况 程度
  任务 计划 目标 指标 预算 支出 使用 拨付 支付 到位 覆盖 人数 人次 次数 场次 面积 金额 成本 标准 控制 规范 安全 服务 管理 建设 群众 居民 单位 部门 企业 人员 相关
  各项 有效 进行 达到 实现 通过 做好 改善 正常 运行 运转 率 数 量 度 个 次 的 和 与 及
`);
