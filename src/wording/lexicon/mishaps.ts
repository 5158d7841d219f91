import { words } from './family';

/** Things that ought not to happen: none of them is a real target. */
export const MISHAPS = words(
  '事故 投诉 违规 违纪 违法 差错 舆情 上访 信访 隐患 案件 纠纷 负面 不良 损失 污染 浪费 影响',
);

/** Say of what is counted that it went wrong, so that a target of 0 is right: 超标准次数, 逾期件数. */
export const GONE_WRONG = words('超 未 不 误 损 漏 逾期 拖欠 负面');

/** Parts of a whole that are small by nature: 0.5% of them is a sensible aim. */
export const SMALL_SHARES = words(
  '占比 比重 份额 占有 超标 差错 错误 犯罪 感染 流失 辍学 退保 受害 失信 不良 发生 缺陷 参与',
);
