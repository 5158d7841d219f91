import { pattern } from '../lexicon/family';
import { FIGURE_ENDINGS } from '../lexicon/measured-names';

/** 满意率：110%, 目标值：300人, 数量：   人次: the name of the figure before a colon. */
const LABEL = pattern`^\s*[\u4e00-\u9fff]{0,8}(?:率|${FIGURE_ENDINGS})\s*:\s*`;

/** How many characters of a narrowed text name the figure behind them; 0 where none do. */
export function labelLength(text: string): number {
  return LABEL.exec(text)?.[0].length ?? 0;
}
