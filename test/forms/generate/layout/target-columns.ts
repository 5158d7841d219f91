import { dimension, type Choice } from '../dimension';
import type { ColumnKind } from './headings';

/** One of several groups of target columns. */
export interface TargetGroup {
  /** Heading over the group, in a row of its own; equal ones beside each other are merged. */
  readonly over?: string;
  /** Heading of its value column. */
  readonly heading?: string;
  readonly isOwn?: boolean;
}

/** The columns of a target, from left to right. */
export interface TargetColumns extends Choice {
  readonly columns: readonly ColumnKind[];
  /** Heading over these columns, in a row of its own. */
  readonly over?: string;
  /** Several value columns, each with its heading: grades, or places. */
  readonly several?: { readonly kind: 'grades' | 'places'; readonly headings: readonly string[] };
  /** The columns once for each period or stage; those of one group hold the target. */
  readonly groups?: readonly TargetGroup[];
  /** Number of columns over which the value is merged. */
  readonly span?: number;
  /** True when the value cell holds operator and number, and the unit cell the unit. */
  readonly signWithNumber?: boolean;
  /** True when the value cell holds number and unit. */
  readonly unitWithNumber?: boolean;
}

export const targetColumns = dimension<TargetColumns>('指标值排法', [
  { name: '一列', weight: 9, columns: ['value'] },
  { name: '一列，横向合并', columns: ['value'], span: 2 },
  { name: '符号|数值|单位', weight: 3, columns: ['operator', 'number', 'unit'] },
  { name: '单位|符号|数值', columns: ['unit', 'operator', 'number'] },
  { name: '符号|单位|数值', columns: ['operator', 'unit', 'number'] },
  { name: '指标值：符号|数值|单位', columns: ['operator', 'number', 'unit'], over: '指标值' },
  { name: '符号|数值和单位', columns: ['operator', 'number'], unitWithNumber: true },
  { name: '符号和数值|单位', columns: ['number', 'unit'], signWithNumber: true },
  { name: '类型|一列', columns: ['nature', 'value'] },
  { name: '上年|本年', columns: ['past', 'value'] },
  { name: '半年|全年', columns: ['half-year', 'value'] },
  { name: '实施期|年度', columns: ['whole-period', 'value'] },
  { name: '本年|完成值（空）', columns: ['value', 'actual'] },
  {
    name: '中期|年度：符号|数值|单位',
    columns: ['operator', 'number', 'unit'],
    groups: [{ over: '中期指标值' }, { over: '年度指标值', isOwn: true }],
  },
  {
    name: '当年|实施期：符号和数值|单位',
    columns: ['number', 'unit'],
    signWithNumber: true,
    groups: [{ over: '当年目标', isOwn: true }, { over: '实施期目标' }],
  },
  {
    name: '年度|单位|三年|单位',
    columns: ['number', 'unit'],
    signWithNumber: true,
    groups: [{ heading: '年度目标值', isOwn: true }, { heading: '三年总目标值' }],
  },
  {
    name: '目标值：总体|当年',
    columns: ['value'],
    groups: [
      { over: '目标值', heading: '总体目标' },
      { over: '目标值', heading: '当年目标', isOwn: true },
    ],
  },
  { name: '本年|核定|上年|全国平均', columns: ['value', 'approved', 'past', 'average'] },
  {
    name: '优|良|中|差',
    columns: [],
    over: '绩效指标评价标准',
    several: { kind: 'grades', headings: ['优', '良', '中', '差'] },
  },
  {
    name: '分地区',
    columns: [],
    over: '区域目标值',
    several: { kind: 'places', headings: ['城关镇', '河口乡', '大湾镇'] },
  },
]);

interface ExtraColumns extends Choice {
  /** Columns between name and target, and after the target. */
  readonly before: readonly ColumnKind[];
  readonly behind: readonly ColumnKind[];
  readonly first?: readonly ColumnKind[];
}

export const extraColumns = dimension<ExtraColumns>('其他列', [
  { name: '没有', weight: 4, before: [], behind: [] },
  { name: '备注', weight: 2, before: [], behind: ['note'] },
  { name: '权重', weight: 2, before: [], behind: ['weight'] },
  { name: '权重在前', before: ['weight'], behind: [] },
  { name: '序号', first: ['sequence'], before: [], behind: [] },
  { name: '解释在前', before: ['explanation'], behind: ['basis'] },
  { name: '解释、公式、评分标准', before: ['explanation', 'formula'], behind: ['scoring'] },
  { name: '说明在后', before: [], behind: ['explanation', 'note'] },
]);
