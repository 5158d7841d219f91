import { applyEdits } from '../../../../workbook/apply-edits';
import type { Edit, RowModel } from '../../../../workbook/edit';
import { EditError, type EditTrouble } from '../../../../workbook/edit-error';
import type { RowShift } from '../../../../workbook/shift-references';
import { readWorkbook } from '../../read-workbook';
import { readWorkbookPart } from '../workbook-part';
import { openZip } from '../zip';
import { dropCalculationChain, calculateOnLoad } from './calculation';
import { moveDefinedNames } from './defined-names';
import { followInObjects } from './linked-objects';
import { PackageDraft } from './package-draft';
import { SheetPartDraft } from './sheet-draft';
import { writeState } from './state-part';
import { StylesDraft } from './styles-draft';
import { noRoomIn, WorkbookWriteError } from './write-error';

export interface FileChange {
  readonly edits?: readonly Edit[];
  /** The add-in's part as printed by saved-state.ts; null removes it; absent leaves it unchanged. */
  readonly savedState?: string | null;
}

/**
 * The workbook file with the change. Unaffected parts are kept byte for byte, and so is everything else in the affected
 * ones. Formulas keep their results until Excel calculates them when it opens the file.
 * @param bytes of an .xlsx or .xlsm file
 * @throws {WorkbookFileError} when the file cannot be read
 * @throws {WorkbookWriteError} when the change cannot be made
 */
export function writeWorkbook(bytes: Uint8Array, { edits = [], savedState }: FileChange): Uint8Array {
  const writer = new WorkbookWriter(bytes);
  refuseEdits(bytes, edits);
  writer.apply(edits);
  if (savedState !== undefined) writer.saveState(savedState);
  return writer.print();
}

/**
 * Refuses workbook files that cannot be changed in any way.
 * @throws {WorkbookWriteError}
 */
export function refuseUnwritable(bytes: Uint8Array): void {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new WorkbookWriteError(
      '这是旧格式的工作簿（.xls、.et），不能直接修改。请用 Excel 或 WPS 打开，另存为 .xlsx，再试。',
      { obstacle: 'file' },
    );
  }
  const { names } = openZip(bytes);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^_xmlsignatures\//i)) {
    throw new WorkbookWriteError(
      '文件有数字签名，改动后签名就失效了，没有修改。请先在 Excel 里删除签名，另存一份再试。',
      { obstacle: 'file' },
    );
  }
  if (has(/^xl\/revisions\//i)) {
    throw new WorkbookWriteError(
      '工作簿开着“共享工作簿”和修订记录，不能直接修改。请先在 Excel 里取消共享，另存一份再试。',
      { obstacle: 'file' },
    );
  }
}

/** Tries the edits on the file's snapshot. */
function refuseEdits(bytes: Uint8Array, edits: readonly Edit[]): void {
  const snapshot = readWorkbook(bytes);
  try {
    applyEdits(snapshot, edits);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new WorkbookWriteError(EDIT_TROUBLES[error.trouble](error.sheet), { cause: error });
  }
}

const EDIT_TROUBLES: Readonly<Record<EditTrouble, (sheet: string) => string>> = {
  'sheet-missing': (sheet) => `工作簿里没有工作表“${sheet}”。请检查名称。`,
  shape: (sheet) => `要写进工作表“${sheet}”的内容和区域大小对不上。请把文件发给开发者。`,
  'merge-in-the-way': (sheet) => `工作表“${sheet}”里有合并单元格挡着，没有修改文件。请先取消这一处的合并，再试。`,
  'content-would-be-lost': (sheet) =>
    `合并工作表“${sheet}”的单元格会丢掉里面的内容，没有修改文件。请在 Excel 里改这一处。`,
  covered: (sheet) => `工作表“${sheet}”里要写的单元格被合并单元格盖住了，没有修改文件。请先取消这一处的合并，再试。`,
  'outside-sheet': noRoomIn,
};

interface SheetPlace {
  readonly name: string;
  /** Name of its part; null for a sheet without cells. */
  readonly part: string | null;
}

