import { words } from './family';

/** What makes 事件 unwanted; 事件 alone may be a festival. */
export const UNWANTED_EVENTS = words('安全 安全责任 泄密 泄露 群体性 极端 舆情 中毒 污染 不良 突发环境');

/** Amounts of what should not happen: 信访量, 发案数. */
export const ADVERSE_AMOUNTS = words(`
  亏损面 信访量 差评量 损失值 信访总量 平均住院日 平均住院天数 平均住院日数 次均费用 亏损额 债务余额 问题数 问题个数 问题数量 污染天数 污染天数比率 污染天数比例 万元GDP用水量 药占比 耗占比 损失额
`);

/** Before 率: rates of failing work. */
export const RATES_OF_FAILING = words(`
  返修 差评 报废 不良贷款 撂荒 抛荒 爽约 掉线 丢包 误码 呆账 吸烟 复发 再犯 重犯 复吸 剖宫产 耐药 败诉 错案 代偿 沉淀 重审
`);

/** Slips of work, whose rate is kept low whatever work stands before it: 培训缺勤率, 检查漏检率. */
export const SLIPS = words('旷工 损耗');

/** Work on slips: more of it is better. */
export const WORK_ON_SLIPS = words('发现 检出 识别 查出');

/** Farming and retail goods whose use should fall. */
export const HARMFUL_GOODS = words('化肥 农药 除草剂 抗生素 抗菌药物 一次性塑料制品 塑料袋 散煤');

/** Actions against unwanted things, besides the countermeasures: 接待信访, 破获案件, 劝返失学儿童. */
export const DEALT_WITH_OTHERWISE = words(
  '侦办 封堵 打通 复学 服务 监测 登记 下沉 监督 评估 替代 置换 接收 改善 完善 建设 控减 解决 咨询',
);

/** Such actions directly before what they are done to: 拆除违建面积, 交办的重复信访件数. */
export const DONE_BEFORE_IT = words('接待 办理 交办 资助 慰问 关爱 改造 审理 移送 认定 就业 无');

/** Before a longer deed with 的: 已清缴的欠税金额. */
export const ALREADY = words('已 应');

/** Work that should reach more people or be done more often. 会议, 检查 and 接待 are left out: they should be few. */
export const WORK_WANTED_OFTEN = words('巡查 巡护 巡逻 宣传 宣讲 演练 义诊 走访 帮扶 科普 巡河 巡林 送戏下乡');

/** How often work is done. */
export const TIMES_OF_WORK = words('次数 场次 频次 人次');

/** Work for people, of whom more are better: 培训护林员人数, 白内障筛查人次. */
export const WORK_FOR_PEOPLE = words('培训 轮训 集训 参训 服务 救治 义诊 体检 筛查 接种 受检 帮扶 惠及');

/** An office's own people, whose training may have an upper limit. */
export const OWN_STAFF = words('干部 职工 人员 员工 工作');

/** Counts of the people that the work is for. */
export const PEOPLE_COUNTED = words('人数 人次');

/** Visits and inspections that should be few, to spare those visited. */
export const VISITED_TOO_OFTEN = words('涉企 入企 扰企 重复 多头 督查 考核 会议');

/** Before 收入: what people and places earn. More of 非税收入 is not better. */
export const EARNINGS = words('销售 营业 经营 经营性 旅游 门票 可支配 纯 务工 工资性 集体 集体经济');

/** Before 天数: good days. */
export const DAYS_WANTED = words('优良 达标 蓝天');

/** Getting back or saving money, of which more is better: 追回违规资金额. */
export const MONEY_WON = words('追回 挽回 收回 清收 收缴 盘活 化解 节约 节省 减免');

/** Sums after {@link MONEY_WON}. */
export const SUMS_WON = words('金额 资金额 资金 损失 债务 债务额 费用 成本');

/** New places and firms, of which more are better: 新增学位数. */
export const NEW_GAINS = words('企业 市场主体 经营主体 床位 学位 托位 车位 泊位 岗位 用户');

/** Counts of {@link NEW_GAINS}. */
export const COUNTS_OF_GAINS = words('数 数量 个数 家数 户数');

/** Figures of noise: 噪声平均值, 噪音分贝. */
export const NOISE_FIGURES = words('平均值 均值 值 声级 等效声级 分贝 分贝值');

/** Rates of which more is better, besides WANTED_RATES. */
export const RATES_WANTED = words(`
  正点 准点 畅通 破案 在线 到岗 到课 联网 通车 通达 兑现 应答 入学 入园 正常 正常运行 升学 参保
  接种 建档 成才 甲级 优级 出苗 康复 存活 保有 清运 收运 收集 供水保证 植被盖 自给 资助 开工 竣工 完工
  投产 达产 投运 成功 参与 参会 毕业 结业 治愈 符合 合规 规范 完整 正确 签收 采纳 受益 惠及 知悉
  入户 支持 有效 优质 达成 建成 筛查 救助 帮扶 随访 激活 投放 找回 签发 持证 查准 查全 取证 探访 接通
`);
