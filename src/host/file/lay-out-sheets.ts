import { areaName, type Area } from '../../workbook/area';
import { BODY, canHoldForm, fitting, readInPart } from '../../workbook/areas-to-read';
import type { Omission, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { withMissingResults } from './formulas/missing-results';
import type { SheetBuilder } from './sheet-builder';
import { damaged, tooLarge, WorkbookFileError } from './workbook-file-error';

/** A sheet of a file: its content, or the reason why it cannot be read. */
export interface ReadSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly content: SheetBuilder | WorkbookFileError;
}

/**
 * The sheets as a snapshot. Damaged and too large ones are left out and listed.
 * @throws {WorkbookFileError} when no sheet is left
 */
export function layOutSheets(read: readonly ReadSheet[], date1904: boolean): WorkbookSnapshot {
  const builders = read.map(({ content }) => (content instanceof WorkbookFileError ? null : content));
  const used = builders.map((builder) => builder?.usedArea() ?? null);
  const isInPart = readInPart(used);
  const areas = used.map((area, index) => (isInPart[index] ? (builders[index]?.usedArea(BODY) ?? null) : area));
  const isFitting = fitting(areas);
  const sheets: SheetSnapshot[] = [];
  const omissions: Omission[] = [];
  read.forEach(({ name, visibility, content }, index) => {
    const area = areas[index] ?? null;
    const why =
      content instanceof WorkbookFileError
        ? content.trouble === 'too-large'
          ? 'too-large'
          : 'damaged'
        : whyOmitted(used[index] ?? null, area, isInPart[index] === true, isFitting[index] === true);
    if (why !== null) omissions.push({ sheet: name, why });
    if (content instanceof WorkbookFileError || (why !== null && why !== 'far-cells')) return;
    try {
      sheets.push(content.build(name, visibility, date1904, area));
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      omissions.push({ sheet: name, why: 'too-large' });
    }
  });
  if (sheets.length === 0) throw firstTrouble(read, used);
  return withMissingResults({ sheets, ...(omissions.length > 0 && { omissions }) }, date1904);
}

function whyOmitted(
  used: Area | null,
  area: Area | null,
  isInPart: boolean,
  isFitting: boolean,
): Omission['why'] | null {
  if (!isFitting) return 'too-large';
  if (!isInPart || used === null) return null;
  return canHoldForm(area) ? 'far-cells' : 'too-far';
}

function firstTrouble(read: readonly ReadSheet[], used: readonly (Area | null)[]): WorkbookFileError {
  for (const [index, { name, content }] of read.entries()) {
    if (content instanceof WorkbookFileError) return content;
    const area = used[index];
    if (area) return tooLarge(`工作表“${name}”的内容一直到 ${areaName(area)}，范围太大`);
  }
  return damaged('no sheet');
}
