import { words } from './family';

/** What a price and a quantity of one thing add to its name: 种粮补贴标准 and 种粮补贴面积 are both about 种粮. */
export const PRICE_AND_QUANTITY = words(`
  补助 补贴 奖补 标准 单价 价格 成本 费用 平均 人均 亩均 单位 单场 单次 每亩 每人 每场 每次 每个 每户 每吨 每
  投资 投入 造价 数量 面积 规模 人数 人次 场次 次数 户数 家数 计划 全年 年度 的
`);
