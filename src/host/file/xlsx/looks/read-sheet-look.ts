import { parseAddress } from '../../../../workbook/area';
import { PLAIN_SHEET, type CellLook, type ColumnLook, type RowLook, type SheetLook } from '../../sheet-look';
import { eachElement, isTrue, readXml } from '../xml';

/** Width in pixels of a digit in the fonts that workbooks begin with. */
const DIGIT = 7;
const PIXELS_A_POINT = 4 / 3;

/** A width as the file has it, in digits with the cell's padding (ECMA-376 part 1, 18.3.1.13). */
function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** @param styles of the workbook, as the cells name them */
export function readSheetLook(xml: string, styles: readonly CellLook[]): SheetLook {
  const columns: ColumnLook[] = [];
  const rows = new Map<number, RowLook>();
  let { defaultHeight, showsGridLines, frozen } = PLAIN_SHEET;
  let defaultWidth = pixelsOf(9);
  let row = -1;
  let column = -1;
  let cells = new Map<number, number>();
  readXml(xml, 'sheet', {
    worksheet: {
      children: {
        sheetViews: {
          children: {
            sheetView: {
              open(attributes) {
                showsGridLines = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
              },
              children: {
                pane: eachElement(({ state, xSplit, ySplit }) => {
                  if (state === 'frozen') frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
                }),
              },
            },
          },
        },
        sheetFormatPr: eachElement(({ defaultColWidth, baseColWidth, defaultRowHeight }) => {
          if (defaultColWidth !== undefined) defaultWidth = pixelsOf(Number(defaultColWidth));
          else if (baseColWidth !== undefined) defaultWidth = pixelsOf(Number(baseColWidth) + 1);
          if (defaultRowHeight !== undefined) defaultHeight = Math.round(Number(defaultRowHeight) * PIXELS_A_POINT);
        }),
        cols: {
          children: {
            col: eachElement(({ min, max, width, style }) =>
              columns.push({
                first: Number(min) - 1,
                last: Number(max) - 1,
                width: width === undefined ? null : pixelsOf(Number(width)),
                style: Number(style ?? 0),
              }),
            ),
          },
        },
        sheetData: {
          children: {
            row: {
              open({ r, ht, s, customFormat }) {
                row = r === undefined ? row + 1 : Number(r) - 1;
                column = -1;
                cells = new Map();
                rows.set(row, {
                  height: ht === undefined ? null : Math.round(Number(ht) * PIXELS_A_POINT),
                  style: isTrue(customFormat) ? Number(s ?? 0) : null,
                  cells,
                });
              },
              children: {
                c: eachElement(({ r, s }) => {
                  column = r === undefined ? column + 1 : parseAddress(r).area.column;
                  cells.set(column, Number(s ?? 0));
                }),
              },
            },
          },
        },
      },
    },
  });
  return { columns, defaultWidth, defaultHeight, rows, styles, showsGridLines, frozen };
}
