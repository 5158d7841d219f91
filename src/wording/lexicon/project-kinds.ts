import { words } from './family';

/** Pay, social insurance and office running costs, in a project's name. */
export const RUNNING_COST_PROJECTS = words(`
  人员经费 工资 薪酬 社保 社会保险 养老保险 医疗保险 公用经费 公积金 运转经费 遗属补助 离退休
`);

/** Words of office running in the name of a project that ends in 经费. */
export const RUNNING_WORDS = words('人员 经费 运转 运行 补充 业务 办公 劳务 维护费');

/** Works, repairs and purchases in a project's name. */
export const WORKS = words('修缮 维修 大修 装修 购置 采购 基建 新建 扩建 改建 改造 工程建设 项目建设');

/** What is built, before 建设: 办公楼建设, 信息平台建设. */
export const BUILT_THINGS = words('楼 房 舍 路 桥 馆 场 站 所 园 区 库 厂 渠 管网 基地 中心 设施 平台 系统 设备');

/** Words for zones that are declared, not built: 示范区建设. */
export const DECLARED_ZONES = words('示范 核心 先行 试验 实验 保护 功能 协作 引领 试点 特色');

/** Words before 工程 where nothing is built: 人才工程, 民生工程. */
export const FIGURATIVE_WORKS = words(`
  人才 民生 民心 希望 惠民 暖心 细胞 培育 培养 素质 品牌 文化 信用 名师 计划
`);

/** Oversight of other people's works. */
export const WORKS_OVERSIGHT = words('监管 监督 造价管理 质量监督 咨询 评审');

/** Oversight of other people's purchases. */
export const PURCHASE_OVERSIGHT = words('监管 监督 管理 评审 代理 中心 业务');

/** Words before 改造 of people. */
export const REFORMED = words('劳动 社区 思想');

/** Projects for the public, whose satisfaction can be asked. */
export const PUBLIC_SERVICES = words('补贴 补助 救助 资助 培训 免费开放 惠民 公共服务 改造 养护 展览 服务对象');

/** Projects inside the office, or whose public cannot be asked. */
export const INTERNAL_PROJECTS = words('运转 科研 课题 债务 还本付息 涉密 保密 机关 办公');

/** Projects that pass on money; their product has no quality of its own. */
export const HANDED_ON = words('补贴 补助 还本付息 偿还 债券 债务 付息');
