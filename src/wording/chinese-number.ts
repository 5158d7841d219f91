const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = /^[零〇一二两三四五六七八九十百千]+/;

/** A numeral such as 三, 十二, 一百五十 at the start of the text; null when there is none or it is no proper numeral. */
export function chineseNumberAt(text: string): { value: number; length: number } | null {
  const numeral = NUMERAL.exec(text)?.[0];
  if (!numeral) return null;
  let value = 0;
  let digit: number | null = null;
  let lastStep = Number.MAX_SAFE_INTEGER;
  for (const character of numeral) {
    const step = STEPS[character];
    if (step === undefined) {
      const next = DIGITS[character] ?? 0;
      if (digit !== null && digit !== 0) return null;
      digit = next;
    } else {
      if (step >= lastStep) return null;
      value += (digit ?? 1) * step;
      digit = null;
      lastStep = step;
    }
  }
  return { value: value + (digit ?? 0), length: numeral.length };
}
