import { dimension, type Choice } from './dimension';

/** The faults of a form. */
interface FaultPlan extends Choice {
  readonly missing: number;
  readonly over100: number;
  readonly total: boolean;
}

export const faultPlans = dimension<FaultPlan>('错误', [
  { name: '没有', weight: 5, missing: 0, over100: 0, total: false },
  { name: '缺指标值', weight: 2, missing: 2, over100: 0, total: false },
  { name: '超过100%', weight: 2, missing: 0, over100: 2, total: false },
  { name: '总额不等', weight: 2, missing: 0, over100: 0, total: true },
  { name: '三样都有', missing: 1, over100: 1, total: true },
]);
