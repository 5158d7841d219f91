/** Spellings of % that the 一体化 systems let through; “百分点” is another unit and stays. */
const PERCENT = /^(?:%|百分比|百分数|个百分比|百分之)$/;

/** The unit as the rest of the program compares it: percent in one spelling, no white space, else as written. */
export function normalUnit(unit: string): string {
  const plain = unit.replace(/\s+/g, '');
  return PERCENT.test(plain) ? '%' : plain;
}
