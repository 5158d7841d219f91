import { detectProfile } from '../goals/detect-profile';
import { formProfiles, type FormProfile } from '../goals/form-profile';
import type { GoalTable } from '../goals/goal-table';
import type { SelfEvaluation } from '../goals/self-evaluation';
import type { InsertedValue, RuleContext } from '../rules/kit/rule';
import type { CellAddress } from '../workbook/area';
import { cellAt, findSheet, type CellContent, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { LintSettings } from './settings/settings';

/** Facts of the workbook that all rules share. */
export interface SharedContext {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly GoalTable[];
  readonly bySheet: ReadonlyMap<string, readonly GoalTable[]>;
  readonly settings: LintSettings;
  readonly inserted: readonly InsertedValue[];
  readonly selfEvaluations: readonly SelfEvaluation[];
  /** 表样 of the tables asked for so far. */
  readonly profiles: Map<GoalTable, FormProfile>;
}

/** A rule's context, which notes whether the rule looks at anything but the sheet of the table that it checks. */
export class TableContext implements RuleContext {
  /** True once the rule has looked at another sheet, at all tables, or at what the workbook carries. */
  looksBeyond = false;
  private sheetName = '';

  constructor(
    private readonly shared: SharedContext,
    readonly thresholds: Readonly<Record<string, number>>,
  ) {}

  /** Begins with another table. */
  enter({ sheet }: GoalTable): void {
    this.sheetName = sheet;
    this.looksBeyond = false;
  }

  get workbook(): WorkbookSnapshot {
    return this.beyond().workbook;
  }

  get tables(): readonly GoalTable[] {
    return this.beyond().tables;
  }

  get tablesOfSheet(): readonly GoalTable[] {
    return this.shared.bySheet.get(this.sheetName) ?? [];
  }

  get inserted(): readonly InsertedValue[] {
    return this.beyond().inserted;
  }

  get weightTotals(): readonly number[] {
    return this.shared.settings.weightTotals;
  }

  selfEvaluations(): readonly SelfEvaluation[] {
    return this.beyond().selfEvaluations;
  }

  profileOf(table: GoalTable): FormProfile {
    const { profiles, settings } = this.shared;
    const profile =
      profiles.get(table) ?? formProfiles.find(({ name }) => name === settings.profile) ?? detectProfile(table);
    profiles.set(table, profile);
    return profile;
  }

  sheet(name: string): SheetSnapshot | undefined {
    const { workbook } = name === this.sheetName ? this.shared : this.beyond();
    return findSheet(workbook, name);
  }

  cell(address: CellAddress): CellContent {
    const { workbook } = address.sheet === this.sheetName ? this.shared : this.beyond();
    return cellAt(workbook, address);
  }

  private beyond(): SharedContext {
    this.looksBeyond = true;
    return this.shared;
  }
}
