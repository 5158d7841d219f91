import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { CellContent, WorkbookSnapshot } from '../../workbook/snapshot';
import type { FormProfile } from '../../goals/form-profile';
import type { GoalTable } from '../../goals/goal-table';
import type { SelfEvaluation } from '../../goals/self-evaluation';

export type Severity = 'error' | 'warning' | 'hint';

/** 规则类别 (docs/domain.md#审核看什么). */
export type Category = '完整性' | '规范性' | '一致性' | '合理性' | '相关性' | '勾稽';

/** `safe` changes only the form of the characters; `confirm` changes meaning and shows before and after. */
export type FixKind = 'safe' | 'confirm';

/**
 * A small form that shows what a rule means. It is laid out as a sheet, recognised like every other, and checked: each of
 * `findings` must come out at its cell and nothing else of this rule.
 */
export interface RuleExample {
  readonly rows: readonly (readonly ExampleCell[])[];
  /** Values that were put into cells (“D5”) from the library, as they were then. */
  readonly inserted?: readonly { readonly cell: string; readonly value: string }[];
  /** Hidden rows and columns, as Excel names them: 6, “D”. */
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly string[] };
  /** Addresses ("D2") where this rule must report; empty for a good example. */
  readonly findings: readonly string[];
}

/** Plain text is a text cell; a number a numeric cell; else value, formula and displayed text are given. */
export type ExampleCell =
  | string
  | number
  | {
      readonly value: string | number;
      readonly formula?: string;
      readonly text?: string;
      readonly numberFormat?: string;
    };

/** A limit of a rule that a 财政局 may set otherwise. */
export interface Threshold {
  /** In plain Chinese: “项目表最少指标数”. */
  readonly label: string;
  /** Used unless the settings say otherwise. */
  readonly value: number;
  /** “条”, “%”. */
  readonly unit: string;
}

export interface RuleMeta<MessageId extends string = string, ThresholdName extends string = string> {
  /** `category/name`, the path of the rule's file below src/rules; never changes its meaning. */
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Message texts; `{name}` is replaced by the report's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly fix: FixKind | null;
  readonly thresholds?: Readonly<Record<ThresholdName, Threshold>>;
  /**
   * Where findings of one message have one cause, so that they make one finding with all its cells: in a table, or, as a
   * habit of whoever filled in the forms, in all tables of the workbook (never for errors).
   */
  readonly cause?: 'table' | 'forms';
  /** 试行: off unless the settings switch it on, because too many of its findings were not agreed with. */
  readonly isTrial?: boolean;
  /** Of use only before an import into a 填报系统: off unless the check profile or the settings switch it on. */
  readonly profile?: 'import';
}

/**
 * What explains a rule. Every rule file exports it on its own, and reasons.ts lists it: the pane checks without it, and
 * fetches it as data.
 */
export interface RuleReason {
  /** What the user gains by mending it, in plain Chinese. */
  readonly why: string;
  /** Documents behind the rule. An article number stands only where the source has been checked. */
  readonly basis: readonly string[];
}

/** By the rule's id. */
export type RuleReasons = Readonly<Record<string, RuleReason>>;

/**
 * What a rule means, for tests, docs/rules and the command line. Every rule file exports them as a function, so that
 * the pane, which never calls it, does not carry them.
 */
export interface RuleExamples {
  readonly good: readonly RuleExample[];
  readonly bad: readonly RuleExample[];
}

/** What a rule says about one cell. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | undefined>>;
  readonly cell: CellAddress;
  readonly related?: readonly CellAddress[];
  /** What to write instead, in plain Chinese. */
  readonly suggestion?: string;
  readonly fix?: { readonly kind: FixKind; readonly edits: readonly Edit[] };
  /** Other than the rule's own, where its exceptions say so (“降为提示”). */
  readonly severity?: Severity;
}

/** An example from the library that was put into a cell, and that the user has not confirmed. */
export interface InsertedValue {
  /** Where the cell stands now. */
  readonly cell: CellAddress;
  /** What was written there, as it was shown. */
  readonly value: string;
}

export interface RuleContext<ThresholdName extends string = string> {
  readonly workbook: WorkbookSnapshot;
  /** All goal tables of the workbook. */
  readonly tables: readonly GoalTable[];
  /** The rule's own thresholds, as set. */
  readonly thresholds: Readonly<Record<ThresholdName, number>>;
  /** What the weights of a form may add up to: 100, or 90 with 10 for the 预算执行率. */
  readonly weightTotals: readonly number[];
  readonly inserted: readonly InsertedValue[];
  /** 表样 of the table: as set, else as its levels show. */
  profileOf(table: GoalTable): FormProfile;
  /** The 自评表 of the workbook, which are no goal tables. */
  selfEvaluations(): readonly SelfEvaluation[];
  cell(address: CellAddress): CellContent;
}

/**
 * A rule looks at each table alone (`checkTable`), or at all tables of the workbook together (`checkWorkbook`). It must
 * take no more than linear time in the indicators of the workbook.
 */
export interface Rule<MessageId extends string = string, ThresholdName extends string = string> {
  readonly meta: RuleMeta<MessageId, ThresholdName>;
  checkTable?(table: GoalTable, context: RuleContext<ThresholdName>): Iterable<Report<MessageId>>;
  checkWorkbook?(context: RuleContext<ThresholdName>): Iterable<Report<MessageId>>;
}

/** Keeps the message ids and thresholds of a rule typed: a report with an unknown id does not compile. */
export function defineRule<MessageId extends string, ThresholdName extends string = never>(
  rule: Rule<MessageId, ThresholdName>,
): Rule<MessageId, ThresholdName> {
  return rule;
}
