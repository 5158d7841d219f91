import type { Indicator } from '../../goals/goal-table';

/**
 * The indicator once for each of its values: in a form with a column of values for each place (or each year of a plan), the
 * value that is read as its own comes first, then those of the other places, each in its own cell.
 */
export function inEachPlace(indicator: Indicator): readonly Indicator[] {
  const others = indicator.otherPlaces.map(({ cell, target }): Indicator => {
    const texts = { ...indicator.texts, value: target.source };
    return { ...indicator, target, texts, cells: { ...indicator.cells, value: cell }, otherPlaces: [] };
  });
  return [indicator, ...others];
}
