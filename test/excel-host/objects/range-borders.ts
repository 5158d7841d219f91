import type { Area } from '../../../src/workbook/area';
import type { BorderSide } from '../grid';
import { wordArgument } from './arguments';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import type { HostState } from './host-state';
import type { RangeRef } from './range-ref';

const INDEXES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

interface Border {
  readonly ref: RangeRef;
  readonly index: (typeof INDEXES)[number];
}

/** `Range.format.borders`: thin continuous lines. */
export function rangeBorders(state: HostState): (ref: RangeRef) => HostObject {
  const has = ({ ref: { sheet, area }, index }: Border): boolean => {
    const { side, cells } = linesOf(index, area);
    return state.grid.borders(sheet, cells.row, cells.column).includes(side);
  };
  const border: Kind<Border> = {
    name: 'RangeBorder',
    scalars: {
      SideIndex: { get: ({ index }) => index },
      Style: {
        get: (self) => (has(self) ? 'Continuous' : 'None'),
        set: ({ ref: { sheet, area }, index }, value) => {
          const { side, cells } = linesOf(index, area);
          if (value !== 'Continuous' || cells.rows < 1 || cells.columns < 1) throw new ApiError('InvalidArgument');
          state.beforeWriting(sheet);
          state.grid.addBorder(sheet, cells, side);
        },
      },
    },
  };
  const collection: Kind<RangeRef> = {
    name: 'RangeBorderCollection',
    methods: { GetItem: (ref, args) => hostObject(border, { ref, index: wordArgument(args, 0, INDEXES) }) },
  };
  return (ref) => hostObject(collection, ref);
}

/** The cells on one side of which lines are drawn. */
function linesOf(index: Border['index'], area: Area): { side: BorderSide; cells: Area } {
  const { row, column, rows, columns } = area;
  switch (index) {
    case 'EdgeTop':
      return { side: 'top', cells: { ...area, rows: 1 } };
    case 'EdgeBottom':
      return { side: 'bottom', cells: { ...area, row: row + rows - 1, rows: 1 } };
    case 'EdgeLeft':
      return { side: 'left', cells: { ...area, columns: 1 } };
    case 'EdgeRight':
      return { side: 'right', cells: { ...area, column: column + columns - 1, columns: 1 } };
    case 'InsideHorizontal':
      return { side: 'bottom', cells: { ...area, rows: rows - 1 } };
    case 'InsideVertical':
      return { side: 'right', cells: { ...area, columns: columns - 1 } };
  }
}
