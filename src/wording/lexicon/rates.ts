import { words, type Family } from './family';

/** Endings of names whose figure is a percentage: 合格率, 女性占比, 群众满意度. */
export const RATE_ENDINGS = words('率 占比 比重 比例 百分比 满意度 知晓度');

/** Names that end like a rate, but have a unit of their own or a price: 速率 in Mbps, 频率 in times, 利率. */
export const RATE_LOOKALIKES = words(`
  速率 效率 功率 频率 概率 汇率 利率 税率 费率 倍率 容积率 分辨率 周转率 流通率 外借率 借阅率 流转率 翻台率 轮换率 帧率 码率 波特率 采样率 生产率
`);

/** Real rates whose name ends like one of {@link RATE_LOOKALIKES}: 成功率, 参保缴费率. */
export const RATES_LIKE_LOOKALIKES = words(`
  成功率 有效率 见效率 生效率 缴费率 收费率 免费率 消费率 纳税率 缴税率 毛利率 净利率 盈利率 获利率 胜利率 专利率 翻倍率 加速率 冷链流通率
`);

/** Words of rates that are a part of a known whole and never exceed 100%: 合格率, 覆盖率. */
export const PARTS_OF_A_WHOLE = words(`
  合格 达标 优良 优秀 覆盖 到位 及时 准时 按时 按期 准确 正确 出勤 到岗 在岗 满意 好评 知晓 知悉 巩固 参保 参训 参与 参会 验收
  通过 利用 完好 完整 公开 兑付 追回 整改 办结 结案 落实 入住 出租 上座 符合 合规 规范 普及 签约 履约 成功 占有 入库 归档 存活 成活 控制 净入学 可用 空置 闲置
`);

/** Words of rates whose base is no upper limit (last year, a plan, a stock, an input): 增长率, 完成率, 债务率. */
export const MAY_PASS_THE_WHOLE = words(`
  增长 增幅 增速 增加 增收 增值 增产 涨幅 上涨 升幅 提高 提升 压缩 压减 压降 下降 降低 降幅 减少 变动 变化 偏差 偏离 同比 环比 较上年 比上年
  完成 进度 毛入学 毛入园 保障 放大 周转 债务 负债 乘数 杠杆 撬动 加计扣除 超计划 带动 拉动 超额 翻番 回报 收益 利润 毛利 产销 拨备 拨备覆盖 流动性覆盖 流动性比 备付 充足 流动比 速动 赔付
  恢复到 恢复至 支付能力 偿债能力 收入执行 收入预算执行
  存贷 产出 贡献 增减 复种 装载 满载 满员 负荷 产能利用 产能发挥 运能利用 能力利用 劳动生产 全要素生产 超产 保值 认购
  波动 浮动 上浮 涨跌 膨胀 递增 递减 回升 复苏 翻倍 净增 扩招 预算调整 收支平衡 报酬 利税 现值 股利支付 产权比 现金比 现金流量比 稳定资金 流动性匹配 个贷 占补
  养老金替代 养老保险替代 收入替代 计划兑现
  实载 收押 正常保有 贷存 通胀 通货膨胀 超目标 超任务 超指标 超进度 溢价 加价 升值 超募 出栏 繁殖成活 繁成 产羔 产仔 产犊 繁殖 窝产 占补平衡
  自给 达成 达产 计划实现 目标实现 产能释放 负载 饱和 承载率 拥挤 储备率 备货率 备用率 备份率 综合成本 综合费用 超收 超支 超押 超员 超载 超容 超编
`);

/** Things that are repaired or grow again, and at most wholly: 植被恢复率. Visitors and sales can come back larger (客流恢复率). */
export const RESTORED_THINGS = words(`
  植被 生态 功能 供电 供水 供气 供热 通信 通讯 交通 道路 地力 土地 耕地 农田 林地 湿地 草原 草场 矿山 视力 听力 健康 身体 系统 数据 故障 设施 设备 肢体 能力 信用 受损 灾后 房屋 原貌 服务
`);

/** Beds are taken more than once or set up in the corridor: 床位平均使用率, 病床占用率; not 床位占比. */
export const BEDS = words('床位 病床');
export const USED = words('使用 利用 占用');

/** Quantities, of which the plan is no upper limit (利润实现率) and which grow or shrink (降低成本率). */
export const QUANTITIES_OF_RATES = words(`
  收入 预算 利润 收益 产值 产量 销量 销售 税收 投资 消费 就业 资本 资金 成本 费用 支出 能耗 消耗 排放 效率 效益 效能 面积 数量 目标 计划
`);

/** Before 占比: how much of a plan is done, which may be more than all. */
export const PARTS_OF_A_PLAN = words('完成 进度 达成 实现');

/** What a figure of this year is held against, besides an earlier year. */
export const BASES_OF_COMPARISON = words('计划 基期 基准 年初');

/** Verbs for money that brings in other money: 撬动社会投资. */
export const DRAWING_IN = words('带动 拉动 撬动');

/** A stock and what flows in a year have nothing to do with each other: 债务余额占综合财力比重. */
export const STOCKS = words('债务 贷款 存款 融资 进出口 外贸 贸易');
export const FLOWS_OF_A_YEAR = words('GDP 生产总值 财力 收入 净资产');

/** Things of which a household or a person can have several, so that their 普及率 passes 100 %: 固定宽带家庭普及率. */
export const OWNED_THINGS = words('宽带 电话 手机 汽车 轿车 私家车 彩电 空调 冰箱 电动车');
export const OWNING = words('普及 渗透 拥有 保有');

