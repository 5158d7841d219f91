import type { Indicator } from '../../goals/goal-table';

/**
 * The indicator once for each of its values. In a form with one value column per place (or per period), the
 * value read as `target` comes first, then those of the other places, each with its own cell.
 */
export function inEachPlace(indicator: Indicator): readonly Indicator[] {
  const others = indicator.otherPlaces.map(({ cell, target }): Indicator => {
    const texts = { ...indicator.texts, value: target.source };
    return { ...indicator, target, texts, cells: { ...indicator.cells, value: cell }, otherPlaces: [] };
  });
  return [indicator, ...others];
}
