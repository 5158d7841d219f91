import type { Big } from 'big.js';
import type { Area, CellAddress } from '../workbook/area';
import type { LeftOutRow, RowByUser } from './left-out-rows';
import type { LevelKind } from './levels';
import type { Located } from './located';
import type { MoneyUnit } from '../wording/money-unit';
import type { TargetValue } from '../wording/target-value';

/** 部门整体支出 / 项目支出 / 专项资金. */
export type Scope = 'department' | 'project' | 'fund';
/** 年度 / 长期（中期）. */
export type Period = 'annual' | 'long-term';

/** What a column of the indicator block holds (domain: 列名). */
export type ColumnRole =
  | 'level1'
  | 'level2'
  | 'level3'
  /** 指标值 */
  | 'value'
  /** 计算符号 */
  | 'operator'
  /** 度量单位 */
  | 'unit'
  /** 指标值类型: 定量 / 定性 */
  | 'nature'
  /** 指标方向: 正向 / 反向 */
  | 'direction'
  /** 指标分类: 计划标准 / 行业标准 / 历史标准 */
  | 'standard'
  | 'weight'
  /** 内涵解释 */
  | 'explanation'
  /** 设置依据 */
  | 'basis'
  /** 指标计算公式或方法 */
  | 'formula'
  /** 评分标准 */
  | 'scoring'
  /** 指标审核 */
  | 'audit'
  /** 近两年指标值 */
  | 'history'
  /** 实际完成值, 得分: only in a 自评表 */
  | 'actual'
  | 'sequence'
  /** 备注 */
  | 'note'
  /** 项目名称, in flat lists of projects */
  | 'project'
  | 'other';

export interface Column {
  readonly role: ColumnRole;
  /** First sheet column (from 0) and how many it spans: a heading merged over D:E has `columns: 2`. */
  readonly column: number;
  readonly columns: number;
  readonly heading: string;
  /** 0 … 1: how sure recognition is of the role. */
  readonly confidence: number;
  /** True when the user said so. */
  readonly isCorrected: boolean;
  /** The place whose values it holds (新罗区), or the heading of other values (长期目标值) in a column of the role `other`. */
  readonly place?: string;
  /** In a column with the role `other`: the value column of a place or period whose operators or units it holds. */
  readonly ofValue?: { readonly column: number; readonly part: 'operator' | 'unit' };
}

/** A value of one place or period, in a form with one value column for each. */
export interface PlaceValue {
  readonly place: string;
  readonly cell: CellAddress;
  readonly target: TargetValue;
}

/** An indicator's value in an earlier year, as its cell shows it. */
export interface PastValue {
  /** Null where the heading names none ("上年实际值"). */
  readonly year: number | null;
  readonly heading: string;
  readonly cell: CellAddress;
  readonly value: TargetValue;
}

/** One row of the indicator block: a 三级指标 with its target value. */
export interface Indicator {
  readonly row: number;
  /** The block's own name where the form has several: "一般性支出情况", "年度绩效指标". */
  readonly section: string | null;
  /** The place, period or project beside or above the row, in a block with the indicators of several (甲村, 乙村). */
  readonly part?: string;
  /** Name without line breaks, spaces and points ("产出指标（50分）" → "产出指标"); cell = where the name is written. */
  readonly level1: Located<string> | null;
  readonly level2: Located<string> | null;
  /** True when level 1 or 2 was carried down from the row above because the row's own cells are unusable. */
  readonly levelsInferred: boolean;
  readonly levelKind: LevelKind;
  /** 三级指标 as written, line breaks removed. `value` is '' when the row has a value but no name. */
  readonly name: Located<string>;
  /** The name without any white space, narrow. */
  readonly plainName: string;
  /** False for a row without a name of its own: none, "……" or "指标1：". */
  readonly isNamed: boolean;
  readonly target: TargetValue;
  /** In a form with one value column per place or period: the filled ones besides `target`, left to right. */
  readonly otherPlaces: readonly PlaceValue[];
  /** 近两年指标值, 上年实际值: filled cells of all such columns, left to right. */
  readonly past: readonly PastValue[];
  /** The cell of each column's content in this row; a shifted row has them where the content really is. */
  readonly cells: Readonly<Partial<Record<ColumnRole, CellAddress>>>;
  /** Displayed text of each filled column, trimmed. */
  readonly texts: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The rows below in which the name or the value goes on, where the lines of a cell became rows. */
  readonly rest?: readonly number[];
  /** Number of columns by which the row's content is shifted to the right (+) or left (-) of its headings. */
  readonly shift: number;
}