/** Money that has to cover something and can be more than it: 准备金覆盖率, 利息保障率; not 低收入人口覆盖率. */
export const MONEY_THAT_COVERS = words(
  '风险 拨备 准备金 备用金 保证金 流动性 现金流 现金流量 项目收益 专项收入 收益 本息 利息 债务 偿债 还本付息 租金 成本 抵押 抵押物 质押 担保 贷款损失',
);
export const COVERING = words('覆盖 保障 备付 充足');

/** Words of rates that can be negative. */
export const MAY_BE_NEGATIVE = words('变动 变化 增长 增幅 增速 涨幅 升幅 降幅 偏差 偏离 完成及时 利润');

/** Words of rates that compare the result with a plan, so that 不低于100% is a sensible target. */
export const AGAINST_PLAN = words('完成 执行 进度 保障');

/** Endings after the words above: 合格率, 规范性, 增长幅度, 完成情况. */
export const ENDINGS_OF_MEASURED_NAMES = words('率 度 性 比 比例 比重 占比 情况 幅度 幅 程度 水平');

/** Words for a limit or plan. A rate measured against it can pass 100 %: 占核定编制比例, 达到设计容量比例. */
export const NORMS = words('标准 核定 编制 定额 额定 容量 计划 任务 指标数 目标 设计 规划 上年 去年 同期 需求');

/** Before such a word: the figure is held against it. */
export const AGAINST_NORMS = words('与 占 为 相当于 达 达到');

/** Before an earlier year in such a rate: 门票收入相当于2019年比例. 占2019年 would be a share. */
export const HELD_AGAINST = words('相当于 为 达到 恢复到 恢复至');

/** Say in brackets behind a name what its figure is compared with: 执行率（较计划）. */
export const COMPARED_IN_BRACKETS = words('较 与 比 同比 对比 相比');

/** Things for so many of which a rate counts cases: 万车死亡率, 百万工时伤害率. */
export const COUNTED_FOR_RATES = words('人 名 人口 户 辆 车 工时 元 床 床位 例 张 架次 公里 车公里 吨 小时');

/** Cases in the names of such rates. */
export const CASES_IN_RATES = words('死亡 发生 伤害 事故 发案 犯罪 伤亡 受伤 致残 发病 患病');

/**
 * Words of rates that say that a need is met or a capacity filled: 物资备足率. More than needed can be there, but hardly is
 * the aim; a stock (储备率, 备货率) is held against a norm and has no whole.
 */
export const SUPPLY_AGAINST_NEED = words('配备 配置 满足 备足 满产 供给 装备 供应 容纳');

/** Prescribed quantities. Their 落实率 or 履行率 can pass 100 %: 回收配额履行率. */
export const QUOTAS = words('配额 规模 储备 指标任务 额度');
export const QUOTAS_MET = words('落实 履行 履约');

/** Names of an execution rate. */
export const EXECUTION_RATES = words('执行率 执行比例 支出率 支付率');

/** Words of timely work. 按期完成率 never exceeds 100%, although 完成率 may. */
export const DONE_IN_TIME = words(`
  按期完成 按时完成 及时完成 如期完成 准时完成 限时完成 按质完成 保质完成 高质量完成 按要求完成 合格完成
`);

/**
 * What gives a share of growth, or what a share of is given: 科技进步贡献率, 民营经济税收贡献率. One part of growth can be more than
 * all of it when the others shrink (消费对经济增长贡献率), these hardly.
 */
export const SHARED_CONTRIBUTIONS = words('科技 技术 人才 良种 创新 税收 税费 产值 GDP');

/** Feelings that are surveyed, like 满意度. */
export const SURVEYED_FEELINGS = words('满意度 满意程度 安全感 获得感 幸福感 认可度 认同度 信任度 支持度');

/** Words for a budget before its adjustment, as base of an execution rate. */
export const BEFORE_ADJUSTMENT = words('调整前 年初预算 年初批复 批复预算 预算批复');

/** Words of rates of quality, which belong under 质量指标. */
export const QUALITY_RATES = words('出勤 准确 合格 达标 保障 占有 控制 优良 完好 通过 规范 合规 成活');

/**
 * Numerators of rates by the word in the rate's name (the key). A numerator with a word of one kind does not fit a rate
 * of another. Words shared by many kinds (完成, 参加) are left out.
 */
export const NUMERATORS_OF_RATES: Readonly<Record<string, Family>> = {
  合格率: words('合格 达标 通过 优良 优秀 符合'),
  及时率: words('及时 按时 按期 准时 如期 时限 规定时间 期限'),
  满意度: words('满意'),
  知晓率: words('知晓 知悉 了解'),
  完好率: words('完好 正常运行'),
};

/** Names of rates that have none of these numerators. */
export const RATES_OF_OTHER_KINDS = words(
  '受检 检定 抽检 巡检 免疫 接种 监测 到位 参训 出勤 到岗 执行 支付 拨付 覆盖 参保 入学 就业 回收 利用 投诉 故障 差错',
);

/** Endings of names that compare two independent things, joined by 与. */
export const RATIO_ENDINGS = words('比率 之比 比值 比');

/** Names of shares without 率. */
export const SHARE_NAMES = words('占比 比重 份额');

/** Names of shares of land, people or work that end otherwise: 耕种收综合机械化水平, 水土流失治理度, 住房保障面. */
export const SHARES_NAMED_OTHERWISE = words('机械化水平 素养水平 治理度 盖度 覆盖面 保障面 受益面 惠及面');
