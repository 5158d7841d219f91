import type { Indicator } from '../goals/goal-table';
import { indicatorKey } from '../wording/indicator-key';
import { similarity } from '../wording/text-similarity';
import { bestFirst, type Paired } from './best-first';

/** Smallest similarity of names for a renamed indicator in the same group; in another group it must be higher. */
const LEAST_ALIKE = 0.5;
const LEAST_ALIKE_ELSEWHERE = 0.7;

/** Pairs the same indicators of two tables: those with equal names, then renamed ones with similar names. */
export function pairIndicators(before: readonly Indicator[], now: readonly Indicator[]): Paired<Indicator> {
  const bySameName = bestFirst(before, now, (a, b) =>
    indicatorKey(a.name.value) === indicatorKey(b.name.value) ? 1 + (levelsOf(a) === levelsOf(b) ? 1 : 0) : null,
  );
  const renamed = bestFirst(bySameName.gone, bySameName.added, (a, b) => {
    const alike = similarity(indicatorKey(a.name.value), indicatorKey(b.name.value));
    return alike >= (levelsOf(a) === levelsOf(b) ? LEAST_ALIKE : LEAST_ALIKE_ELSEWHERE) ? alike : null;
  });
  const pairs = [...bySameName.pairs, ...renamed.pairs].sort(([, a], [, b]) => a.row - b.row);
  return { pairs, gone: renamed.gone, added: renamed.added };
}

/** “产出指标 / 数量指标” */
export function levelsOf({ level1, level2 }: Indicator): string {
  return [level1?.value, level2?.value].filter((level) => level !== undefined).join(' / ');
}
