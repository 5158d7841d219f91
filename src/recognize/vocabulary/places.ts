import { pattern, type Family } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';
import { KINDS_OF_PLACE } from './amount-words';

/** Headings of the value column for all places together: 合计, 全县. */
const WHOLE: Family = ['合计', '总计', '小计', '总量', '总值', '汇总', '全部'];
const ALL_PLACES = pattern`${WHOLE}|^全[省市区县州镇乡校院局]`;

export function isForAllPlaces(place: string): boolean {
  return ALL_PLACES.test(place);
}

const ENDS: Family = [...KINDS_OF_PLACE, '街道', '村', '社区', '新区', '开发区', '林场', '农场'];
const NAME_OF_PLACE = pattern`^[一-龥]{1,8}${ENDS}$`;

/** 东乡镇, 高新区 */
export function isNameOfPlace(text: string): boolean {
  return NAME_OF_PLACE.test(text) && !isForAllPlaces(text);
}

const NOUNS: Family = ['指标', '目标', '计划', '任务'];
const VALUE_END = pattern`${NOUNS}[值数]?$`;

/** The text before 目标值 and the like: 甲县目标值 → 甲县; null for other endings. */
export function beforeValue(text: string): string | null {
  const plain = squeeze(text);
  return VALUE_END.test(plain) ? plain.replace(VALUE_END, '') : null;
}
