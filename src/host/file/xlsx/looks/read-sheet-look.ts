import { parseAddress } from '../../../../workbook/area';
import {
  PLAIN_SHEET,
  pixelsOfPoints,
  pixelsOfWidth,
  type ReadLook,
  type ColumnLook,
  type RowLook,
  type SheetLook,
} from '../../sheet-look';
import { eachElement, isTrue, readXml } from '../xml';

/** @param styles of the workbook, by their index in cells */
export function readSheetLook(xml: string, styles: readonly ReadLook[]): SheetLook {
  const columns: ColumnLook[] = [];
  const rows = new Map<number, RowLook>();
  let { defaultHeight, showsGridLines, frozen } = PLAIN_SHEET;
  let defaultWidth = pixelsOfWidth(9);
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
          if (defaultColWidth !== undefined) defaultWidth = pixelsOfWidth(Number(defaultColWidth));
          else if (baseColWidth !== undefined) defaultWidth = pixelsOfWidth(Number(baseColWidth) + 1);
          if (defaultRowHeight !== undefined) defaultHeight = pixelsOfPoints(Number(defaultRowHeight));
        }),
        cols: {
          children: {
            col: eachElement(({ min, max, width, style }) =>
              columns.push({
                first: Number(min) - 1,
                last: Number(max) - 1,
                width: width === undefined ? null : pixelsOfWidth(Number(width)),
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
                  height: ht === undefined ? null : pixelsOfPoints(Number(ht)),
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
