import { dimension, type Choice } from '../dimension';

/** Number and place of the forms in a workbook. */
export interface SheetPlan extends Choice {
  readonly scopes: readonly ('department' | 'project')[];
  readonly place: 'one-sheet' | 'below' | 'beside' | 'own-sheets' | 'list';
  /** `each`: every form of a sheet has a title; `first`: only the first one. */
  readonly titles: 'each' | 'first';
}

export const sheetPlans = dimension<SheetPlan>('表的摆放', [
  { name: '一张部门整体表', weight: 6, scopes: ['department'], place: 'one-sheet', titles: 'each' },
  { name: '一张项目表', weight: 6, scopes: ['project'], place: 'one-sheet', titles: 'each' },
  { name: '两个项目上下', weight: 2, scopes: ['project', 'project'], place: 'below', titles: 'each' },
  { name: '三个项目上下，只有一个标题', scopes: ['project', 'project', 'project'], place: 'below', titles: 'first' },
  { name: '两个项目左右', weight: 1.5, scopes: ['project', 'project'], place: 'beside', titles: 'each' },
  { name: '项目清单：每行一个指标', weight: 2, scopes: ['project', 'project'], place: 'list', titles: 'first' },
  { name: '每个项目一个工作表', scopes: ['project', 'project'], place: 'own-sheets', titles: 'each' },
  { name: '整体表和项目表各一个工作表', scopes: ['department', 'project'], place: 'own-sheets', titles: 'each' },
]);

interface SheetHabit extends Choice {
  /** True for empty rows between the parts of a form. */
  readonly gaps: boolean;
  /** Number of empty columns on the left. */
  readonly left: number;
  /** True when the host tells which cells are merged. */
  readonly tellsMerges: boolean;
  /** True when wide cells are merged. */
  readonly mergesWide: boolean;
  readonly hidesLastColumn?: boolean;
}

export const sheetHabits = dimension<SheetHabit>('行列习惯', [
  { name: '合并单元格', weight: 8, gaps: false, left: 0, tellsMerges: true, mergesWide: true },
  { name: '不横向合并', weight: 2, gaps: false, left: 0, tellsMerges: true, mergesWide: false },
  { name: '看不到合并', weight: 2, gaps: false, left: 0, tellsMerges: false, mergesWide: true },
  { name: '段间空行', gaps: true, left: 0, tellsMerges: true, mergesWide: true },
  { name: '左边空一列', gaps: false, left: 1, tellsMerges: true, mergesWide: true },
  { name: '隐藏最后一列', gaps: false, left: 0, tellsMerges: true, mergesWide: true, hidesLastColumn: true },
]);

interface PeriodPlan extends Choice {
  readonly hasLongTerm: boolean;
}

/** Forms with or without a block for the long term above that for the year. */
export const periodPlans = dimension<PeriodPlan>('期间', [
  { name: '只有年度', weight: 9, hasLongTerm: false },
  { name: '长期和年度', hasLongTerm: true },
]);

interface PageBreak extends Choice {
  /** Lines between the parts of a block that continues on the next page; null for a block in one piece. */
  readonly lines: readonly string[] | null;
  /** True where the second part stands right of the first, behind a blank column. */
  readonly isBeside?: boolean;
  /** True where the second part stands on a sheet of its own, below the title again but without headings. */
  readonly isOnNextSheet?: boolean;
}

/** In sheets made from printed documents, the headings are repeated on every page. */
export const pageBreaks = dimension<PageBreak>('换页', [
  { name: '没有', weight: 12, lines: null },
  { name: '列名再写一遍', lines: [] },
  { name: '页码和列名', lines: ['第 1 页 共 2 页'] },
  { name: '续表', lines: ['续表'] },
  { name: '后一半在右边，中间空一列', lines: [], isBeside: true },
  { name: '后一半在下一张工作表，没有列名', lines: [], isOnNextSheet: true },
]);
