/** 得分: the points that were reached. */
export const SCORE = /^(?:自评|评价|实际)?得分$|^自评分$/;
/** 分值: the points that can be reached. */
export const WEIGHT = /^(?:指标|标准|权重)?分值(?:权重)?$|^(?:指标)?权重(?:分值)?$|^标准分$/;
export const EXECUTION_RATE = /^(?:预算)?执行率$/;
/** The row that adds up the points. */
export const TOTAL = /^(?:自评)?(?:总分|总得分|合计|总计|得分合计)$/;
