import type { HeadField, HeadFieldKind } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import type { LabelValues, LabelledCell } from '../amounts/label-values';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { headFieldKind } from '../vocabulary/head-labels';
import { moneyUnitIn } from '../vocabulary/labels';

/** A line for the year, filled in or not: "（2024年度）", "（ 年度）", "（20XX年度）". */
const YEAR_LINE = /^[(（](20\d\d|20[Xx*_]*|[Xx*_]*)[)）]?年度?[)）]?$|^(20\d\d)年度$/;
const LONGEST_YEAR = 20;
/** Longer cells are running text. */
const LONGEST = 120;

/** The labels of a form's head with their values, in reading order. */
export function readHeadFields(view: SheetView, rows: readonly number[], values: LabelValues): HeadField[] {
  return rows.flatMap((row) =>
    view.row(row).flatMap((cell) => (cell.text.length > LONGEST ? [] : fieldsOf(view, cell, values))),
  );
}

function fieldsOf(view: SheetView, cell: SeenCell, values: LabelValues): HeadField[] {
  const year = cell.text.length > LONGEST_YEAR ? null : YEAR_LINE.exec(cell.plain);
  if (year) {
    const digits = year[2] ?? year[1] ?? '';
    return [
      fieldAt(view, cell, { kind: 'year', label: '年度', text: /^20\d\d$/.test(digits) ? digits : '', place: cell }),
    ];
  }
  const parts = fieldsAt(view, cell);
  return parts.flatMap(({ label, text, hasColon }) => {
    const kind = headFieldKind(label);
    if (kind === null || (squeeze(label) === '单位' && isUnitHeading(cell, hasColon))) return [];
    const beside = text === '' && parts.length === 1 && !standsAlone(view, cell) ? values.of(cell) : null;
    const place = beside ?? cell;
    return [fieldAt(view, cell, { kind, label, text: beside ? view.text(place.row, place.column) : text, place })];
  });
}

/** 单位 alone is the heading of a unit column, and "单位：万元" the unit of money. */
function isUnitHeading(cell: SeenCell, hasColon: boolean): boolean {
  return !hasColon || moneyUnitIn(cell.text) !== null;
}

/** When merged areas are unknown, "填报单位（盖章）：" in an otherwise empty row is a field of its own. */
function standsAlone(view: SheetView, cell: SeenCell): boolean {
  return !view.hasMerges && /[:：]$|[盖公]章/.test(cell.plain) && view.row(cell.row).length === 1;
}

/** The fields in a cell; of several, each may stand on a line of its own. */
export function fieldsAt(view: SheetView, { row, column, text }: SeenCell): FieldInText[] {
  return fieldsInText(text.split(/[:：]/).length > 2 ? view.rawText(row, column) : text);
}

interface FieldInText {
  readonly label: string;
  readonly text: string;
  readonly hasColon: boolean;
}

/** The fields in a text: "填报人：张三 联系电话：123" holds two; a text without a colon is one label. */
export function fieldsInText(text: string): FieldInText[] {
  if (!/[:：]/.test(text)) return [{ label: text, text: '', hasColon: false }];
  const parts = text.split(/\s+(?=[^\s:：]{2,10}[:：])/);
  return parts.map((part) => {
    const at = part.search(/[:：]/);
    return at < 0
      ? { label: part, text: '', hasColon: false }
      : { label: part.slice(0, at).trim(), text: part.slice(at + 1).trim(), hasColon: true };
  });
}

interface Found {
  readonly kind: HeadFieldKind;
  readonly label: string;
  readonly text: string;
  readonly place: LabelledCell;
}

function fieldAt(view: SheetView, cell: SeenCell, { kind, label, text, place }: Found): HeadField {
  return {
    kind,
    label,
    labelCell: view.address(cell.row, cell.column),
    text,
    cell: view.address(place.row, place.column),
  };
}
