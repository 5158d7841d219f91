import { narrow } from './plain-text';
import { remembered } from './remembered';

/** Spellings of % that the 一体化 systems let through; “百分点” is another unit and stays. */
const PERCENT = /^(?:%|百分之|百分比|百分数|个百分比|个百分数)$/;

/**
 * The unit as the rest of the program compares it: percent in one spelling, narrow, without white space. Only Chinese
 * brackets stay as they are: "台（套）".
 */
export const unitAsWritten = remembered((unit) => normalUnit(unit.replace(/[^（）]+/g, narrow)));

function normalUnit(unit: string): string {
  const plain = unit.replace(/\s+/g, '');
  return PERCENT.test(plain) ? '%' : plain;
}

/** Measure words and units seen in the unit columns of published forms; "元/人·月" and the like by their first part. */
const UNIT =
  /^(?:%|‰|百分比|百分点|[十百千万亿]*(?:美?元|个|人次?|次|场次?|家|户|件|项|套|台|辆|份|篇|吨|公斤|千克|克|公里|千米|米|平方(?:米|公里)|立方(?:米|公里)?|亩|公顷|顷|株|棵|头|只|条|处|座|所|间|栋|幢|批次?|期|天|日|个?工作日|个?小时|分钟?|秒|个?月|个?季度|个百分点|年|季度|周|岁|倍|起|例|名|位|人日|人天|单|本|册|幅|块|笔|宗|张|班次?|车次|课时|学时|斤|升|度|分贝|级|等级|档|类|种|部|门|片|组|对|支|根|日期|其他|元\/.{1,8}))$/;

/** True for a text that is a unit and nothing else. */
export function isUnit(text: string): boolean {
  return UNIT.test(text.replace(/\s+/g, ''));
}
