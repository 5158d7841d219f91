/** What a row of a sheet is for. */
export type RowKind =
  | 'blank'
  | 'title'
  /** 207101某法院 | 单位：万元; 附件2 */
  | 'page-head'
  /** 项目名称 | …: a label of the form's head */
  | 'field'
  /** 年度总体目标 | … */
  | 'goal'
  | 'amount'
  /** 任务名称 | 主要内容 | …: headings of a list of tasks */
  | 'list'
  /** 一级指标 | 二级指标 | … */
  | 'heading'
  /** A line of its own that names what follows: 产出指标, 年度绩效指标, 项目名称：… */
  | 'caption'
  | 'indicator'
  /** A row over which the indicator above is merged */
  | 'continuation'
  /** Room for an indicator: a level name, 指标1：, …… */
  | 'spare'
  /** 合计 */
  | 'total'
  /** 得分, 评价等级 */
  | 'result'
  | 'opinion'
  | 'stamp'
  /** Who filled the form in, and when */
  | 'contact'
  | 'note'
  /** 公示期：… */
  | 'notice'
  /** 资金分配表: the title of a table that holds no goals */
  | 'other-table'
  /** Nothing of the above */
  | 'text';

/** Speaks for one kind of row. `says` tells the user what was seen, in plain Chinese. */
export interface RowEvidence {
  readonly kind: RowKind;
  readonly weight: number;
  readonly says: string;
  /** True when the name of a level was seen, in the row or merged over it. */
  readonly isOfLevel?: boolean;
}

export interface RowLabel {
  readonly row: number;
  readonly kind: RowKind;
  readonly evidence: readonly RowEvidence[];
  /** True when it is an indicator because the user said so. */
  readonly isCorrected: boolean;
}

/** How much speaks for each kind of row. */
export function weigh(evidence: readonly RowEvidence[]): ReadonlyMap<RowKind, number> {
  const sums = new Map<RowKind, number>();
  for (const { kind, weight } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  return sums;
}

/** Rows that hold the indicators of a block. */
export function isLine(kind: RowKind): boolean {
  return kind === 'indicator' || kind === 'continuation' || kind === 'spare';
}

/** Rows that belong to the head of a form: after a block they begin another form, or its next part. */
export function isHead(kind: RowKind): boolean {
  return (
    kind === 'title' ||
    kind === 'page-head' ||
    kind === 'field' ||
    kind === 'goal' ||
    kind === 'amount' ||
    kind === 'list'
  );
}

/** Rows that close a form. */
export function isClosing(kind: RowKind): boolean {
  return kind === 'opinion' || kind === 'stamp' || kind === 'contact' || kind === 'note' || kind === 'notice';
}
