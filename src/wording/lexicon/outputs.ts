import { words } from './family';

/** Work that an office does or pays for; its count is an output: 新建公厕数量, 培训人次, 植树株数. */
export const OUTPUT_DEEDS = words(`
  新建 新设 增设 改建 扩建 建设 建成 修建 建造 修缮 维修 维护 养护 翻修 改造 购置 采购 购买 配置 配备 安装 铺设 架设 敷设 更换 种植 植树 栽植 栽种 造林 补植 放流
  播种 发放 印发 印制 印刷 制作 编制 编印 举办 开展 组织 召开 承办 培训 集训 轮训 宣传 演练 巡查 检查 抽查 督查 走访 慰问 评审 检测 检验 抽检 采样 监测 出版
  投放 清理 清运 疏浚 拍摄 播出 录制 征订 翻译 勘察 设计 测绘 审计 巡护 巡航 巡逻 编纂 编撰 校订 检定 校准 放映 巡诊 义诊 体检 接种 送戏 演出 展出 授课 讲座 孕检 产检 筛查 查体 问诊 阅片
  随访 回访 家访 入户走访 宣讲 摸排 配发 派发 督导
`);

/** Gains of people. Their count is an effect, even when the name mentions work: 培训后就业人数, 改造受益户数. */
export const GAINS = words(`
  受益 惠及 惠民 带动 拉动 吸引 撬动 新增 增加 增收 增长 减少 降低 下降 节约 节省 避免 挽回 享受 覆盖 接待 就业人数 就业岗位 创业 脱贫 返贫 改善 提升
  提高 创收 创造 实现 销售 产值 税收 收入 利润 影响 满意 知晓 投诉 事故 缓解 解决 辐射 经营主体 市场主体 个体工商户
`);

/** Words for a size after a name: 长度, 面积. */
export const EXTENTS = words('面积 里程 长度 重量 体积 公里数 亩数 平方米数 吨数 方量 土方量 工程量 绿化量');

/** Endings of names of money given to people: 发放补贴金额. */
export const MONEY_GIVEN = words('金额 资金 资金额 补贴 补助 资金数 总额');

/** Works and purchases that undergo acceptance: 项目验收合格率, 设备验收通过率. */
export const ACCEPTED_WORK = words('验收 工程 项目 设备 施工 采购 培训 货物 产品 印刷 建设 改造 维修 服务');

/** Results of acceptance: 合格率, 通过率. */
export const ACCEPTANCE = words('合格率 达标率 通过率 优良率 完好率 一次合格率 一次性合格率');

/** Verbs of paying out, before 及时率. */
export const PAID_OUT = words('拨付 发放 支付 下达 兑付 到位');

/** Rates of how much has been done or has arrived, not of timeliness: 资金到位率, 项目完成率. */
export const RATES_OF_PROGRESS = words('到位率 完成率 发放率 拨付率 下达率 兑付率 开工率 竣工率 覆盖率 合格率');

/** Rates of how well work is done, besides those of acceptance: no cost, whatever they are listed under. */
export const RATES_OF_GOOD_WORK = words('故障率 差错率 错误率 出错率 返工率 返修率 准确率 正确率 出勤率 成活率 完整率');