/** The part an amount plays in a 勾稽关系. */
export type AmountRole =
  /** 资金总额, 年度资金总额, 预算数, 项目总预算 */
  | 'total'
  /** 项目支出 */
  | 'project'
  /** 基本支出 */
  | 'basic'
  /** 其他支出 */
  | 'other-expenditure'
  /** 财政拨款, 财政性资金, and its sources by level */
  | 'fiscal'
  /** 其他资金, 自有资金, 单位资金 as a source */
  | 'other-funds'
  /** 上年结转 */
  | 'carry-over'
  | 'income-total'
  | 'income-item'
  | 'expense-total'
  /** 人员经费, 公用经费, 项目经费; 人员类/运转类/特定目标类 */
  | 'expense-item'
  /** A row of 年度主要任务 */
  | 'task'
  /** 金额合计 of the tasks */
  | 'task-total'
  /** A part that is named in the words after its total: 854万（高标准农田400万元，…） */
  | 'detail'
  /** Figures of a past year */
  | 'past';

/** A labelled figure of the form's head. */
export interface Amount {
  /** As written, line breaks and repeated spaces removed: "其中：财政拨款". */
  readonly label: string;
  readonly labelCell: CellAddress | null;
  /** The heading above the amount: "当年预算", "收入构成", "年度主要任务". */
  readonly group: string | null;
  readonly role: AmountRole | null;
  readonly cell: CellAddress;
  /** Displayed text; '' for an empty cell. */
  readonly text: string;
  /** Null when the cell is empty or no number. Decimal; in `unit`. */
  readonly value: Big | null;
  /** Digits after the point as displayed: 2 for "80.01". */
  readonly decimals: number;
  readonly unit: MoneyUnit | '%' | null;
  /** 占比, where the form has such a column: in %, 36 for "36%". */
  readonly share?: FigureCell;
  /** 近两年收支金额, where the form has such columns. */
  readonly past?: readonly (FigureCell & { readonly year: number })[];
}

/** A total of a form and the parts that must add up to it. */
export interface BudgetSum {
  /**
   * 资金总额 = 基本支出 + 项目支出; an amount and the parts in the words behind it; 基本支出 = 人员经费 + 公用经费; 合计 =
   * 财政拨款 + 其他资金 in a line of a table of amounts; 全年 = 一季度 + … + 四季度.
   */
  readonly kind: 'expenditure' | 'detail' | 'items' | 'sources' | 'series';
  readonly total: Amount;
  readonly parts: readonly Amount[];
}

/** Amounts of a form that were not added up, and why. */
export interface UnpairedAmounts {
  readonly kind: 'no-total' | 'no-parts' | 'unreadable';
  readonly cells: readonly CellAddress[];
  /** A sentence in plain Chinese. */
  readonly message: string;
}

/** A figure beside an amount. `isPercent` when the cell shows a percentage. */
export interface FigureCell {
  readonly cell: CellAddress;
  readonly text: string;
  readonly value: Big | null;
  readonly isPercent: boolean;
}

/** One date of the 资金支出计划: which share is to be spent by then. */
export interface ScheduleEntry {
  /** "3月底" */
  readonly label: string;
  readonly labelCell: CellAddress;
  /** In %: 25 for a cell 25 under the heading 资金支出计划（%）; null for an empty cell. */
  readonly percent: Big | null;
  readonly cell: CellAddress;
}

/** 总体目标, 目标1, 年度目标任务: running text with its label; in a list of projects, with the project whose goal it is. */
export interface GoalText {
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly period: Period;
  readonly text: string;
  readonly cell: CellAddress;
  readonly project?: string;
}

export type HeadFieldKind =
  | 'department'
  | 'year'
  | 'project'
  | 'project-code'
  /** 填报人, 联系人, 负责人 */
  | 'contact'
  /** 联系电话 */
  | 'phone';

