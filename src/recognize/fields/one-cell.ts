import { isLevel1Name, isLevel2Name, splitLevels } from '../../goals/levels';
import type { SheetView } from '../sheet/sheet-view';

/** Longer texts are not looked through. */
const LONGEST = 4000;
const ENOUGH = 2;
const NUMBERED = /指标\d{1,2}[:：]/g;
const BRACKETED = /[【[]([^【】[\]]{2,30})[】\]]/g;
const LABELLED = /(?:^|[\n;；。])\s*([^\s:：;；。]{2,14})[:：]/g;

/** 【产出指标-数量指标】⏎指标1：机柜数量（≥77台）: indicators as running text in one cell. */
export function hasIndicatorsInOneCell(view: SheetView, rows: readonly number[]): boolean {
  return rows.some((row) => view.row(row).some(({ column }) => isListOfIndicators(view.rawText(row, column))));
}

function isListOfIndicators(text: string): boolean {
  if (text.length < 12 || text.length > LONGEST || !text.includes('指标')) return false;
  if ([...text.matchAll(NUMBERED)].length >= ENOUGH) return true;
  const named = [...text.matchAll(BRACKETED), ...text.matchAll(LABELLED)].map(([, name = '']) => name);
  return (
    named.filter((name) => isLevel1Name(name) || isLevel2Name(name) || splitLevels(name) !== null).length >= ENOUGH
  );
}
