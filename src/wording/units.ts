import { narrow } from './plain-text';
import { isOneOf } from './lexicon/family';
import { MEASURES } from './lexicon/measures';
import { remembered } from './remembered';
import { isKnownUnit } from './unit-grammar';

/** Spellings of % that 一体化 systems accept. “百分点” is a different unit and is not replaced. */
const isPercent = isOneOf(['百分之'], MEASURES[0] ?? []);

/**
 * The unit in the spelling used for comparisons: one spelling of percent, narrow, without white space. Only Chinese
 * brackets stay: "台（套）".
 */
export const unitAsWritten = remembered((unit) => normalUnit(unit.replace(/[^（）]+/g, narrow)));

function normalUnit(unit: string): string {
  const plain = unit.replace(/\s+/g, '');
  // 百分比（%）, %（百分比）
  const [, outer = '', inner = ''] = /^([^(（]+)[(（](.+)[)）]$/.exec(plain) ?? [];
  return isPercent(plain) || (isPercent(outer) && isPercent(inner)) ? '%' : plain;
}

/** True for a text that is a unit and nothing else. */
export const isUnit = remembered((text) => isKnownUnit(narrow(text).replace(/\s+/g, '')));
