import { words } from './family';

/** Words for costs and payments in a name: 提升改造工程成本, 就业补助标准. */
export const EXPENSE_WORDS = words(`
  成本 费 经费 支出 单价 造价 价格 投资 资金 预算 补助 补贴 标准 工资 薪 节约 压减 降低 减少 控制 负担
`);

/** Harm to people or nature, the subject of 社会成本 and 生态环境成本. */
export const HARM = words('投诉 事故 纠纷 破坏 污染 排放 扰民 噪声 能耗 损失 占用 负面 不利 不良');

/** Endings of names of a total cost. */
export const COST_ENDINGS = words(`
  总成本 总造价 单位成本 平均成本 人均成本 项目成本 工程造价 总投资 总投资额 总费用
`);

/** Words before an expense that mean all of it, not one item. */
export const WHOLE_OF_COSTS = words('总 项目 全部 预算 资金支出 项目支出 支出');

/** Words for expenses that can mean all of a project's money: 总成本, 项目支出, 资金投入总额. */
export const EXPENSE_NOUNS = words('成本 支出 投资 费用 投入 资金 造价 预算');

/** Endings after an expense that mean all of it: 支出控制额, 成本总额. */
export const WHOLE_ENDINGS = words('总额 总数 总量 控制额 控制数 控制总额 控制总数 总控制数 限额');

/** Words for the price of one piece, person or place. */
export const PER_PIECE = words('标准 单价 单位成本 单位造价 平均 每');

/** People for each of whom money is spent, before 均: 生均经费. */
export const HEADS_IN_PRICES = words('生 师 童');

/** Whole things that cost a sum each, behind 单: 单体造价. */
export const WHOLE_PIECES = words('体 品 机 元');

/** Money received or contributed by others. */
export const MONEY_COMING_IN = words('收益 收入 产值 利润 税 增加值 社会资本 撬动 带动 损失');

/** Words of saving, of which more is better, even under 成本指标. */
export const SAVINGS = words('节约 节省 节支 压减 降低 下降 减少');

/** Words of rates under 成本指标 that are about money spent: 成本控制率, 结转结余率. */
export const COST_RATE_WORDS = words('成本 费用 经费 支出 价 占比 比重 控制 变动 调整 结转 结余');

/** Office running money, in the names of spending limits. */
export const RUNNING_MONEY = words('费 费用 经费 成本 支出 公用 三公 人员 编制');

/** Requirements on money that hold for all public spending. */
export const MONEY_MANAGEMENT = words(`
  会计核算 资金管理 财务管理 专款专用 及时支付 支付及时 拨付资金 资金拨付 资金的拨付 资金支付 资金的支付 支出准确 支出的准确
`);

/** Payments that people receive; paying them is the service itself. */
export const PAYMENTS_TO_PEOPLE = words('补助 补贴 救助 奖补 低保 抚恤 待遇 养老金 工资 退税 赔付 下达');

/** Words that mean a project's whole money after 总: 总成本, 总投资. */
export const TOTAL_COSTS = words('成本 投资 造价');

/** Words that a name of a price or of a quantity adds to the thing: 种粮补贴标准 and 种粮补贴面积 are both about 种粮. */
export const PRICE_AND_QUANTITY = words(`
  补助 补贴 奖补 标准 单价 价格 成本 费用 平均 单位 每 投资 投入 造价 数量 面积 规模 人数 人次 场次 次数 户数 家数 计划 全年 年度 的
`);
