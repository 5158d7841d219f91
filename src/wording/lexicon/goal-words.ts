import { words } from './family';

/** Words that may stand between a noun and its number in a goal: 培训人数达到500人, 签约企业不少于30家. */
export const BETWEEN_NOUN_AND_NUMBER = words(`
  了 共 约 达 达到 常年 始终 持续 不少于 不低于 不超过 不高于 不多于 低于 小于 少于 高于 大于 多于 控制在 超 超过 完成 实现 累计 合计 ≥ ≤ =
`);

/** Counting words at the end of an indicator's name: 场次 in 招商推介会场次, 家数 in 签约企业家数. */
export const COUNTED_BY = words(`
  数量 人次 场次 批次 期次 班次 人次数 场次数 批次数 期次数 班次数 次数 人数 个数 户数 家数 件数 台数 套数 份数 篇数 天数 面积 里程 长度 总长 时长 重量 金额 额 数 率
`);

/** Units of results in a goal, besides money and %: 公里, 亩, 学时. */
export const GOAL_MEASURES = words(
  '平方公里 平方米 公里 千米 公顷 亩 吨 公斤 小时 课时 学时 页 剂 剂次 针次 桶 瓶 袋 箱 盒 包 罐 具 轮 轮次 标台',
);

/** Units of what is dissolved in air or water: PM2.5 is held at 32微克/立方米. */
export const CONCENTRATIONS = words(
  '微克/立方米 微克每立方米 毫克/立方米 毫克每立方米 毫克/升 毫克每升 μg/m3 μg/m³ mg/L',
);

/** Words that select things by size: 2000万元以上项目. */
export const SIZE_LIMITS = words('以上 以下 以内 以外 级');

/** Words before a number that make it a rank or a time: 第3次, 前5名, 每3天. */
export const ORDER_WORDS = words('第 前 后 近 每 过去 超过去 分 同 共同');

/** Characters after 个 that make it a time or a classification: 3个月, 3个方面. */
export const NO_COUNTS_BEHIND_GE = words('月 季 年 工 小 百 方 重 环 阶 维 层 确 统 主 目 关');

/** Words for the own unit before a common indicator's name. */
export const OWN_UNIT = words('本部门(单位) 部门(单位) 本单位(部门) 单位(部门) 本部门 部门 本单位 单位 本级');

/** Kinds of places; their number tells where something is done, not how much. */
export const KINDS_OF_PLACES = words(`
  乡镇 镇 乡 村 村庄 行政村 自然村 社区 街道 县 县区 县市 区县 市县 市 市州 区 州 旗 旗县 盟市 林场 农场 牧场 团场 连队 地区 小区 园区 片区 养殖区 库区 灌区 林区 景区 港区 渔港 学校 院校 中小学
  部门 单位 科室 预算单位 镇街 乡街
`);

/** Verbs of making or changing places, whose number is then a promise: 创建3个示范村. */
export const MAKING = words('建设 创建 打造 建成 新建 改造 整治 命名 评选 培育 完成 治理 提升 绿化 接入 新增 扶持');

/** Verbs before documents of others, whose number is no result: 落实1个办法. */
export const FOLLOWING = words('落实 贯彻 执行 按照 根据 依据 依照 围绕 遵循 学习');

/** Documents and instructions after {@link FOLLOWING}. */
export const FOLLOWED = words(
  '办法 文件 意见 方案 制度 规划 规定 政策 精神 通知 要求 条例 法规 纲要 原则 标准 准则 部署',
);

/** Words of comparison with another time or place. */
export const COMPARED_IN_GOALS = words('比 较 同比 环比 相比');

/** Words with a character of comparison that compare nothing: 优良天数比例, 较大事故. */
export const COMPARE_NOTHING = words('比例 比重 比率 比值 比赛 占比 评比 配比 较大 较高 较好');

/** Words for what a place has already: 全县现有低保对象5600户. */
export const WHAT_IS_THERE = words('共有 现有 实有 原有 已有 拥有 登记在册 在册');

/** Words for a figure that applies to each of several things: 每期50人, 人均2000元. */
export const FOR_EACH = words('平均 人均 户均 亩均 村均 校均 生均 师均 床均 场均 次均 单个 单次 单场');

/** What work is done in each of, and what it is counted in: 每季度抽检2次. */
export const PERIODS = words('季度 季 半年 月 周 天 日 旬');
export const ROUNDS = words('次 场 场次 期 轮 批次');

/** Names of times that are measured themselves, and their units. */
export const TIMES_MEASURED = words('时间 时长 时限 用时 天数 周期 住院日');
export const TIME_UNITS = words('分钟 小时 个工作日 工作日 天 日 秒');

/** What is measured in years of life and in points; elsewhere 岁 says who, and 分 is a share: 寿命80岁, 安全感97分. */
export const LIVES = words('寿命');
export const POINTS_GIVEN = words('安全感 满意度 得分 评分 平均分 指数 成绩 分数 幸福感');

/** What has an average of its own, which is one figure: 平均浓度, 平均急救反应时间, 人均公园绿地面积. */
export const AVERAGED = words(
  '浓度 时间 时长 时限 用时 住院日 水平 得分 单价 面积 收入 增收 节本 税收 产值 增产 单产 寿命',
);

/** Ends of names of money, whose figures may leave out 元: 销售额突破3亿. */
export const NAMES_OF_SUMS = words('额 值 收入 投资 税收 资金 存款 贷款 产值 补贴 金');

/** Visits and people that are counted without 人次 or 人: 游客突破10万, 新增就业1.2万. */
export const VISITORS = words('游客 游客量 客流 客流量 人流量 观众 读者 旅客 旅客量');
export const HEADS = words('就业 务工 学员 会员 志愿者 粉丝 人口');

/** Words before the parts of a whole: 培训300人，其中县级20名. */
export const PARTS_FOLLOW = words('其中 包括 包含 分别为 分别是');

/** Words before the money that is put in, which is no result: 投入资金320万元. */
export const MONEY_SPENT = words('投入 安排 预算 总投资 概算 估算 申请 下达 所需 使用资金 统筹资金');

/** Words before the means of the work: 通过1个中心、3个站点. */
export const MEANS = words('通过 依托 利用 借助');

/** Words used in goals and indicators of any project. */
export const EVERYDAY_WORDS = words(`
  完成 工作 项目 资金 经费 数量 质量 及时 合格 达标 验收 按时 按期 时间 时限 年度 全年 实施 开展 组织 保障 确保 保证 提高 提升 加强 推进 促进 落实 情况 程度
  任务 计划 目标 指标 预算 支出 使用 拨付 支付 到位 覆盖 人数 人次 次数 场次 面积 金额 成本 标准 控制 规范 安全 服务 管理 建设 群众 居民 单位 部门 企业 人员 相关
  各项 有效 进行 达到 实现 通过 做好 改善 正常 运行 运转 率 数 量 度 个 次 的 和 与 及
`);