/**
 * A workbook file while it is being changed. After an error, a change may be partly applied, so begin with a new
 * writer. Checks only the file format; whether a sheet can take an edit is checked on the snapshot.
 */
export class WorkbookWriter {
  private readonly draft: PackageDraft;
  /** Name of the workbook part. */
  private readonly part: string;
  private readonly places: readonly SheetPlace[];
  private readonly sheets = new Map<string, SheetPartDraft>();
  private styles: StylesDraft | null = null;
  private hasEdits = false;

  /** @throws {WorkbookWriteError} when the file cannot be changed at all */
  constructor(bytes: Uint8Array) {
    refuseUnwritable(bytes);
    this.draft = new PackageDraft(bytes);
    this.part = this.draft.linked('', 'officeDocument')[0]?.target ?? 'xl/workbook.xml';
    const links = new Map(this.draft.linked(this.part, 'worksheet').map(({ id, target }) => [id, target]));
    this.places = readWorkbookPart(this.draft.text(this.part)).entries.map(({ name, relationship }) => ({
      name,
      part: links.get(relationship) ?? null,
    }));
  }

  /** @throws {WorkbookWriteError} */
  apply(edits: readonly Edit[]): void {
    this.hasEdits ||= edits.length > 0;
    for (const edit of edits) {
      if (edit.kind === 'insert-rows') this.shiftRows(edit, edit.like);
      else if (edit.kind === 'delete-rows') this.shiftRows({ ...edit, count: -edit.count });
      else this.sheet(edit.sheet)?.apply(edit);
    }
  }

  /** @param xml as printed by saved-state.ts; null removes the add-in's part */
  saveState(xml: string | null): void {
    writeState(this.draft, this.part, xml);
  }

  /** The parts with the look of a sheet in their present state; null for a sheet without cells. */
  looksOf(
    sheet: string,
  ): { readonly sheet: string; readonly styles: string | null; readonly theme: string | null } | null {
    const part = this.places.find(({ name }) => name === sheet)?.part;
    if (!part) return null;
    const [styles] = this.draft.linked(this.part, 'styles');
    const [theme] = this.draft.linked(this.part, 'theme');
    return {
      sheet: this.draft.current(part),
      styles: styles ? this.draft.current(styles.target) : null,
      theme: theme ? this.draft.text(theme.target) : null,
    };
  }

  /** The file with the changes; the original bytes when there are none. */
  print(): Uint8Array {
    this.finishFormulas();
    return this.draft.print();
  }

  /** Updates everything about the formulas of the workbook, after all edits were applied. */
  private finishFormulas(): void {
    const sheets = [...this.sheets.values()];
    if (sheets.some(({ hasOtherFormulas }) => hasOtherFormulas)) dropCalculationChain(this.draft, this.part);
    const mayHaveFormulas = this.places.some(
      ({ part }) => part !== null && /<(?:\w+:)?f[\s>]/.test(this.draft.text(part)),
    );
    if (this.hasEdits && (mayHaveFormulas || sheets.some(({ hasFormulas }) => hasFormulas)))
      calculateOnLoad(this.draft.root(this.part));
  }

  private shiftRows({ sheet: name, row, count }: RowShift, like?: RowModel): void {
    if (count === 0) return;
    const shift = { sheet: name, row, count };
    const home = this.places.find((place) => place.name === name);
    if (home?.part) this.sheet(name)?.shiftRows(shift, like);
    for (const { name: other } of this.places) if (other !== name) this.sheet(other)?.followRows(shift);
    moveDefinedNames(
      this.draft.root(this.part),
      this.places.map((place) => place.name),
      shift,
    );
    followInObjects(this.draft, this.part, shift);
  }

  private sheet(name: string): SheetPartDraft | null {
    const known = this.sheets.get(name);
    if (known) return known;
    const part = this.places.find((place) => place.name === name)?.part;
    if (!part) return null;
    const sheet = new SheetPartDraft(
      this.draft,
      part,
      name,
      () => (this.styles ??= new StylesDraft(this.draft, this.part)),
    );
    this.sheets.set(name, sheet);
    return sheet;
  }
}
