import { pattern } from '../../wording/lexicon/family';
import { YES_AND_NO, THEIR_OPPOSITES } from '../../wording/lexicon/qualitative-values';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { COMPARING } from '../../wording/lexicon/comparisons';

/** A division 分子 ÷ 分母 as in a formula, without the name before it (“合格率=”). */
export interface RatioFormula {
  readonly numerator: string;
  readonly denominator: string;
  /** True when “×100%” or “*100%” follows. */
  readonly hasPercent: boolean;
}

const TIMES_100 = /[)）]?[×xX*＊✕·]\s*100\s*[%％]/;
const DIVIDED = /[÷/／]|除以/;
/** A choice such as “是/否”, which is not a division. */
const NO_DIVISION = pattern`^${YES_AND_NO}[/／]${THEIR_OPPOSITES}`;
const COMPARES = pattern`${COMPARING}`;

/** True when a text names a division in any form: ÷, 占…的比例, 与…之比. */
export const saysProportion = remembered((text): boolean => {
  const plain = squeeze(text);
  return (DIVIDED.test(plain) && !NO_DIVISION.test(plain)) || COMPARES.test(plain);
});

/** True when the text contains “×100%”. */
export function saysPercent(text: string): boolean {
  return TIMES_100.test(squeeze(text));
}

/** Parses a text that consists of a single division ("合格率=合格人数/参训人数×100%"); null for any other. */
export const parseRatio = remembered((text): RatioFormula | null => {
  const plain = squeeze(text).replace(/^[^=]{1,30}=/, '');
  const times = TIMES_100.exec(plain);
  if (times && times.index + times[0].length < plain.replace(/[。;；]+$/, '').length) return null;
  const division = (times ? plain.slice(0, times.index + (/^[)）]/.test(times[0]) ? 1 : 0)) : plain).replace(
    /[。;；]+$/,
    '',
  );
  const [numerator = '', denominator = '', ...more] = withoutOuterBrackets(division).split(/[÷/／]|除以/);
  const isTerm = (term: string): boolean => /[\u4e00-\u9fff]{2}/.test(term) && !/[，。；：=×*]/.test(term);
  if (more.length > 0 || NO_DIVISION.test(plain) || !isTerm(numerator) || !isTerm(denominator)) return null;
  return { numerator, denominator, hasPercent: times !== null };
});

/** Removes brackets around the whole: "（在职人员数/编制数）"; not those of "（甲－乙）/丙". */
function withoutOuterBrackets(text: string): string {
  const inner = /^[(（]([^()（）]*)[)）]$/.exec(text)?.[1];
  return inner ?? text;
}
