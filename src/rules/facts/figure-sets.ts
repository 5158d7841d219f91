import Big from 'big.js';
import type { HeadFigure, FigureKind } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';

/** Figures of one year or one unit, by their kind. */
export type FigureSet = Readonly<Partial<Record<FigureKind, HeadFigure>>>;

/**
 * Groups figures into sets. A form that names each figure once has one set; below labels that head columns, each row is
 * a set.
 */
export function figureSets(figures: readonly HeadFigure[]): readonly FigureSet[] {
  const isRepeated = new Set(figures.map(({ kind }) => kind)).size < figures.length;
  const sets = new Map<number, Partial<Record<FigureKind, HeadFigure>>>();
  for (const figure of figures) {
    const key = isRepeated ? figure.cell.row : 0;
    const set = sets.get(key) ?? {};
    set[figure.kind] ??= figure;
    sets.set(key, set);
  }
  return [...sets.values()];
}

/** The figure's value, 0 for an empty cell; null when the form has no such figure or its cell holds no number. */
export function figureValue(figure: HeadFigure | undefined): Big | null {
  if (!figure) return null;
  return isBlankFigure(figure) ? new Big(0) : figure.value;
}

export function isBlankFigure(figure: HeadFigure): boolean {
  return squeeze(figure.text) === '';
}
