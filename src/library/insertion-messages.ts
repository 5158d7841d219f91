import type { GoalTable } from '../goals/goal-table';
import { cellName, type CellAddress } from '../workbook/area';
import type { IndicatorTemplate } from './schema';

export type RefusalReason =
  | 'sheet-missing'
  /** The sheet's protection lets no row be added. */
  | 'protected'
  /** It lets rows be inserted, but not filled or merged as this one needs. */
  | 'locked'
  /** The table has no indicator whose row could serve as a model. */
  | 'no-indicators'
  /** The form has no group for the template, so the user has to choose one. */
  | 'no-group'
  /** The form has several groups for it (one for each project), so the user has to choose. */
  | 'several-groups'
  /** The form has no column for names or for values. */
  | 'no-column'
  /** Another table stands beside this one, and a new row would tear it apart. */
  | 'beside'
  /** A merged area would cover the name or the value of the new row. */
  | 'covered';

/** Tells the user why the template cannot be inserted and what to do. */
export function refusalMessage(reason: RefusalReason, table: GoalTable, template: IndicatorTemplate): string {
  const name = `“${template.name.replace(/[“”]/g, '')}”`;
  switch (reason) {
    case 'sheet-missing':
      return `工作簿里已经没有工作表“${table.sheet}”，请重新校验后再插入。`;
    case 'protected':
      return `工作表“${table.sheet}”受保护，不能插入行。请先在“审阅”中撤销工作表保护，再插入。`;
    case 'locked':
      return `工作表“${table.sheet}”受保护：允许插入行，但新行里有要填的单元格是锁定的，或者要合并单元格，这些都不允许。请换一类，或先在“审阅”中撤销工作表保护。`;
    case 'no-indicators':
      return '这张表还没有填写任何三级指标，不知道新指标放在哪一行。请先填好第一条指标，再插入。';
    case 'no-group':
      return `这张表没有“${template.level1}—${template.level2}”这一类，请选择把${name}放在哪一类下面。`;
    case 'several-groups':
      return `这张表里有多处可以放${name}，请选择一处。`;
    case 'no-column':
      return '没有认出这张表的“三级指标”或“指标值”列，不能插入。请检查表头是否完整。';
    case 'beside':
      return '旁边并排着另一张表，插入一整行会在它中间也插出一个空行。表里有空行的，请选有空行的那一类；没有的，可以照样插入。';
    case 'covered':
      return '新行的三级指标或指标值会被上下合并的单元格盖住。请先取消这一处的纵向合并，再插入。';
  }
}

/** Tells the user which sums do not count the new row; null when all do. */
export function lockedSumsMessage(cells: readonly CellAddress[]): string | null {
  const places = cells.map((cell) => `“${cell.sheet}”${cellName(cell)}`).join('、');
  return places === '' ? null : `${places} 锁定着，里面的公式没有把新的一行算进去，请核对。`;
}
