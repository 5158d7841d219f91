import { areaEnd, areaOfCorners, type Area } from '../../workbook/area';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import type { ReadBlock } from './read-blocks';

/** The rows of a form. */
interface Rows {
  readonly title: SeenCell | null;
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly ReadBlock[];
}

/** The area of a form from its title to its last indicator; without indicators, to its last filled row. */
export function wholeArea(view: SheetView, region: Rows): Area {
  const bottoms = region.blocks.map((block) => areaEnd(block.area).row);
  const bottom = bottoms.length > 0 ? Math.max(...bottoms) : lastInkRow(view, region);
  return areaOfCorners(region.title?.row ?? region.first, view.left, bottom, view.right);
}

function lastInkRow(view: SheetView, region: Rows): number {
  let last = region.first;
  for (let row = region.first; row <= region.last; row++) if (view.row(row).length > 0) last = row;
  return last;
}

/** Area of one of two periods in a form: its block, and the goal rows between it and the block above. */
export function partArea(blocks: readonly ReadBlock[], previous: ReadBlock | undefined): Area {
  const top = Math.min(...blocks.map((block) => block.area.row));
  const left = Math.min(...blocks.map((block) => block.area.column));
  const bottom = Math.max(...blocks.map((block) => areaEnd(block.area).row));
  const right = Math.max(...blocks.map((block) => areaEnd(block.area).column));
  const above = previous ? areaEnd(previous.area).row : bottom;
  return areaOfCorners(above < top ? above + 1 : top, left, bottom, right);
}
