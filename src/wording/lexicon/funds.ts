import { words } from './family';

/** Levels of government as sources of money. */
export const GOVERNMENT_LEVELS = words(`
  中央 国家 自治区 兵团 省级 市级 州级 区级 县级 盟级 旗级 盟市 旗县 市县 乡镇 上级 本级 地方
`);

/** Budgets as sources of money. */
export const FUND_BUDGETS = words('一般公共预算 政府性基金 国有资本 社会保险基金 专项债 一般债');

/** Running costs of a unit, in labels of amounts: 人员经费, 运转类. */
export const RUNNING_AMOUNTS = words('人员 公用 基本 运转');

/** Words for money at the end of a project's name. */
export const MONEY_NOUNS = words('专项 项目 补助 补贴 工作 业务 资金 经费 费用 支出 预算');