/** A label of the form's head and the cell where its value belongs, filled or not. */
export interface HeadField {
  readonly kind: HeadFieldKind;
  readonly label: string;
  readonly labelCell: CellAddress;
  /** '' when nothing is filled in. */
  readonly text: string;
  readonly cell: CellAddress;
}

/** A cell of a task's row; `text` is '' when nothing is filled in. */
export interface TaskCell {
  readonly heading: string;
  readonly text: string;
  readonly cell: CellAddress;
}

/** A row of 年度主要任务, 年度履职目标. A part that the form has no column for is null. */
export interface Task {
  readonly row: number;
  readonly name: TaskCell | null;
  readonly content: TaskCell | null;
  /** 对应绩效目标, 年度目标任务 */
  readonly goal: TaskCell | null;
  readonly amount: TaskCell | null;
}

export type FigureKind =
  /** 编制数, 编制控制数 */
  | 'staff-quota'
  /** 在职人员总数 */
  | 'staff-total'
  /** 行政人员数 */
  | 'staff-administrative'
  /** 事业人员数 */
  | 'staff-institution'
  /** 编外人数 */
  | 'staff-temporary'
  /** 上年预算: 批复数, 调整数, 实际支出, 执行率, 年末结转 */
  | 'approved'
  | 'adjusted'
  | 'spent'
  | 'execution-rate'
  | 'carried-over';

/** A labelled figure of the head that is no amount of this year's budget: staff, last year's execution. */
export interface HeadFigure {
  readonly kind: FigureKind;
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly cell: CellAddress;
  readonly text: string;
  /** Null when the cell is empty or no number; in % when `isPercent`. */
  readonly value: Big | null;
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** An indicator that is written as a sentence, not as a table row: “质量指标：保证各项工作完成质量”. */
export interface IndicatorStatement {
  /** The level's name: 质量指标. */
  readonly label: string;
  readonly text: string;
  readonly cell: CellAddress;
}

/** One 绩效目标表. */
export interface GoalTable {
  readonly sheet: string;
  readonly area: Area;
  readonly title: Located<string> | null;
  readonly scope: Scope;
  readonly period: Period;
  readonly year: Located<number> | null;
  readonly department: Located<string> | null;
  readonly project: Located<string> | null;
  readonly projectCode: Located<string> | null;
  readonly moneyUnit: Located<MoneyUnit> | null;
  readonly budget: readonly Amount[];
  /** Totals and their parts as read from the form. */
  readonly sums: readonly BudgetSum[];
  /** Totals or parts that the form prints, but that could not be compared. */
  readonly unpaired: readonly UnpairedAmounts[];
  readonly schedule: readonly ScheduleEntry[];
  readonly fields: readonly HeadField[];
  readonly tasks: readonly Task[];
  readonly figures: readonly HeadFigure[];
  readonly goals: readonly GoalText[];
  readonly statements: readonly IndicatorStatement[];
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  /** Indicators on the next sheets, when the form goes on there. */
  readonly restOfForm?: readonly Indicator[];
  /** True for a table that goes on with the form of the sheet before. */
  readonly isNextPage?: true;
  /** Rows inside the blocks that were not read as indicators because nothing in them looks like one. */
  readonly leftOut: readonly LeftOutRow[];
  /** Rows that are read as indicators only because the user said so. */
  readonly rowsByUser: readonly RowByUser[];
  /** Why the indicators could not be read, although the form has some; null when they were read, or when there are none. */
  readonly unread: 'in-one-cell' | 'levels-as-columns' | 'no-headings' | null;
}

/** A run of indicator rows under one heading row. A form may have several, with other columns each. */
export interface IndicatorBlock {
  readonly section: string | null;
  /** First and last heading row. */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** Headings and indicator rows. */
  readonly area: Area;
  readonly columns: readonly Column[];
  /** Rows without an indicator, also below the last one, from top to bottom. */
  readonly spareRows: readonly SpareRow[];
}

/** An empty row of a form for one more indicator: no value, and no name but "……" or "指标1：". */
export interface SpareRow {
  readonly row: number;
  readonly level1: Located<string> | null;
  readonly level2: Located<string> | null;
}
