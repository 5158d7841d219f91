import { words, type Family } from '../../wording/lexicon/family';
import { GOVERNMENT_LEVELS } from '../../wording/lexicon/funds';

/** Words that labels of amounts are made of: 年度 · 部门 · 预算 · 资金 · 总额. The grammar is in amount-labels.ts. */

/** The form's own time. */
export const FORM_TIMES = words(
  '年度 本次 此次 本批 本批次 当年 当年度 本年 本年度 本级年度 全年 全年度 今年 年内 年初 新年度 一上 一下 二上 二下',
);

/** The whole period of a project over several years. */
export const LONG_TIMES = words(`
  中期 长期 中长期 实施期 实施周期 项目期 周期 一年期 三年期 五年期 两年 三年 五年
`);

/** An earlier time. */
export const PAST_TIMES = words(`
  上年 上年度 去年 去年度 上一年 上一年度 前年 前年度 往年 以前年度 历年 近两年 近二年 近三年
`);

/** Outcomes of a budget. */
export const OUTCOMES = words(`
  批复 调整数 调整后 调整 追加 追减 执行数 执行 实际支出 实际执行 实际 决算 决算数 已支付 支付数 支付 已拨付 已支出 已到位 到位
  年末 期末 完成数 完成 预计执行数 预计执行 预计完成数 预计完成
`);

/** Rates of an earlier budget. */
export const OUTCOME_RATES = words('执行率 预算执行率 调整率 预算调整率 结转结余率');

/** Purposes of money. */
export const SUBJECTS_OF_AMOUNTS = words(`
  部门 单位 本部门 本单位 部门单位 我局 我单位 我委 我办 我校 我院 我镇 本局 本委 本校 本院 本镇 整体 总体 全部 全口径 项目 政策 一级项目 二级项目 各项 所属
`);

/** What is built, before the money for all of it: 建设总投资, 工程总造价. 建设资金 and 建设投资 may as well be parts. */
export const WORKS = words('建设 工程 静态 动态 可研');
export const PRICED_WORKS = words('造价 概算 估算 预算');
export const MONEY_FOR_WORKS: Family = ['投资', ...PRICED_WORKS];

/** Words for money without source or use. */
export const MONEY_WORDS = words('资金 经费 预算 投入 投资 造价 拨款 费用 概算 用款 用款计划 财力');

/** What is bought, before the money for it: 采购预算. A whole only in a form without another one. */
export const PURCHASES = words('采购 政府采购 集中采购 购买 购买服务 政府购买服务 招标');

/** Steps of budgeting before money is spent. */
export const BUDGETING = words(`
  可用 所需 批准 核准 控制 编报 估算 安排 拟安排 申报 拟申报 申请 拟申请 需求 下达 拟下达 核定 建议 拟 拟投入 拟使用 计划 计划投入 总体安排
`);

/** Those of {@link BUDGETING} that can end a label: 预算安排, 资金申请. 资金计划 is a plan, not an amount. */
export const CLOSING_BUDGETING = words('安排 申报 申请 需求 下达 核定 总体安排');

/** Words for the total of something. */
export const WHOLES = words(`
  总额 总额度 合计 合计数 合计额 合计金额 总计 总计数 总计金额 总金额 总数 总数额 总量 总和 总规模 规模 小计 小计数 共计 总盘子 总盘 盘子 体量
`);

/** Words that can be the whole label of a total, above or below a list. */
export const SUM_WORDS = words('合计 合计数 合计额 合计金额 总计 总计数 总计金额 小计 小计数 共计');

/** Totals that are money even without a word for it: 项目总额. 项目总数 counts projects. */
export const MONEY_WHOLES = words('总额 总额度 总金额 总盘子 总盘');

/** Nouns at the end of a label that do not tell whether it is a total. */
export const FIGURE_NOUNS = words('数 量 数额 金额 额 额度 限额 控制数 指标数 编制数 情况 状况 部分');

/** Nouns that make a label the heading of a column or group: 预算资金情况. */
export const VAGUE_FIGURES = words('情况 状况');

