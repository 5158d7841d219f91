import type { ColumnRole } from './goal-table';

/** Short names of the columns of the indicator block, in the order in which the user chooses from them. */
export const ROLE_NAMES: Readonly<Record<ColumnRole, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标（名称）',
  operator: '计算符号（≥≤＝）',
  value: '指标值（目标值）',
  unit: '计量单位',
  nature: '定量还是定性',
  direction: '正向还是反向',
  standard: '计划或行业标准',
  weight: '权重或分值',
  explanation: '指标内涵、说明',
  basis: '设置依据',
  formula: '计算方法',
  scoring: '评分标准',
  history: '往年指标值',
  actual: '实际完成值、得分',
  audit: '审核意见',
  project: '项目名称',
  sequence: '序号',
  note: '备注',
  other: '不是指标表的列',
};

export const COLUMN_ROLES = Object.keys(ROLE_NAMES) as readonly ColumnRole[];
