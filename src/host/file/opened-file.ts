import { applyEdits } from '../../workbook/apply-edits';
import type { Edit } from '../../workbook/edit';
import { EditError } from '../../workbook/edit-error';
import { invertEdits } from '../../workbook/invert-edits';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { HostError, type HostTrouble } from '../port';
import { readWorkbook } from './read-workbook';
import { recalculation } from './formulas/recalculation';
import { PLAIN_LOOK, PLAIN_SHEET, type ReadLook, type SheetLook } from './sheet-look';
import { readXlsLooks } from './xls/read-xls-looks';
import { readCellLooks } from './xlsx/looks/cell-looks';
import { readTheme } from './xlsx/looks/colours';
import { readSheetLook } from './xlsx/looks/read-sheet-look';
import { WorkbookWriteError, type WriteObstacle } from './xlsx/write/write-error';
import { WorkbookWriter, writeWorkbook } from './xlsx/write/write-workbook';

const TROUBLES: Readonly<Record<WriteObstacle, HostTrouble>> = {
  file: 'read-only',
  'sheet-protected': 'sheet-protected',
  'structure-protected': 'workbook-protected',
  'joined-cells': 'blocked',
  other: 'unsupported',
};

interface Step {
  readonly edits: readonly Edit[];
  readonly before: WorkbookSnapshot;
}

/**
 * A workbook file that is open for changes. Its snapshot changes with each edit; its bytes are produced only on
 * request. Every method rejects with a {@link HostError}.
 */
export class OpenedFile {
  private now: WorkbookSnapshot;
  /** The bytes with which the writer began, and the number of steps included in them. */
  private base: { readonly bytes: Uint8Array; readonly steps: number; readonly state: string | undefined };
  private steps: Step[] = [];
  /** All edits since the base, including those of undo steps. */
  private written: (readonly Edit[])[] = [];
  private writer: WorkbookWriter | null = null;
  private readonly looks = new Map<string, SheetLook>();
  private styles: readonly ReadLook[] | null = null;
  /** The reason why the file cannot be changed; null when it can. */
  readonly refusal: string | null;

  /**
   * @param workbook the content, if it was read already
   * @throws {WorkbookFileError} for a file that cannot be read
   */
  constructor(bytes: Uint8Array, workbook = readWorkbook(bytes)) {
    this.now = workbook;
    this.base = { bytes, steps: 0, state: this.now.savedState };
    this.refusal = this.whyNot();
  }

