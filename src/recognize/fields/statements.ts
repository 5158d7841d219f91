import type { IndicatorStatement } from '../../goals/goal-table';
import { isLevel1Name, isLevel2Name, levelName } from '../../goals/levels';
import type { SheetView } from '../sheet/sheet-view';
import { pattern } from '../../wording/lexicon/family';
import { LEVEL_ENDS } from '../../wording/lexicon/level-words';

/** “质量指标：…”: a level's name, a colon, and what it says. */
const STATEMENT = pattern`^([^:：\n]{2,12}?${LEVEL_ENDS})[:：]\s*([^\s][\s\S]*)$`;

/** Forms in running text have indicators as sentences; rows of indicator blocks are not looked at. */
export function readStatements(view: SheetView, rows: readonly number[]): IndicatorStatement[] {
  return rows.flatMap((row) =>
    view.row(row).flatMap((cell): IndicatorStatement[] => {
      const [, label = '', text = ''] = STATEMENT.exec(cell.text) ?? [];
      if (label === '' || !(isLevel1Name(label) || isLevel2Name(label))) return [];
      return [{ label: levelName(label), text: text.trim(), cell: view.address(cell.row, cell.column) }];
    }),
  );
}
