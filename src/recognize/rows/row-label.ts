/** Kinds of rows. */
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
  /** A line that names what follows it: 产出指标, 年度绩效指标, 项目名称：… */
  | 'caption'
  | 'indicator'
  /** A row covered by the merged cell of the indicator above */
  | 'continuation'
  /** An empty row for an indicator: a level name, 指标1：, …… */
  | 'spare'
  /** 合计 */
  | 'total'
  /** 得分, 评价等级 */
  | 'result'
  | 'opinion'
  | 'stamp'
  /** Signature, name or date of the person who filled in the form */
  | 'contact'
  | 'note'
  /** 公示期：… */
  | 'notice'
  /** The title of a table without goals: 资金分配表 */
  | 'other-table'
  /** Nothing of the above */
  | 'text';

/** Evidence for one kind of row. `says` describes it to the user, in plain Chinese. */
export interface RowEvidence {
  readonly kind: RowKind;
  readonly weight: number;
  readonly says: string;
  /** True when the evidence is a level name, in the row or merged over it. */
  readonly isOfLevel?: boolean;
}

export interface RowLabel {
  readonly row: number;
  readonly kind: RowKind;
  readonly evidence: readonly RowEvidence[];
  /** True when the user marked the row as an indicator. */
  readonly isCorrected: boolean;
  /** Of a continuation with the rest of a name, the row where the name begins. */
  readonly joinsTo?: number;
}

/** Sum of the evidence for each kind of row. */
export function weigh(evidence: readonly RowEvidence[]): ReadonlyMap<RowKind, number> {
  const sums = new Map<RowKind, number>();
  for (const { kind, weight } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  return sums;
}

/** True for rows of a block: indicators and their like. */
export function isLine(kind: RowKind): boolean {
  return kind === 'indicator' || kind === 'continuation' || kind === 'spare';
}

/** True for rows of a form's head. After a block they begin another form, or its next part. */
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