/** Nouns that always mean money. */
export const MONEY_FIGURES = words('数额 金额 额 额度 限额');

/** Words that make the money for works and purchases a total. */
export const PRICES: Family = [...PRICED_WORKS, ...MONEY_FIGURES];

/** Prefix of a total: 总预算, 总投入. */
export const GRAND = words('总');

/** Income, expenditure, and both. */
export const INCOME_WORDS = words('收入');
export const EXPENDITURE_WORDS = words('支出 开支');
export const BOTH_WORDS = words('收支');

/** Headings of the list of a total's parts: 资金来源, 资金结构. */
export const BREAKDOWNS = words('来源 结构 构成 组成');

/** Kinds of expenditure that make up the total. */
export const BASIC_EXPENDITURE = words('基本支出 基本性支出 基本类支出 基本开支 基本运行经费 基本运行支出 基本经费');
export const PROJECT_EXPENDITURE = words(
  '项目支出 项目类支出 项目性支出 项目开支 专项支出 专项类支出 专项业务经费 专项业务费 专项经费',
);
export const OTHER_EXPENDITURE = words(`
  其他支出 其它支出 其他类支出 上缴上级支出 上缴上级 经营支出 事业单位经营支出 经营性支出 对附属单位补助支出 对附属单位补助 附属单位补助支出
  不可预见支出 不可预见费 预备费 机动支出 机动费 机动经费 机动资金 预留机动 预留资金 预留经费 预留机动经费
`);

/** Parts of 基本支出 by purpose: people and the office. */
export const ITEMS_OF_BASIC = words(`
  人员经费 人员支出 人员类 人员类项目 人员费用 公用经费 公用支出 公用类 公用费用 日常公用经费 日常公用支出 日常公用 定额公用经费
  运转经费 运转类 运转类项目 机构运行经费 日常运转经费 保工资 保运转
`);

/** Parts of 基本支出 by kind of purchase. */
export const ITEMS_BY_USE = words(`
  工资福利支出 工资福利 商品和服务支出 商品服务支出 对个人和家庭的补助 对个人和家庭补助 对个人和家庭的补助支出 对个人和家庭补助支出
  对个人补助 对个人的补助 对家庭补助
`);

/** The other classes by kind of purchase, which projects are paid with too: with them the classes are all of the total. */
export const CAPITAL_ITEMS = words('资本性支出 对企业补助');

/** Parts of 项目支出: classes of projects. */
export const ITEMS_OF_PROJECTS = words('特定目标类 特定目标类项目 其他运转类 其他运转类项目 项目经费');

export const EXPENSE_ITEMS: Family = [...ITEMS_OF_BASIC, ...ITEMS_BY_USE, ...ITEMS_OF_PROJECTS, ...CAPITAL_ITEMS];

/** Words between two items with one amount: 工资福利及对个人补助. */
export const AND_WORDS = words('及 和 与');

/** Money from any government. */
export const STATE_MONEY = words(`
  财政 财政性 预算内 公共财政 财政专项 同级财政 政府性 政府 非税 经费拨款 专项收入 罚没收入 行政事业性收费
`);

/** Levels of government as sources; those with a place (市级, 县本级) are made from PLACES. */
export const LEVELS_IN_LABELS: Family = [
  ...GOVERNMENT_LEVELS,
  ...words('下级 同级 县区 市区 区县 州市 镇街 省市 各级 本级地方'),
];

/** Places before a level: 省级, 市本级, 区县级, 市财政. */
export const KINDS_OF_PLACE = words('省 市 区 县 州 盟 旗 地 乡 镇 师 团');

/** The four state budgets. */
export const BUDGETS = words(`
  一般公共预算 公共预算 一般预算 政府性基金 政府性基金预算 国有资本经营 国有资本经营预算 社会保险基金 社会保险基金预算
`);

/** Grants from a level of government: 中央补助资金, 市级配套. */
export const GRANTS = words('补助 补贴 补 配套 基建 专项 专款 衔接 转移支付 奖补 分配 承担 负担 筹资 出资 投劳 折资');

