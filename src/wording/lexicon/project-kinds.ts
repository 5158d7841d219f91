import { words } from './family';

/** Pay, social insurance and office running costs, in a project's name. */
export const RUNNING_COST_PROJECTS = words(`
  人员经费 工资 薪酬 社保 社会保险 养老保险 医疗保险 公用经费 公积金 运转经费 遗属补助 离退休
`);

/** Words of office running in the name of a project that ends in 经费. */
export const RUNNING_WORDS = words('人员 经费 运转 运行 补充 业务 办公 劳务 维护费');

/** Works, repairs and purchases in a project's name. */
export const WORKS_IN_PROJECT_NAMES = words(`
  修缮 维修 大修 装修 购置 采购 基建 新建 扩建 改建 迁建 翻建 续建 拆建 重建 改造 工程建设 项目建设 加固 除险 翻新 硬化 亮化 铺设 敷设 衬砌 砌筑 浇筑 架设 安装 加装 搭建 疏浚
`);

/** Things that are built, written before 建设 or {@link WORKS_ON_BUILT_THINGS}: 办公楼建设, 信息平台建设, 泵站扩容. */
export const BUILT_THINGS = words(`
  楼 房 舍 路 桥 馆 场 站 所 园 库 厂 渠 道 田 坝 堤 塘 井 棚 池 塔 仓 厅 室 电梯 码头 园区 景区 校区 小区 灌区 厂区 港区 库区 营区 片区 管网 基地 中心 设施 平台 系统 设备
`);
export const WORKS_ON_BUILT_THINGS = words('建设 扩容 整修');

/** The last character of things that are bought, and how a project's name says so: 救护车更新, 购买执法记录仪. */
export const GOODS_BOUGHT = words('管道 管网 管线 车 机 器 仪 具 备 材 泵 梯 灯 柜 床 艇 船 箱 椅');
export const WAYS_OF_BUYING = words('更新 更换 换装 添置 配备 配置 购买');

/** Words before 工程 where nothing is built: 人才工程, 民生工程. */
export const FIGURATIVE_WORKS = words(`
  人才 民生 民心 希望 惠民 暖心 细胞 培育 培养 素质 品牌 文化 信用 名师 计划
`);

/**
 * What a project does with other people's works and purchases, at the end of its name: 工程质量监督, 改造政策宣传, 农机购置补贴.
 */
export const NO_WORKS_OF_OWN = words(
  '监管 监督 监理 监测 检查 巡查 督查 管理 宣传 培训 服务 代理 业务 补贴 补助 奖补 前期 前期工作',
);

/** What a project's name ends in behind its deed: 改造宣传经费. */
export const NAMED_AS_MONEY = words('工作 项目 专项 经费 资金 费');

/** Words before 改造 of people. */
export const REFORMED = words('劳动 社区 思想');

/** Projects for the public, whose satisfaction can be asked. */
export const PUBLIC_SERVICES = words('补贴 补助 救助 资助 培训 免费开放 惠民 公共服务 改造 养护 展览 服务对象');

/** Services and places of the public in a project's name: 农村饮水安全, 公办养老机构运营, 农村客运. */
export const PUBLIC_PLACES = words(`
  饮水 供水 供热 供暖 供气 公交 客运 厕所 公厕 路灯 亮化 环卫 垃圾 积水 内涝 农贸市场 小区 危房 棚户区 安置房 保障房 公租房 村级公路 农村公路 道路建设 便民 步道 公园 绿地 绿道
  养老 托育 幼儿园 助餐 食堂建设 家庭医生 卫生服务 诊疗 义诊 体检 筛查 疫苗 接种 妇幼 康复 助残 残疾人 低保 高龄 孤儿 困境儿童 留守儿童 流动儿童 临时困难 慰问 帮扶 移民 搬迁
  助学 营养改善 学生 免学费 奖学金 资助金 扫盲 就业 创业 职业技能 法律援助 普法 政务服务 热线 一网通办 送戏 演出 文化活动 图书馆 文化馆 博物馆 美术馆 体育场馆 全民健身 书屋 旅游 惠农 农技推广
`);

/** Projects inside the office, or whose public cannot be asked. */
export const INTERNAL_PROJECTS = words(
  '运转 科研 课题 债务 还本付息 涉密 保密 机关 办公 可行性研究 前期工作 前期费 规划编制 勘察设计 监理 审计 信息系统 平台运维 系统运维 人员经费 监管 执法',
);

/** Projects that pass on money; their product has no quality of its own. */
export const HANDED_ON = words('补贴 补助 还本付息 偿还 债券 债务 付息');
