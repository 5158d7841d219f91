import type { CellStyle } from '../grid';
import { isWholeRows } from '../sheet-address';
import { agreed } from './range-properties';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind, Scalar } from './host-object';
import type { HostState } from './host-state';
import { rangeBorders } from './range-borders';
import type { RangeRef } from './range-ref';

/** `Range.format` with fill, font, borders and sizes. */
export function rangeFormat(state: HostState): (ref: RangeRef) => HostObject {
  const fill = fillKind(state);
  const font = fontKind(state);
  const borders = rangeBorders(state);
  const protection: Kind<RangeRef> = {
    name: 'FormatProtection',
    scalars: { Locked: { get: (ref) => state.isLocked(ref) } },
  };
  const format: Kind<RangeRef> = {
    name: 'RangeFormat',
    scalars: {
      HorizontalAlignment: styleScalar(state, 'horizontalAlignment', oneOf('General', 'Left', 'Center', 'Right')),
      VerticalAlignment: styleScalar(state, 'verticalAlignment', oneOf('Top', 'Center', 'Bottom')),
      WrapText: styleScalar(state, 'wrapText', isBoolean),
      ColumnWidth: {
        get: ({ sheet, area }) => agreed(area.columns, (index) => state.grid.columnWidth(sheet, area.column + index)),
        set: ({ sheet, area }, value) => {
          if (typeof value !== 'number' || value < 0) throw new ApiError('InvalidArgument');
          state.beforeWriting(sheet);
          for (let index = 0; index < area.columns; index += 1)
            state.grid.setColumnWidth(sheet, area.column + index, value);
        },
      },
      RowHeight: {
        get: ({ sheet, area }) => agreed(area.rows, (index) => state.grid.rowHeight(sheet, area.row + index)),
        set: ({ sheet, area }, value) => {
          if (typeof value !== 'number' || value < 0 || value > 409.5) throw new ApiError('InvalidArgument');
          state.beforeWriting(sheet, 'formatRows');
          for (let row = area.row; row < area.row + area.rows; row += 1) state.grid.setRowHeight(sheet, row, value);
        },
      },
    },
    objects: {
      Borders: borders,
      Fill: (ref) => hostObject(fill, ref),
      Font: (ref) => hostObject(font, ref),
      Protection: (ref) => hostObject(protection, ref),
    },
  };
  return (ref) => hostObject(format, ref);
}

function fillKind(state: HostState): Kind<RangeRef> {
  const color = styleScalar(state, 'fill', isColor);
  return {
    name: 'RangeFill',
    scalars: {
      // Excel returns white for a cell without a fill.
      Color: { ...color, get: (ref) => (color.get(ref) === '' ? '#FFFFFF' : color.get(ref)) },
    },
    methods: {
      Clear: (ref) => {
        state.beforeWriting(ref.sheet);
        state.grid.setStyle(ref.sheet, ref.area, { fill: '' });
      },
    },
  };
}

function fontKind(state: HostState): Kind<RangeRef> {
  return {
    name: 'RangeFont',
    scalars: {
      Bold: styleScalar(state, 'bold', isBoolean),
      Italic: styleScalar(state, 'italic', isBoolean),
      Name: styleScalar(state, 'fontName', (value) => typeof value === 'string'),
      Size: styleScalar(state, 'fontSize', (value) => typeof value === 'number' && value >= 1 && value <= 409),
      Color: styleScalar(state, 'fontColor', isColor),
    },
  };
}

/** One property of the cells' style: null when they differ. */
function styleScalar(state: HostState, key: keyof CellStyle, isValid: (value: unknown) => boolean): Scalar<RangeRef> {
  return {
    get: ({ sheet, area }) => {
      const readable = isWholeRows(area) ? { ...area, columns: usedWidth(state, sheet) } : area;
      const styles = state.grid.style(sheet, readable).flat();
      return agreed(styles.length, (index) => styles[index]?.[key]);
    },
    set: ({ sheet, area }, value) => {
      if (!isValid(value)) throw new ApiError('InvalidArgument');
      state.beforeWriting(sheet, 'formatCells');
      state.grid.setStyle(sheet, area, {
        [key]: typeof value === 'string' && isColor(value) ? value.toUpperCase() : value,
      });
    },
  };
}

function usedWidth(state: HostState, sheet: string): number {
  const used = state.grid.usedArea(sheet, false);
  return used ? used.column + used.columns : 1;
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** Excel also accepts names such as "red"; the stand-in accepts only "#RRGGBB". */
export function isColor(value: unknown): boolean {
  return typeof value === 'string' && /^#[0-9A-Fa-f]{6}$/.test(value);
}

function oneOf(...words: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && words.includes(value);
}
