import { pattern } from '../../wording/lexicon/family';
import { YES_AND_NO, THEIR_OPPOSITES } from '../../wording/lexicon/qualitative-values';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { COMPARING } from '../../wording/lexicon/comparisons';

/** 分子 ÷ 分母 as a formula writes it, without a name in front (“合格率=”). */
export interface RatioFormula {
  readonly numerator: string;
  readonly denominator: string;
  /** “×100%” or “*100%” stands behind it. */
  readonly hasPercent: boolean;
}

const TIMES_100 = /[)）]?[×xX*＊✕·]\s*100\s*[%％]/;
const DIVIDED = /[÷/／]|除以/;
/** “是/否”: a choice, not a division. */
const NO_DIVISION = pattern`^${YES_AND_NO}[/／]${THEIR_OPPOSITES}`;
const COMPARES = pattern`${COMPARING}`;

/** True when a text says in any way what is divided by what: ÷, 占…的比例, 与…之比. */
export const saysProportion = remembered((text): boolean => {
  const plain = squeeze(text);
  return (DIVIDED.test(plain) && !NO_DIVISION.test(plain)) || COMPARES.test(plain);
});

/** True when “×100%” stands anywhere in the text. */
export function saysPercent(text: string): boolean {
  return TIMES_100.test(squeeze(text));
}

/** The one division that a text consists of ("合格率=合格人数/参训人数×100%"); null for anything more or less. */
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

/** "（在职人员数/编制数）" without its brackets; "（甲－乙）/丙" as it is. */
function withoutOuterBrackets(text: string): string {
  const inner = /^[(（]([^()（）]*)[)）]$/.exec(text)?.[1];
  return inner ?? text;
}
