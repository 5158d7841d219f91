import { areaName, parseAddress } from '../../../../src/workbook/area';
import type { CellMark, MarkLevel } from '../../../../src/workbook/cell-mark';
import type { RunningExcel } from '../../../excel-host/jsdom';
import { areasOf } from '../../../excel-host/objects/cell-extras';
import { RangeRef } from '../../../excel-host/objects/range-ref';

export function markOf(
  sheet: string,
  address: string,
  level: MarkLevel = 'error',
  text = `${address} 有问题`,
): CellMark {
  const { row, column } = parseAddress(address).area;
  return { cell: { sheet, row, column }, level, text };
}

/** Conditional formats ("错误 #FFC7CE C7,D9"), comments ("C7 text > reply") and notes of all sheets. */
export function extrasOf({ session: { extras } }: RunningExcel): {
  formats: string[];
  comments: string[];
  notes: string[];
} {
  return {
    formats: extras.formats.map((data) =>
      [data.ranges[0]?.sheet, data.type, data.formula, data.fill, areasOf(data).map(areaName).join(',')].join(' '),
    ),
    comments: extras.comments.map(({ place, content, replies }) =>
      [`${place.sheet} ${areaName(place.area)} ${content}`, ...replies.map((reply) => reply.content)].join(' > '),
    ),
    notes: extras.notes.map(({ sheet, area }) => `${sheet} ${areaName(area)}`),
  };
}

/** The complete workbook: content, all formats, and {@link extrasOf}. */
export function wholeOf(excel: RunningExcel): unknown {
  const { grid } = excel;
  const styles = grid.sheets().map(({ id }) => {
    const used = grid.usedArea(id, false);
    return used && grid.style(id, used);
  });
  return { ...excel.snapshot(), styles, extras: extrasOf(excel) };
}

const placed = (sheet: string, address: string): RangeRef => new RangeRef(sheet, parseAddress(address).area);

/** Adds a user's conditional format. Here and below, sheets are given by the grid's id. */
export function putFormat(
  { session: { extras } }: RunningExcel,
  sheet: string,
  address: string,
  formula: string | null,
): void {
  const type = formula === null ? 'DataBar' : 'Custom';
  const data = {
    id: extras.newId(),
    type,
    ranges: [placed(sheet, address)],
    formula: formula ?? '',
    fill: '',
    bold: false,
    borders: new Map(),
  };
  extras.formats = [...extras.formats, data];
}

export function putComment(
  { session: { extras } }: RunningExcel,
  sheet: string,
  address: string,
  ...texts: readonly [string, ...string[]]
): void {
  const [content, ...replies] = texts;
  const answers = replies.map((reply) => ({ id: extras.newId(), content: reply }));
  extras.comments = [
    ...extras.comments,
    { id: extras.newId(), content, place: placed(sheet, address), replies: answers },
  ];
}

export function putNote({ session: { extras } }: RunningExcel, sheet: string, address: string): void {
  extras.notes = [...extras.notes, placed(sheet, address)];
}
