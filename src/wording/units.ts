import { narrow } from './plain-text';
import { isOneOf } from './lexicon/family';
import { MEASURES } from './lexicon/measures';
import { remembered } from './remembered';
import { isKnownUnit } from './unit-grammar';

/** Spellings of % that the 一体化 systems let through; “百分点” is another unit and stays. */
const isPercent = isOneOf(['百分之'], MEASURES[0] ?? []);

/**
 * The unit as the rest of the program compares it: percent in one spelling, narrow, without white space. Only Chinese
 * brackets stay as they are: "台（套）".
 */
export const unitAsWritten = remembered((unit) => normalUnit(unit.replace(/[^（）]+/g, narrow)));

function normalUnit(unit: string): string {
  const plain = unit.replace(/\s+/g, '');
  return isPercent(plain) ? '%' : plain;
}

/** True for a text that is a unit and nothing else. */
export const isUnit = remembered((text) => isKnownUnit(narrow(text).replace(/\s+/g, '')));
