import { words } from './family';

/**
 * Qualities that work should have. After 不 or 未 they name a failure (不合格, 未办结), although the words themselves are
 * positive.
 */
export const QUALITIES_FAILED = words(
  '合格 达标 及时 准确 满意 规范 合规 完整 通过 完成 到位 落实 办结 覆盖 正常 畅通 亮',
);

/** Words for failing or exceeding a limit. */
export const FAILURES = words('超标 超支 超时 超限 超编 延误 拖欠 返工 闲置 空置 流失 退货 改判 成灾 受害 感染');

/** Verbs by which a fault causes something: 因发放不及时引发的信访件数. */
export const BROUGHT_ABOUT = words('引发 导致 造成 引起 诱发');

/** Pollutants of air, water and soil. */
export const POLLUTANTS = words(
  'PM 颗粒物 二氧化硫 二氧化氮 臭氧 氮氧化物 化学需氧量 氨氮 总磷 总氮 粉尘 扬尘 甲醛 重金属',
);

/** Things nobody wants, which are bad wherever a name has them. */
export const PLAIN_EVILS = words(
  '事故 故障 投诉 差错 失业 死亡 发病 超概算 逾期 犯罪 贫困 返贫 辍学 纠纷 违规 违纪 违法 误报 误诊',
);

/** Other things that nobody wants, where they are counted: 火灾, 丢失. */
export const ADVERSE_THINGS = words(`
  调查失业 患病 致残 超预算 闯红灯 逆行 酒驾 醉驾 致贫 失学 泄密 缺陷 抢劫 抢夺 传销 侵财 非法集资 溺水 踩踏 负面舆情 重大舆情 浪费 闲置 中断 损耗 旷工 腐败 重污染 重度污染
  污染天气 宕机 欠薪投诉 久拖不决 被困 坠床 压疮 触电 落水 复吸 复发 爆管 堵塞 塌方 决口 溃坝 管涌 卡顿 疫情 倒伏 零就业 撂荒 早退 晚点 误点 误操作 重复发放
  重复缴费 积压 积案 发案 案发
`);

/** Words for counting an adverse thing: 事故发生率, 违法案件数, 事故起数. */
export const OCCURRENCES = words('发生 使用 传播 案件 事件 警情 儿童 学生 少年 人员 人口 家庭 资金 资金案件');

/** Endings of names that count adverse things: 事故起数, 投诉件数. */
export const ENDINGS_OF_MISHAP_FIGURES = words(
  '率 比例 数 量 数量 件次 人次 批次 台次 面积 时长 天数 金额 时间 总时间 总时长 总量 长度 余额 班次',
);

/** Counting words between an adverse thing and 数: 事故起数, 漏报数据条数. */
export const COUNTERS_OF_MISHAPS = words(
  '次 起 件 例 人 户 份 头 笔 处 个 条 套 册 台 辆 项 宗 批 场 家 只 座 间 株 盏 张 本 栋 部 艘 口 米 公里 亩 吨 支 小时',
);

/** Figures to be kept low that are not bad in themselves: 成本, 能耗, 办理时限. */
export const KEPT_LOW = words(`
  公务接待 商务接待 成本 费用 经费支出 造价 单价 能耗 排放 时限 时长 耗时 控制率 调整率 变更率 债务率 暂付率 结转 结余 非税 浓度 安全事件 破坏
`);

/** Work whose duration or cycle should be short: 响应时间, 审批周期. */
export const AWAITED_WORK = words('响应 抢通 办理 审批 修复 等待 发放 实施');

/** Work that somebody waits for until it is done: 办结时限, 候诊时间. */
export const WAITED_FOR = words(
  '办理 审批 办结 响应 反应 办件 出警 接处警 处理 处置 修复 维修 等待 等候 候诊 到场 到达 到达现场 排除 速报 送达 出证 取证 复电 复通 抢修 接诊 候车 通关 查验',
);

/** Verbs for keeping something; their duration may well be long. */
export const KEPT_FOR_SO_LONG = words('保存 保管 保留 留存 保修 质保 储备 使用 有效 公示 服务 维护 养护 管护');

/** Words for a duration. */
export const DURATIONS = words('时限 时长 时间 耗时');

/** Words of reduction or success in a name: more of it is better. */
export const REDUCTIONS_AND_SUCCESS = words(`
  节约 节省 节支 减量 减轻 避免 降幅 压缩 化解 调解 追回 达标 合格 及时率 按时 回复率 办结率 处理率 整改率 再就业
`);

/** Countermeasures against adverse things, of which more is better: 事故处置率, 投诉受理数. */
export const COUNTERMEASURES = words(`
  排解 接报 接警 出警 清退 排查 巡查 检查 打击 受理 防治 防控 预防 预警 防范 救援 救助 利用 无害化 封存 曝光 追讨 疏导 疏散 搜救 营救 打捞 避免 免除 隔离 赔付 抢险 降低
  下降 减少 压减 化验 保险 保障 补偿 培训 宣传 演练 调查 发现 检出 识别 帮扶 零
`);

/** Rates of success at the end of a name: 合格率, 办结率. */
export const WANTED_RATES = words(`
  合格 达标 优良 优秀 覆盖 到位 及时 准时 按时 按期 准确 满意 好评 知晓 完成 执行 落实 验收 通过 参训 出勤 资产利用 完好 公开 兑付 开展 应用 成活 入库 归档 普及 巩固 履约
  采用 签约
`);

/** Money whose changes should be small: 三公经费变动率, 预算结转率. */
export const BUDGETED_MONEY = words('费 费用 支出 预算 结转 结余 资金');

/** Money and staff that a control rate keeps within a limit. */
export const CONTROLLED = words('费 费用 支出 人员 成本 编制');

/** Payments by a fixed standard: neither more nor less is better. */
export const FIXED_STANDARDS = words(
  '补助标准 补贴标准 保障标准 低保标准 发放标准 救助标准 资助标准 生均定额 生均公用经费 定额标准',
);

/** Words for what people gain. Before a count ({@link GAINERS}), more is better: 带动就业人数, 受益户数. */
export const GAINED = words('带动 惠及 受益 吸纳 安置 创造 再就业 新增就业 转移就业 增加就业 脱贫');

/** Endings of names that count the people who gain. */
export const GAINERS = words('人数 人次 户数 家数 岗位 岗位数 数量');

/** Changes of budgeted money whose rate should be small. */
export const CHANGES_OF_MONEY = words('变动 调整 结转 结余');

/** Names without a rate word whose figure should be low. */
export const KEPT_DOWN_BY_NAME = words('能耗 排放量 单价 造价 工期');

/** Things that ought not to happen: zero is a proper target for them. */
export const MISHAPS = words(
  '事故 投诉 违规 违纪 违法 差错 舆情 上访 信访 隐患 案件 纠纷 负面 不良 损失 污染 浪费 影响 超支 超标准 逃税 欠薪 欠款 债务 拖欠',
);

/** Words saying that the counted thing went wrong, so that a target of 0 is right: 超标准次数, 逾期件数. */
export const GONE_WRONG = words('超 未 不 误 损 漏 逾期 拖欠 负面');

/** Parts of a whole that are small by nature, and savings of a year, for which a target of 0.5% is plausible. */
export const SMALL_SHARES = words(
  '占比 比重 份额 占有 超标 差错 错误 犯罪 感染 流失 辍学 退保 受害 失信 不良 发生 缺陷 参与 节能 节水 节电 降耗 减排',
);

/** Work and firms that failed, which are counted or given as a share: 超概算项目占比. */
export const FAILING_WORK = words('项目 工程 企业 单位 合同 事项 耕地 土地 农田');
