import type { HeadingBand } from '../rows/heading-bands';
import { headingStack, rolesOfStack } from '../rows/heading-stack';
import type { SheetView } from '../sheet/sheet-view';
import type { Candidate } from './candidate';
import { describeColumn } from './content';
import { gradeColumns, lowestLevel, ownWeight, yearColumns } from './heading-groups';
import { placeColumns } from './places';
import { valueGroups } from './value-groups';

/** The columns of a block, left to right. Blank columns under a wide heading are part of the column before. */
export function collectCandidates(
  view: SheetView,
  band: HeadingBand,
  bounds: { left: number; right: number },
  lines: readonly number[],
): Candidate[] {
  const formYear = yearAbove(view, band);
  const candidates: Candidate[] = [];
  for (let column = bounds.left; column <= bounds.right; column++) {
    const stack = headingStack(view, band, column, bounds.left);
    const content = describeColumn(view, column, lines);
    const previous = candidates.at(-1);
    if (!stack.own && content.filled === 0) {
      if (previous) candidates[candidates.length - 1] = { ...previous, columns: previous.columns + 1 };
      continue;
    }
    const isUnderPrevious = !stack.own && previous !== undefined && view.areaAt(band.lowest, column).column < column;
    const headed = stack.own ? rolesOfStack(stack.texts) : isUnderPrevious ? previous.headed : {};
    const heading = stack.texts.join(' / ');
    candidates.push({ column, columns: 1, heading, headings: stack.texts, headed, content, place: null, formYear });
  }
  return placeColumns(valueGroups(yearColumns(gradeColumns(ownWeight(lowestLevel(candidates))))));
}

/** 2026年, 2026—2028年; a day is none of a form's years. */
const YEAR = /20\d\d(?=[)）]?年(?!\d{1,2}月)|年?[-—–~～至到]+20\d\d年)/;
const LONGEST_TITLE = 60;

/** The first year in the rows above the headings, which the title or the line below it names. */
function yearAbove(view: SheetView, { first }: HeadingBand): number | null {
  for (let row = view.top; row < first; row++) {
    for (const { plain } of view.row(row)) {
      const year = plain.length <= LONGEST_TITLE ? YEAR.exec(plain)?.[0] : undefined;
      if (year !== undefined) return Number(year);
    }
  }
  return null;
}
