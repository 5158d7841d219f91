import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { FormProfile } from '../../goals/form-profile';
import type { GoalTable } from '../../goals/goal-table';
import type { SelfEvaluation } from '../../goals/self-evaluation';

export type Severity = 'error' | 'warning' | 'hint';

/** 规则类别 (docs/domain.md#审核看什么). */
export type Category = '完整性' | '规范性' | '一致性' | '合理性' | '相关性' | '勾稽';

/**
 * `safe` changes only the form of characters and needs no confirmation. `confirm` changes meaning; the user sees before
 * and after.
 */
export type FixKind = 'safe' | 'confirm';

/**
 * A small form that demonstrates a rule. It is laid out as a sheet, recognised and checked like any other. The rule
 * must report exactly at the cells in `findings`.
 */
export interface RuleExample {
  readonly rows: readonly (readonly ExampleCell[])[];
  /** Values inserted from the library, with their cells (“D5”). */
  readonly inserted?: readonly { readonly cell: string; readonly value: string }[];
  /** Hidden rows and columns by their Excel names: 6, “D”. */
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly string[] };
  /** Addresses ("D2") at which this rule must report; empty for a good example. */
  readonly findings: readonly string[];
}

/** A string is a text cell, a number a numeric cell; an object gives value, formula and displayed text. */
export type ExampleCell =
  | string
  | number
  | {
      readonly value: string | number;
      readonly formula?: string;
      readonly text?: string;
      readonly numberFormat?: string;
    };

/** A limit of a rule that can be changed in the settings. */
export interface Threshold {
  /** Label in plain Chinese: “项目表最少指标数”. */
  readonly label: string;
  /** Default value. */
  readonly value: number;
  /** Unit for display: “条”, “%”. */
  readonly unit: string;
}

export interface RuleMeta<MessageId extends string = string, ThresholdName extends string = string> {
  /** `category/name`, the path of the rule's file below src/rules. Its meaning never changes. */
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Message texts; `{name}` is replaced by the report's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly fix: FixKind | null;
  readonly thresholds?: Readonly<Record<ThresholdName, Threshold>>;
  /**
   * Scope in which all findings of one message have one cause and become one finding with several cells: a table, or
   * all forms of the workbook (a habit of the writer; never for errors).
   */
  readonly cause?: 'table' | 'forms';
  /** 试行: off unless enabled in the settings, because users rejected too many of its findings. */
  readonly isTrial?: boolean;
  /** Rules for an import into a 填报系统: off unless enabled by the check profile or the settings. */
  readonly profile?: 'import';
}

/**
 * Explanation of a rule. Every rule file exports it separately, and reasons.ts lists it, so that the pane can check
 * without it and load it later as data.
 */
export interface RuleReason {
  /** Benefit of fixing the fault for the user, in plain Chinese. */
  readonly why: string;
  /** Documents on which the rule is based. Article numbers are given only where the source was checked. */
  readonly basis: readonly string[];
}

/** Reasons by the rule's id. */
export type RuleReasons = Readonly<Record<string, RuleReason>>;

/**
 * Examples of a rule for tests, docs/rules and the command line. Every rule file exports them as a function, so that
 * the pane's bundle leaves them out.
 */
export interface RuleExamples {
  readonly good: readonly RuleExample[];
  readonly bad: readonly RuleExample[];
}

/** Cells whose numbers, as displayed, must add up to something, in plain Chinese: 100或者90. */
export interface Adding {
  readonly cells: readonly CellAddress[];
  readonly to: string;
}

/** A fault that a rule reports at a cell. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | undefined>>;
  readonly cell: CellAddress;
  readonly related?: readonly CellAddress[];
  /**
   * The cells in which typing other texts mends the fault, if others than `cell`: all of several that are missing, or
   * those that contradict each other. Empty when no text there mends it: contents of another column, something hidden.
   */
  readonly mendAt?: readonly CellAddress[];
  /** The parts of a wrong sum, so that the pane can show the sum while they are typed. */
  readonly adding?: Adding;
  /** The correct value or text, in plain Chinese. */
  readonly suggestion?: string;
  readonly fix?: { readonly kind: FixKind; readonly edits: readonly Edit[] };
  /** Severity in place of the rule's own one, for exceptions of the rule (“降为提示”). */
  readonly severity?: Severity;
}

/** An example value from the library in a cell, not yet confirmed by the user. */
export interface InsertedValue {
  /** The value's present cell. */
  readonly cell: CellAddress;
  /** The value as displayed when it was inserted. */
  readonly value: string;
}

/**
 * What a rule may look at. Findings of `checkTable` are kept until the table's sheet changes, unless the rule looked at
 * another sheet, all tables or inserted values; so a rule that needs only the table's sheet asks for `sheet` or `cell`.
 */
export interface RuleContext<ThresholdName extends string = string> {
  readonly workbook: WorkbookSnapshot;
  /** All goal tables of the workbook. */
  readonly tables: readonly GoalTable[];
  /** The goal tables of the checked table's sheet. A rule that needs no more than these is not run again after edits of others. */
  readonly tablesOfSheet: readonly GoalTable[];
  /** The rule's thresholds: those of the settings, else the defaults. */
  readonly thresholds: Readonly<Record<ThresholdName, number>>;
  /** Allowed sums of a form's weights: 100, or 90 with 10 more for the 预算执行率. */
  readonly weightTotals: readonly number[];
  readonly inserted: readonly InsertedValue[];
  /** 表样 of the table: from the settings, else by its levels. */
  profileOf(table: GoalTable): FormProfile;
  /** The workbook's 自评表, which are not goal tables. */
  selfEvaluations(): readonly SelfEvaluation[];
  sheet(name: string): SheetSnapshot | undefined;
  cell(address: CellAddress): CellContent;
}

/**
 * A rule checks each table separately (`checkTable`) or all tables of the workbook together (`checkWorkbook`). Its time
 * must be at most linear in the number of indicators.
 */
export interface Rule<MessageId extends string = string, ThresholdName extends string = string> {
  readonly meta: RuleMeta<MessageId, ThresholdName>;
  checkTable?(table: GoalTable, context: RuleContext<ThresholdName>): Iterable<Report<MessageId>>;
  checkWorkbook?(context: RuleContext<ThresholdName>): Iterable<Report<MessageId>>;
}

/** Types the message ids and thresholds of a rule: a report with an unknown id does not compile. */
export function defineRule<MessageId extends string, ThresholdName extends string = never>(
  rule: Rule<MessageId, ThresholdName>,
): Rule<MessageId, ThresholdName> {
  return rule;
}
