/** Documents that rules cite to the user. Article numbers are given only where the source was checked. */
export const MEASURES_2015 = '财预〔2015〕88号《中央部门预算绩效目标管理办法》';
export const CORE_INDICATORS_2021 = '财预〔2021〕101号';
export const COMMON_INDICATORS_2013 = '财预〔2013〕53号';
export const BUDGET_LAW = '《中华人民共和国预算法》';
