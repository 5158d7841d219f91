import { BorderStyleTypes, BooleanNumber, InterceptorEffectEnum } from '@univerjs/presets';
import type { FUniver, IBorderData, IDisposable, Injector, IStyleData } from '@univerjs/presets';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { areaContains } from '../../../src/workbook/area';
import { areasOf } from '../objects/cell-extras';
import type { BorderLine, BorderSide, CellExtras, ConditionalFormatData } from '../objects/cell-extras';

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};
const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const satisfies Record<
  BorderSide,
  keyof IBorderData
>;

/** The corner with which Excel marks a cell with a comment. */
const COMMENT_MARK = { color: '#7030A0', size: 8 };

/**
 * Draws conditional formats, without evaluating their conditions, and the corners of comments. The cells' own styles
 * are not changed.
 */
export function drawExtras(api: FUniver, injector: Injector, extras: CellExtras): IDisposable {
  const drawn = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col }, next) {
      const format = extras.formats.find(
        (data) =>
          data.ranges[0]?.sheet === subUnitId && areasOf(data).some((area) => areaContains(area, { row, column: col })),
      );
      const hasComment = extras.commentAt(subUnitId, row, col) !== undefined;
      if (!format && !hasComment) return next(cell);
      return next({
        ...cell,
        ...(format && { interceptorStyle: { ...cell?.interceptorStyle, ...styleOf(format) } }),
        ...(hasComment && { markers: { ...cell?.markers, tr: COMMENT_MARK } }),
      });
    },
  });
  let isDue = false;
  extras.onChanged(() => {
    if (isDue) return;
    isDue = true;
    // Redraws once per frame, because a batch may change hundreds of marks.
    requestAnimationFrame(() => {
      isDue = false;
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    });
  });
  return drawn;
}

function styleOf({ fill, bold, borders }: ConditionalFormatData): IStyleData {
  return {
    ...(fill !== '' && { bg: { rgb: fill } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(borders.size > 0 && {
      bd: Object.fromEntries(
        [...borders].map(([side, { style, color }]) => [SIDES[side], { s: LINES[style], cl: { rgb: color } }]),
      ),
    }),
  };
}
