import { Workbook } from 'exceljs';
import JSZip from 'jszip';

/** A workbook file as programs of others find it (ExcelJS and JSZip); nothing is read by the product's own readers. */
export interface SeenWorkbook {
  /** Contents by "sheet!B3". */
  readonly contents: Readonly<Record<string, string>>;
  /** Font, fill, border, alignment and protection by "sheet!B3", blank cells included. */
  readonly looks: Readonly<Record<string, unknown>>;
  readonly numberFormats: Readonly<Record<string, string>>;
  /**
   * All that a sheet has besides cells, as in its file: widths, heights, hidden rows, merged areas, views, print set-up,
   * page breaks, headers, conditional formats, choices. By part of the file.
   */
  readonly furniture: Readonly<Record<string, string>>;
  /** Print areas, repeated rows, other names, and the order and visibility of the sheets. */
  readonly book: readonly string[];
}

export async function seenByOthers(bytes: Uint8Array): Promise<SeenWorkbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const contents: Record<string, string> = {};
  const looks: Record<string, unknown> = {};
  const numberFormats: Record<string, string> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        const place = `${sheet.name}!${cell.address}`;
        const { font, fill, border, alignment, protection } = cell;
        contents[place] = JSON.stringify(cell.value);
        looks[place] = { font, fill, border, alignment, protection };
        numberFormats[place] = cell.numFmt;
      }),
    );
  }
  const zip = await JSZip.loadAsync(bytes);
  const parts = zip.file(/^xl\/worksheets\/[^/]+\.xml$/);
  const furniture = await Promise.all(
    parts.map(async (part) => [part.name, around(await part.async('string'))] as const),
  );
  const book = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  return {
    contents,
    looks,
    numberFormats,
    furniture: Object.fromEntries(furniture),
    book: book.match(/<(?:sheets|definedNames)\b.*?<\/(?:sheets|definedNames)>/gs) ?? [],
  };
}

/** A sheet without its cells. Its stated size is left out: it may grow with the cells. */
function around(sheet: string): string {
  return sheet.replace(/<c\b(?:[^>]*\/>|.*?<\/c>)/gs, '').replace(/<dimension [^>]*>/, '');
}

/** Places whose contents differ, in order of the first workbook. */
export function changedCells(before: SeenWorkbook, after: SeenWorkbook): readonly string[] {
  const places = new Set([...Object.keys(before.contents), ...Object.keys(after.contents)]);
  return [...places].filter((place) => before.contents[place] !== after.contents[place]);
}

/**
 * What looks different, in words: nothing may, when cells were only filled. Only the number format of a changed cell may
 * be another one.
 */
export function differentLooks(before: SeenWorkbook, after: SeenWorkbook): readonly string[] {
  const changed = new Set(changedCells(before, after));
  const places = new Set([...Object.keys(before.looks), ...Object.keys(after.looks)]);
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const parts = new Set([...Object.keys(before.furniture), ...Object.keys(after.furniture)]);
  return [
    ...[...places].flatMap((place) => [
      ...(isSame(before.looks[place], after.looks[place]) ? [] : [`look of ${place}`]),
      ...(changed.has(place) || before.numberFormats[place] === after.numberFormats[place]
        ? []
        : [`number format of ${place}`]),
    ]),
    ...[...parts].filter((part) => before.furniture[part] !== after.furniture[part]),
    ...(isSame(before.book, after.book) ? [] : ['names or order of the sheets']),
  ];
}
