import type { Big } from 'big.js';
import type { CellAddress } from '../workbook/area';

/** A number of a 自评表: points, a rate. */
export interface ScoreCell {
  readonly cell: CellAddress;
  /** Displayed text; '' for an empty cell. */
  readonly text: string;
  /** Null when the cell is empty or no number; in % when `isPercent`. */
  readonly value: Big | null;
  /** Digits after the point as displayed. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** A scored line: an indicator, or 年度资金总额 with its 执行率. */
export interface ScoredLine {
  readonly name: string;
  /** 分值 */
  readonly weight: ScoreCell;
  /** 得分 */
  readonly score: ScoreCell;
}

/** One 自评表: what was achieved of each goal, and its score. It is not a goal table. */
export interface SelfEvaluation {
  readonly sheet: string;
  /** 预算执行率, where the form scores it in a section of its own. */
  readonly execution: (ScoredLine & { readonly rate: ScoreCell }) | null;
  readonly indicators: readonly ScoredLine[];
  /** The row 总分 or 合计, where the form has one. */
  readonly total: ScoredLine | null;
}