/** Sources outside the state budget; a level or 政府 may stand before 债券. */
export const OTHER_SOURCES = words(`
  预算外 自行解决 资本金 市场化融资 市场融资 社会融资 单位投入 单位配套 自有 自筹 村级自筹 其他 其它 社会 社会资本 非财政 非财政性
  捐赠 捐助 融资 贷款 银行贷款 国内贷款 国外贷款 债券 已发行债券 已发行专项债券 一般债券 专项债 一般债 彩票公益金
  上级补助收入 附属单位上缴 专户 财政专户 财政专户管理 财政专户核拨 教育收费 事业收入 事业单位经营 事业单位 经营 经营性 利息 投资收益
  非同级财政 单位资金 企业 群众 引进 外资 使用非财政拨款结余 使用非财政拨款结余和专用结余 往来
`);

/** Sources that need a word for money after them: 社会 and 企业 alone label no amount. */
export const WORDS_BEFORE_MONEY: Family = words('社会 企业 群众 事业单位 经营 经营性 利息 引进 往来 捐赠 融资');

/** Money left from an earlier year. */
export const CARRIED_OVER = words('结转 结余 结转结余 结转和结余 结转与结余 结转及结余 结存 滚存结余 累计结余');

/** Words after {@link CARRIED_OVER} for money left to the next year, which is no source of this one. */
export const LEFT_FOR_NEXT = words('下年 下年度 下一年 分配');

/** Words without meaning in a label. */
export const FILLERS = words('的 含 全 以上 上述 受益');

/** Words that show that an unknown label is about money. */
export const NAMES_OF_MONEY = words(
  '资金 经费 支出 费用 费 补助 补贴 投资 贷款 债券 自筹 配套 收入 财力 投入 预算 拨款 运转 业务 保障 专项 补 公益金 基金',
);

/** Ends of names of expenses, in columns of a plan by years: 设备购置费, 人员支出, 运营补贴. */
export const NAMES_OF_EXPENSES = words('费 费用 经费 支出 补助 补贴 工资 薪酬');

/** Labels in a form's head whose number is not money. */
export const COUNTED_IN_HEADS = words(`
  人数 人口 人员数 编制数 在职 数量 个数 户数 面积 里程 年度 年份 时间 日期 期限 电话 手机 邮编 编码 编号 代码 序号 分值 权重 得分 比例 占比 率 标准 单价 排名 倍数 倍率 系数 年限 版本 目标 规模
`);

/** Words before the first part of a sum. */
export const LEAD_INS = words('其中 包括 包含 分别为');

/** Endings of names of offices, places and schools before a label: 市审计局基本支出. */
export const OFFICE_ENDS = words('局 委 办 厅 院 所 中心 学校 大学 学院 中学 小学 医院 街道 镇 乡 县 区 市');

/** Kinds of offices that stand before a label without a name: 学校年度经费预算总额. */
export const KINDS_OF_OFFICES = words('学校 大学 学院 中学 小学 医院 中心 机关 全院 全校 全局 全乡 全镇 全村');

/** Payers besides the state: 受益主体自筹. */
export const SPONSORS = words(
  '受益主体 实施主体 经营主体 项目单位 实施单位 村集体 合作社 龙头企业 业主 农户 受益群众 受益农户 养殖户 种植户',
);

/** Words between a label and its amount in a sentence. */
export const AMOUNT_LINKS = words('为 是 共 计 达 达到 约 约为 预计 安排了 人民币 分别为');

/** Words of a sentence about a change of an amount. */
export const CHANGES_OF_AMOUNTS = words('增加 减少 增长 下降 较 比 同比 节约 压减 超出 超支 调增 调减 追加');

/** Parts that are only some of 公用经费 or 项目支出, never all. */
export const NEVER_ALL_PARTS = words(`
  三公 政府采购 采购 会议费 培训费 接待费 因公出国 出国 公务用车 公车 购买服务 中小企业 重点 债券额度 本次发行 本年发行 本期发行 拟发行 绩效奖 不可预见 结余 已到位 已发行 已支付 已支出 已使用
`);

