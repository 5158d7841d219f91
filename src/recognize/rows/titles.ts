import type { Scope } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import type { SeenCell, SheetView } from '../sheet/sheet-view';

/** Rows in which a title without the word 表 is believed: it must open the sheet. */
const OPENING_ROWS = 3;
const LONGEST_TITLE = 60;

/** Cells that open a goal table: "部门整体支出绩效目标表", "2021年度…专项资金绩效目标表". */
export function findTitles(view: SheetView): SeenCell[] {
  const titles: SeenCell[] = [];
  for (let row = view.top; row <= view.bottom; row++) {
    const cells = view.row(row);
    const cell = cells[0];
    if (!cell || cells.length > 2) continue;
    if (isTitle(cell, row - view.top)) titles.push(cell);
  }
  return titles;
}

function isTitle(cell: SeenCell, depth: number): boolean {
  if (cell.text.length > 2 * LONGEST_TITLE) return false;
  const text = cell.plain;
  if (!text.includes('目标') && !text.includes('绩效指标')) return false;
  if (text.length > LONGEST_TITLE || /[，。；;]|[:：]$/.test(text) || /^[一二三四五六七八九十]+、/.test(text))
    return false;
  if (/(?:整体|项目|部门|专项).{0,8}目标.{0,6}(?:填报|申报|批复|审批)表/.test(text)) return true;
  if (!/绩效目标|绩效指标/.test(text)) return false;
  if (/绩效(?:目标|指标).{0,12}表/.test(text)) return true;
  return (
    depth < OPENING_ROWS &&
    /(?:整体|项目|部门|单位|专项|支出|区域).{0,6}绩效目标/.test(text) &&
    /绩效目标.{0,8}$/.test(text)
  );
}

/** A 自评表, 监控表 or 评价表 has goals too, but is no goal table to be checked as one. */
export function isReportTitle(text: string): boolean {
  return /自评|自我评价|评价表|监控|完成情况|考核|评分表/.test(squeeze(text));
}

/** 整体 / 项目 / 专项: the word nearest before 绩效目标 decides. */
export function scopeOfTitle(text: string): Scope | null {
  const before = squeeze(text).split(/(?:绩效)?(?:目标|绩效指标)/)[0] ?? '';
  const found = [...before.matchAll(/整体|部门预算项目|项目|专项资金|专项/g)].at(-1)?.[0];
  if (!found) return null;
  if (found === '整体') return 'department';
  return found.startsWith('专项') ? 'fund' : 'project';
}
