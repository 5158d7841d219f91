import type { Area, CellAddress } from '../../../workbook/area';
import { isRefusal } from '../host-errors';
import { askMergedAreas } from '../merged-areas';
import { knows } from '../session';
import type { Sync } from '../session';
import { readFormats } from './read-formats';
import type { FormatsRead } from './read-formats';
import { isMarkContent, isMarkFormula } from './signature';

/** The marks in a workbook, and what else occupies the cells to be marked. */
export interface MarksRead {
  readonly sheets: ReadonlyMap<string, SheetRead>;
  readonly threads: readonly ThreadRead[];
  /** False when this Excel refuses comments to add-ins, even if its API version promises them. */
  readonly takesComments: boolean;
}

export interface SheetRead {
  readonly worksheet: Excel.Worksheet;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** Our conditional formats, as far as Excel can read them. */
  readonly formats: readonly Excel.ConditionalFormat[];
  /** True when Excel cannot read all conditional formats: two share a range, or one was restored by Ctrl+Z. */
  readonly hasUnreadable: boolean;
  /** Empty below ExcelApi 1.13, or when not asked for. */
  readonly merges: readonly Area[];
}

/** A comment with its replies. */
export interface ThreadRead {
  readonly comment: Excel.Comment;
  readonly cell: CellAddress;
  readonly isOurs: boolean;
  readonly ourReplies: readonly Excel.CommentReply[];
  /** True when somebody has answered. */
  readonly hasOthers: boolean;
}

/**
 * Reads the marks in two round trips, three when comments are refused, more when conditional formats cannot be read.
 * @param marked area to be marked, by sheet; merged areas that begin there are read
 */
export async function readMarks(
  context: Excel.RequestContext,
  sync: Sync,
  marked: ReadonlyMap<string, Area>,
): Promise<MarksRead> {
  const { worksheets } = context.workbook;
  const ask = (): void => void worksheets.load('items/name, items/visibility, items/protection/protected');
  ask();
  let comments = knows('1.10') ? askComments(context) : null;
  try {
    await sync();
  } catch (error) {
    // Some volume-licence editions of Excel claim to support comments but refuse them.
    if (!comments || !isRefusal(error)) throw error;
    comments = null;
    ask();
    await sync();
  }

  const askPlaces = () => ({
    sheets: worksheets.items.map((worksheet) => {
      const area = marked.get(worksheet.name);
      return { worksheet, mergedAreas: area ? askMergedAreas(worksheet, area) : () => [] };
    }),
    threads: (comments?.items ?? []).map((comment) => {
      const place = comment.getLocation();
      place.load(['rowIndex', 'columnIndex']);
      place.worksheet.load('name');
      return { comment, place };
    }),
  });
  const [{ sheets, threads }, formats] = await readFormats(worksheets.items, askPlaces, sync);

  return {
    sheets: new Map(
      sheets.map(({ worksheet, mergedAreas }, index) => [
        worksheet.name,
        sheetRead(worksheet, formats[index] ?? { rules: [], hasUnreadable: false }, mergedAreas()),
      ]),
    ),
    threads: threads.map(({ comment, place }) =>
      threadRead(comment, { sheet: place.worksheet.name, row: place.rowIndex, column: place.columnIndex }),
    ),
    takesComments: comments !== null,
  };
}

/** Queues all comments with their replies. */
export function askComments(context: Excel.RequestContext): Excel.CommentCollection {
  const { comments } = context.workbook;
  comments.load('items/id, items/content, items/replies/items/id, items/replies/items/content');
  return comments;
}

function sheetRead(
  worksheet: Excel.Worksheet,
  { rules, hasUnreadable }: FormatsRead,
  merges: readonly Area[],
): SheetRead {
  const isOurs = ({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean =>
    !custom.isNullObject && isMarkFormula(custom.rule.formula);
  return {
    worksheet,
    isHidden: worksheet.visibility !== 'Visible',
    isProtected: worksheet.protection.protected,
    formats: rules.filter(isOurs),
    hasUnreadable,
    merges,
  };
}

function threadRead(comment: Excel.Comment, cell: CellAddress): ThreadRead {
  const replies = comment.replies.items;
  const ourReplies = replies.filter(({ content }) => isMarkContent(content));
  return {
    comment,
    cell,
    isOurs: isMarkContent(comment.content),
    ourReplies,
    hasOthers: ourReplies.length < replies.length,
  };
}