/** Headings of columns with amounts of another time, or comparisons. */
export const NO_AMOUNTS_BELOW = words(`
  增减 增长 比上年 同比 差额 差异 执行率 完成率 支付率 到位率 进度 比例 占比 人数 数量 单价 标准 备注 说明 得分 分值 权重 序号 年度 时间 日期 编码 上年 去年 决算
`);

/** Parts of a department: itself and its subordinate units. */
export const OWN_UNITS = words('本级 机关 本部 下属 所属 直属 二级单位 二级预算单位 基层 分局 支队 大队');

/** Years of a plan that are told by their place before or behind the form's own. */
export const OTHER_YEARS = words(
  '以前年度 以往年度 以前年份 以后年度 以后年份 后续年度 后续年份 其余年度 剩余年度 往年 历年 往年度 远期',
);

/** How far money is, before what is done with it: 已累计完成, 拟安排. */
export const STATES_OF_MONEY = words('已 累计 已累计 拟 预计 计划 尚需 还需 仍需 需');
export const DEEDS_WITH_MONEY = words('完成 到位 下达 安排 投入 支付 支出 发行 拨付 使用 执行');

/** Periods that divide a total: years of a plan, quarters. */
export const PERIODS_OF_PARTS: Family = [
  ...OTHER_YEARS,
  ...words(`
  第一年 第二年 第三年 第1年 第2年 第3年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 上半年 下半年
`),
];

/** Verbs for payers in a sentence: 中央、省分别承担500万元、200万元. */
export const DEEDS_OF_PAYERS = words('承担 负担 安排 投入 出资 补助 配套 筹集');

/** Words for money whose year is the form's year: 2026年项目预算, 2026年申请资金. */
export const YEARS_MONEY = words('预算 金额 资金 支出');
export const BEFORE_YEARS_MONEY = words('项目 部门 财政 申请 安排 拟');

/** Stages of a budget in the course of its year: what it began with, what was changed, and what became of it. */
export const FIRST_BUDGETS = words('年初 期初 申报 申请 送审 报审 原 原定 调整前 年初部门 年初批复 批复');
export const ADDED_BUDGETS = words(
  '追加 调增 增加 调增加 新增 调整 调剂 追加调整 追加或调整 调整变动 预算追加 预算调整 上年结转 结转',
);
export const CUT_BUDGETS = words('审减 追减 调减 核减 压减 减少 收回');
/** When in its year a budget is changed: 年中追加, 年内调减. */
export const TIMES_OF_CHANGES = words('年中 年内 当年 本年 本年度 年度 期中');
export const LAST_BUDGETS = words('核定 审定 全年 调整后 追加后 变动后 最终 全年调整 调整后全年');

/** The wholes that periods of a year share out: 全年 = 一季度 + …. */
export const WHOLE_YEARS = words('全年 年度 本年 本年度 当年 全年度');

/** In labels of figures that go on from period to period instead of adding up, or that are no money. */
export const NEVER_ADDED_UP = words('累计 进度 比例 占比 比重 率 人数 户数 数量 单价 标准 截至 截止');

/** In a sentence, between an amount and what it is spent on. */
export const LEADS_TO_USES = words('用于 主要用于 分别用于 具体用于 全部用于 将用于 拟用于');

/** Say of an amount that it is the price of one thing, not the money for all of them. */
export const MEASURED_MONEY = words('每 人均 户均 均 单价 单位成本 标准 不超过 不低于 以上 以内 限额');

/** The end of the form's own year: 年末结转和结余 is left for the next one. */
export const ENDS_OF_THE_YEAR = words('年末 期末 年终');

/** End the label of a line of percentages below amounts. */
export const RATES_OF_LINES = words('比例 占比 比重 构成比 增减率 增长率 增幅 降幅 执行率 完成率 支付率 变动率');

/** Labels that ask of what kind the money is; the words right of them are the answer, not the label of an amount. */
export const ASK_FOR_THE_KIND = words(`
  资金性质 经费性质 支出性质 资金属性 资金类型 经费类型 资金类别 资金来源 经费来源 资金渠道 经费渠道 来源渠道 支付方式 拨付方式 列支渠道 安排方式
`);
