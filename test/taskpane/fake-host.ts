import { HostError } from '../../src/host/port';
import type { ChangeNotice, EarlierReading, HostTrouble, WorkbookHost } from '../../src/host/port';
import { applyEdits } from '../../src/workbook/apply-edits';
import type { Area, CellAddress } from '../../src/workbook/area';
import type { CellWrite, Edit } from '../../src/workbook/edit';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A sheet of text cells, its used range beginning in A1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly string[])[],
  merges: readonly Area[] = [],
): SheetSnapshot {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const text = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  return {
    name,
    visibility: 'visible',
    area: rows.length > 0 ? { row: 0, column: 0, rows: rows.length, columns } : null,
    values: text,
    text,
    formulas: text,
    numberFormat: text.map((row) => row.map(() => '@')),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

type Call = keyof WorkbookHost;

/** A workbook in memory in place of Excel, which can also refuse calls. */
export class FakeHost implements WorkbookHost {
  readonly calls: Call[] = [];
  /** For each reading, the sheets that were read. */
  readonly readings: ('all' | readonly string[])[] = [];
  readonly selected: (CellAddress & Partial<Area>)[] = [];
  cursor: { sheet: string; area: Area };
  /** Conversion of written contents by Excel. */
  makeOf = (formula: CellValue): CellValue => formula;
  /** Called directly after writing. */
  afterApply = (): void => undefined;
  private broken: { readonly after: number; readonly trouble: HostTrouble } | null = null;
  private readonly refusals = new Map<Call, HostError>();
  private readonly selectionListeners = new Set<() => void>();
  private listeners: ((change: ChangeNotice) => void)[] = [];
  private gate: Promise<void> = Promise.resolve();

  constructor(public workbook: WorkbookSnapshot) {
    this.cursor = { sheet: workbook.sheets[0]?.name ?? '', area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** Makes the next call of this kind fail; `lateAnswer` as in {@link HostError}. */
  refuse(call: Call, trouble: HostTrouble, lateAnswer?: Promise<void>): void {
    this.refusals.set(call, new HostError(trouble, { lateAnswer }));
  }

  /** Makes the next writing fail after this many edits. */
  breakOff(after: number, trouble: HostTrouble): void {
    this.broken = { after, trouble };
  }

  /** Delays all answers until the returned function is called. */
  hold(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => open();
  }

  /** Types into a cell, as the user or a co-author. */
  type(cell: CellAddress, text: string, by: ChangeNotice['by'] = 'user'): void {
    const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    this.applySilently([{ kind: 'write', sheet: cell.sheet, area, cells: [[{ formula: text, numberFormat: '@' }]] }]);
    this.tell({ sheet: cell.sheet, by });
  }

  /** Edits by the user other than typing. */
  edit(edits: readonly Edit[]): void {
    this.applySilently(edits);
    for (const sheet of new Set(edits.map((edit) => edit.sheet))) this.tell({ sheet, by: 'user' });
  }

  /** Changes the workbook without an event. */
  applySilently(edits: readonly Edit[]): void {
    this.workbook = applyEdits(this.workbook, edits);
  }

  tell(change: ChangeNotice): void {
    for (const listener of this.listeners) listener(change);
  }

  async snapshot(_signal?: AbortSignal, earlier: EarlierReading | null = null): Promise<WorkbookSnapshot> {
    this.readings.push(earlier ? [...earlier.changed] : 'all');
    await this.answer('snapshot');
    if (!earlier) return this.workbook;
    const kept = new Map(earlier.workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const read = (sheet: SheetSnapshot): SheetSnapshot =>
      earlier.changed.has(sheet.name) ? sheet : (kept.get(sheet.name) ?? sheet);
    return { ...this.workbook, sheets: this.workbook.sheets.map(read) };
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    await this.answer('apply');
    const { broken } = this;
    this.broken = null;
    this.workbook = applyEdits(this.workbook, (broken ? edits.slice(0, broken.after) : edits).map(this.made));
    this.afterApply();
    if (broken) throw new HostError(broken.trouble);
  }

  sheetIds(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map(this.workbook.sheets.map(({ name }, index) => [name, String(index)])));
  }

  /** Renames a sheet as the user; the order of sheets stays. */
  rename(from: string, to: string): void {
    const sheets = this.workbook.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet));
    this.workbook = { ...this.workbook, sheets };
  }

  async saveState(xml: string | null): Promise<void> {
    await this.answer('saveState');
    const { sheets } = this.workbook;
    this.workbook = xml === null ? { sheets } : { sheets, savedState: xml };
  }

  async select(place: CellAddress & Partial<Area>): Promise<void> {
    await this.answer('select');
    this.selected.push(place);
    const { sheet, row, column, rows = 1, columns = 1 } = place;
    this.cursor = { sheet, area: { row, column, rows, columns } };
  }

  async selection(): Promise<{ sheet: string; area: Area }> {
    await this.answer('selection');
    return this.cursor;
  }

  /** Clicks a cell as the user. */
  click(sheet: string, row: number, column: number): void {
    this.cursor = { sheet, area: { row, column, rows: 1, columns: 1 } };
    for (const listener of this.selectionListeners) listener();
  }

  onSelect(listener: () => void): Promise<() => Promise<void>> {
    this.selectionListeners.add(listener);
    return Promise.resolve(() => {
      this.selectionListeners.delete(listener);
      return Promise.resolve();
    });
  }

  async onChange(listener: (change: ChangeNotice) => void): Promise<() => Promise<void>> {
    await this.answer('onChange');
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
      return Promise.resolve();
    };
  }

  private readonly made = (edit: Edit): Edit => {
    if (edit.kind !== 'write') return edit;
    const made = (cell: CellWrite): CellWrite => {
      const formula = this.makeOf(cell.formula);
      return formula === cell.formula ? cell : { formula, numberFormat: 'General' };
    };
    return { ...edit, cells: edit.cells.map((row) => row.map(made)) };
  };

  private async answer(call: Call): Promise<void> {
    this.calls.push(call);
    await this.gate;
    const refusal = this.refusals.get(call);
    this.refusals.delete(call);
    if (refusal) throw refusal;
  }
}
