/** A cell of a sound form, a faulty text for it, and the rule that reports it. */
export type Slip = readonly [cell: string, typed: string, rule: string];

export interface SoundForm {
  readonly title: string;
  /** Rows of cells separated by “|”. */
  readonly rows: string;
  readonly slips: readonly Slip[];
}
