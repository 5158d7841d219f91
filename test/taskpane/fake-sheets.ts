import { HostError } from '../../src/host/port';
import type { HostTrouble } from '../../src/host/port';
import type { AddedSheet, SheetAdding, SheetRemoval } from '../../src/host/sheet-adding';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { sheetOfPlan } from '../workbook/sheet-of-plan';
import type { FakeHost } from './fake-host';

/** Sheets in memory. Calls can be refused, and removals can have any result. */
export class FakeSheets implements SheetAdding {
  readonly added: NewSheet[] = [];
  readonly removals: { readonly name: string; readonly evenChanged: boolean }[] = [];
  isReadyToPrint = true;
  nextRemoval: SheetRemoval = 'removed';
  private refusal: HostTrouble | null = null;

  constructor(private readonly host: FakeHost) {}

  /** Makes the next call fail. */
  refuse(trouble: HostTrouble): void {
    this.refusal = trouble;
  }

  add(name: string, make: (workbook: string) => NewSheet): Promise<AddedSheet> {
    return this.answer(() => {
      const plan = make('目标.xlsx');
      this.added.push(plan);
      this.change((sheets) => [...sheets.filter((sheet) => sheet.name !== name), sheetOfPlan(name, plan)]);
      return { name, isReadyToPrint: this.isReadyToPrint };
    });
  }

  remove(name: string, evenChanged: boolean): Promise<SheetRemoval> {
    return this.answer(() => {
      this.removals.push({ name, evenChanged });
      const outcome = evenChanged ? 'removed' : this.nextRemoval;
      if (outcome === 'removed') this.change((sheets) => sheets.filter((sheet) => sheet.name !== name));
      return outcome;
    });
  }

  private change(of: (sheets: FakeHost['workbook']['sheets']) => FakeHost['workbook']['sheets']): void {
    const { workbook } = this.host;
    this.host.workbook = { ...workbook, sheets: of(workbook.sheets) };
  }

  private answer<T>(give: () => T): Promise<T> {
    const { refusal } = this;
    this.refusal = null;
    return refusal ? Promise.reject(new HostError(refusal)) : Promise.resolve(give());
  }
}
