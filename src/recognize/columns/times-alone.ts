import { headingRoles } from '../vocabulary/headings';
import { headingWords } from '../vocabulary/heading-words';
import { timeAlone } from '../vocabulary/value-headings';
import { LIKE_VALUES, LIKELY, type Candidate } from './candidate';

/**
 * Value columns right of the names whose lowest heading is only a time: 中期 | 年度, 2026年度 | 2027年度, alone or under 指标值. Empty
 * beside a column that another heading plainly gives to the values.
 */
export function timesAlone(candidates: readonly Candidate[]): readonly Candidate[] {
  const names = Math.max(...candidates.map(({ headed }, index) => (isName(headed) ? index : -1)));
  const times = candidates.filter((candidate, index) => index > names && isTime(candidate));
  const isOther = (candidate: Candidate): boolean => !times.includes(candidate) && isPlainlyOfValues(candidate);
  return names < 0 || candidates.some(isOther) ? [] : times;
}

function isName({ level1 = 0, level2 = 0, level3 = 0 }: Candidate['headed']): boolean {
  return Math.max(level1, level2, level3) >= LIKELY;
}

function isTime({ headings, content, place, variant }: Candidate): boolean {
  const [lowest = '', above] = [...headings].reverse();
  if (place !== null || variant !== undefined || timeAlone(headingWords(lowest)) === null) return false;
  if (content.filled > 0 && (content.fits.value ?? 0) < LIKE_VALUES) return false;
  if (above === undefined) return true;
  const { value = 0, history } = headingRoles(above);
  return value >= LIKELY && history === undefined;
}

function isPlainlyOfValues({ headed }: Candidate): boolean {
  const { value = 0, ...others } = headed;
  return value >= LIKELY && Math.max(0, ...Object.values(others)) < value;
}