  get workbook(): WorkbookSnapshot {
    return this.now;
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  apply(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const before = this.now;
    const after = foreseen(before, edits);
    const results = recalculation(after, edits);
    try {
      this.write([...edits, ...results]);
      this.now = foreseen(after, results);
      this.steps.push({ edits: [...edits, ...results], before });
    } catch (error) {
      if (results.length === 0) throw error;
      // A result that may not be written, for example into an array formula; Excel calculates these formulas when it
      // opens the file.
      this.write(edits);
      this.now = after;
      this.steps.push({ edits, before });
    }
    this.forgetLooks(edits);
  }

  /**
   * Takes back the last step.
   * @returns the edits applied; null when there is no step
   */
  undo(): readonly Edit[] | null {
    const step = this.steps.at(-1);
    if (!step) return null;
    const back = invertEdits(step.before, step.edits);
    this.write(back);
    this.steps.pop();
    // No change is left, so the original bytes are used again.
    if (this.steps.length === this.base.steps) this.beginAnew();
    else if (this.steps.length < this.base.steps) this.base = { ...this.base, steps: -1 };
    this.now = this.withSheetsOf(step.before);
    this.forgetLooks(back);
    return back;
  }

  saveState(xml: string | undefined): void {
    if (this.refusal !== null) throw new HostError('not-kept');
    const { sheets, omissions } = this.now;
    this.now = { sheets, ...(omissions && { omissions }), ...(xml !== undefined && { savedState: xml }) };
  }

  /** The file with all changes; the original bytes when there are none. */
  print(): Uint8Array {
    const bytes = this.writer ? this.writer.print() : this.base.bytes;
    const { savedState } = this.now;
    return savedState === this.base.state ? bytes : writeWorkbook(bytes, { savedState: savedState ?? null });
  }

  /**
   * Adds, replaces or removes a sheet.
   * @param change receives the present bytes and returns the new ones
   */
  rewriteSheet(name: string, change: (bytes: Uint8Array) => Uint8Array): void {
    if (this.refusal !== null) throw new HostError('read-only');
    const bytes = asHostError(() => change(this.print()));
    const read = readWorkbook(bytes);
    const known = new Map(this.now.sheets.map((sheet) => [sheet.name, sheet]));
    known.delete(name);
    this.now = { ...read, sheets: read.sheets.map((sheet) => known.get(sheet.name) ?? sheet) };
    this.base = { bytes, steps: this.steps.length, state: this.now.savedState };
    this.beginAnew();
    this.looks.clear();
    this.styles = null;
  }

  look(sheet: string): SheetLook {
    const known = this.looks.get(sheet);
    if (known) return known;
    const look = this.readLook(sheet);
    this.looks.set(sheet, look);
    return look;
  }

  private readLook(sheet: string): SheetLook {
    try {
      if (!isZip(this.base.bytes)) return readXlsLooks(this.base.bytes).get(sheet) ?? PLAIN_SHEET;
      const parts = (this.writer ?? new WorkbookWriter(this.base.bytes)).looksOf(sheet);
      if (!parts) return PLAIN_SHEET;
      this.styles ??= parts.styles
        ? readCellLooks(parts.styles, parts.theme === null ? [] : readTheme(parts.theme))
        : [PLAIN_LOOK];
      return readSheetLook(parts.sheet, this.styles);
    } catch {
      // When the look cannot be read, the contents are shown without it.
      return PLAIN_SHEET;
    }
  }

  /** Drops cached looks after rows have moved. Written contents do not change them. */
  private forgetLooks(edits: readonly Edit[]): void {
    const moves = edits.filter(({ kind }) => kind === 'insert-rows' || kind === 'delete-rows');
    if (moves.length > 0) this.styles = null;
    for (const { sheet } of moves) this.looks.delete(sheet);
  }

  private write(edits: readonly Edit[]): void {
    if (this.refusal !== null) throw new HostError('read-only');
    try {
      this.writer ??= new WorkbookWriter(this.base.bytes);
      this.writer.apply(edits);
      this.written.push(edits);
    } catch (error) {
      // Some of the edits may have been written already.
      this.writer = new WorkbookWriter(this.base.bytes);
      for (const earlier of this.written) this.writer.apply(earlier);
      throw hostError(error);
    }
  }

  private beginAnew(): void {
    this.writer = null;
    this.written = [];
  }

  /** The former workbook, but with sheets added and removed since. */
  private withSheetsOf(then: WorkbookSnapshot): WorkbookSnapshot {
    const known = new Map(then.sheets.map((sheet): [string, SheetSnapshot] => [sheet.name, sheet]));
    return { ...this.now, sheets: this.now.sheets.map((sheet) => known.get(sheet.name) ?? sheet) };
  }

  private whyNot(): string | null {
    try {
      new WorkbookWriter(this.base.bytes);
      return null;
    } catch (error) {
      if (error instanceof WorkbookWriteError) return error.message;
      throw error;
    }
  }
}

function foreseen(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  try {
    return applyEdits(workbook, edits);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new HostError(error.trouble === 'sheet-missing' ? 'missing' : 'blocked', { cause: error });
  }
}

function asHostError<R>(work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw hostError(error);
  }
}

function hostError(error: unknown): HostError {
  return new HostError(error instanceof WorkbookWriteError ? TROUBLES[error.obstacle] : 'unknown', { cause: error });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
