import { HostError } from '../../src/host/port';
import type { HostTrouble } from '../../src/host/port';
import type { AddedSheet, SheetAdding, SheetRemoval } from '../../src/host/sheet-adding';
import type { NewSheet } from '../../src/workbook/new-sheet';

/** Sheets that are written nowhere; each call can be refused, and each removal can end in its own way. */
export class FakeSheets implements SheetAdding {
  readonly added: NewSheet[] = [];
  readonly removals: { readonly name: string; readonly evenChanged: boolean }[] = [];
  isReadyToPrint = true;
  nextRemoval: SheetRemoval = 'removed';
  private refusal: HostTrouble | null = null;

  /** The next call fails so. */
  refuse(trouble: HostTrouble): void {
    this.refusal = trouble;
  }

  add(name: string, make: (workbook: string) => NewSheet): Promise<AddedSheet> {
    return this.answer(() => {
      this.added.push(make('目标.xlsx'));
      return { name, isReadyToPrint: this.isReadyToPrint };
    });
  }

  remove(name: string, evenChanged: boolean): Promise<SheetRemoval> {
    return this.answer(() => {
      this.removals.push({ name, evenChanged });
      return evenChanged ? 'removed' : this.nextRemoval;
    });
  }

  private answer<T>(give: () => T): Promise<T> {
    const { refusal } = this;
    this.refusal = null;
    return refusal ? Promise.reject(new HostError(refusal)) : Promise.resolve(give());
  }
}
