import type { AmountRole, Period, Scope } from '../../src/goals/goal-table';
import type { MoneyUnit } from '../../src/wording/money-unit';
import type { Operator } from '../../src/wording/target-value';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A workbook with everything that a careful reader finds in it. Used for generated and hand-written forms. */
export interface FormWithTruth {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly TableTruth[];
  /** The faults that the three checked rules must find, and no others. */
  readonly faults: readonly FaultTruth[];
  /** True when a reviewer finds no other error in the form. */
  readonly isSound: boolean;
}

export interface TableTruth {
  readonly sheet: string;
  readonly scope?: Scope;
  readonly period?: Period;
  /** Contents of the head; absent fields are not compared, null means that the form has none. */
  readonly head: HeadTruth;
  readonly indicators: readonly IndicatorTruth[];
  readonly amounts: readonly AmountTruth[];
}

export interface HeadTruth {
  readonly department?: string | null;
  readonly project?: string | null;
  readonly projectCode?: string | null;
  readonly year?: number | null;
}

export interface IndicatorTruth {
  /** "C8": the cell of the name. */
  readonly nameCell: string;
  readonly name: string;
  /** As written in the form; null when there is none. */
  readonly level1: string | null;
  readonly level2: string | null;
  /** Cells of which any may be read as the target's; several in a form with one column per place. */
  readonly valueCells: readonly string[];
  readonly target: TargetTruth;
  /** Names of the spellings of the target in a generated form. */
  readonly writings?: readonly string[];
}

export type TargetTruth =
  | {
      readonly kind: 'number';
      /** All operators that a reviewer accepts: "确保95%" may be read as ≥ or without an operator. */
      readonly operators: readonly (Operator | null)[];
      readonly number: number;
      readonly unit: string | null;
    }
  | { readonly kind: 'range'; readonly lower: number; readonly upper: number; readonly unit: string | null }
  /** "约100人". */
  | { readonly kind: 'about'; readonly number: number; readonly unit: string | null }
  /** A date or a period; `iso` only where the text names one full day. */
  | { readonly kind: 'date'; readonly iso?: string }
  | { readonly kind: 'words' }
  /** A value of any kind: "3:1". */
  | { readonly kind: 'filled' }
  | { readonly kind: 'missing' };

export interface AmountTruth {
  readonly cell: string;
  readonly label: string;
  /** Null for an empty cell. */
  readonly value: number | null;
  readonly unit: MoneyUnit;
  readonly role?: AmountRole;
}

export type NamedCheck = 'missing' | 'over-100' | 'total';

export interface FaultTruth {
  readonly check: NamedCheck;
  readonly sheet: string;
  /** The finding must be at one of these cells. */
  readonly cells: readonly string[];
}
