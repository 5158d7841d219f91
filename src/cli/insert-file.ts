import { readWorkbook } from '../host/file/read-workbook';
import { readBytes } from '../host/file/read-workbook-file';
import { refuseUnwritable, writeWorkbook } from '../host/file/xlsx/write/write-workbook';
import { findExisting } from '../library/name-key';
import { lockedSumsMessage } from '../library/insertion-messages';
import { insertionRecords } from '../library/insertion-records';
import type { InsertionPlan } from '../library/plan-insertion';
import type { IndicatorTemplate } from '../library/schema';
import { savedInserted, withInserted } from '../lint/memory/insert-record';
import { recognizeWorkbook } from '../lint/recognized';
import { visible } from '../report/text/visible';
import { cellName } from '../workbook/area';
import { atOnce } from '../workbook/pieces';
import { cellAt } from '../workbook/snapshot';
import { cellNamed, indicatorNamed, planned, tableOn, templateWith } from './insert-plan';
import type { WithWarnings } from './with-warnings';

export interface InsertOptions {
  /** Name, alias or id of the indicator. */
  readonly indicator: string;
  /** Null when the workbook has only one goal table. */
  readonly sheet: string | null;
  readonly level2: string | null;
  /** The cell below which the indicator shall stand; null when the form has only one place for it. */
  readonly at: string | null;
  /** Null for the value from the library. */
  readonly value: string | null;
}

/** A file with the inserted indicator, before it is written. */
export interface InsertedFile {
  readonly bytes: Uint8Array;
  /** Message: what was inserted where. */
  readonly said: string;
  /** Advice for the user; '' for none. */
  readonly advice: string;
}

/**
 * Inserts an indicator from the library, with the same insert record as from the pane.
 * @throws {WorkbookFileError | WorkbookWriteError | UsageError}
 */
export async function insertIntoFile(
  path: string,
  { indicator, sheet, level2, at, value }: InsertOptions,
): Promise<WithWarnings<InsertedFile>> {
  const hit = indicatorNamed(indicator);
  const wish = { name: hit.name, template: templateWith(hit.template, value) };
  const { template } = wish;
  const bytes = await readBytes(path);
  const before = atOnce(recognizeWorkbook(readWorkbook(bytes)));
  refuseUnwritable(bytes);
  const cell = at === null ? null : cellNamed(at);
  const table = tableOn(before, sheet, cell);
  const plan = planned(before, table, wish, level2, cell);
  const { edits, valueCell } = plan;
  const locked = lockedSumsMessage(plan.lockedSums);
  const after = atOnce(recognizeWorkbook(readWorkbook(writeWorkbook(bytes, { edits }))));
  const { savedState: saved } = after.workbook;
  const records = [...(savedInserted(saved) ?? []), ...insertionRecords(after, [{ template, valueCell }])];
  const savedState = withInserted(saved, records);
  return {
    read: {
      bytes: writeWorkbook(bytes, { edits, ...(savedState !== undefined && { savedState }) }),
      said: saidOf(plan, wish.name, cellAt(after.workbook, valueCell).text || writtenValue(template)),
      advice: template.valueKind === '示例值' ? '指标值是示例，请改成本单位的数。' : '',
    },
    warnings: [
      ...findExisting(table, template).map(
        ({ name }) => `表里第 ${String(name.cell.row + 1)} 行已经有“${name.value}”，请核对是不是重复。`,
      ),
      ...(locked === null ? [] : [locked]),
    ],
  };
}

function saidOf({ row, isFilled, valueCell }: InsertionPlan, name: string, value: string): string {
  const place = `在“${visible(valueCell.sheet)}”第 ${String(row + 1)} 行${isFilled ? '填进' : '插入'}“${name}”`;
  return `${place}，指标值 ${visible(value)}（${cellName(valueCell)}）`;
}

/** For a sheet that cannot be read back in full, such as one with cells far away. */
function writtenValue({ operator, value, unit }: IndicatorTemplate): string {
  return `${operator ?? ''}${String(value)}${unit}`;
}
