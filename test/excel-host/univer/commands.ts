import { Direction, IUndoRedoService } from '@univerjs/presets';
import type { FUniver, ICellData, IMutationInfo, Injector } from '@univerjs/presets';
import type { Area } from '../../../src/workbook/area';
import { OrderedUndoService } from './undo';
import { univerRange } from './workbook-data';

/** Cells by row and column, as in Univer's commands. */
export type UniverCells = Record<number, Record<number, ICellData>>;

/** Changes one workbook in Univer; each method is one undo step. */
export class UniverCommands {
  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  setCells(sheet: string, value: UniverCells): void {
    if (Object.keys(value).length > 0) this.run('sheet.command.set-range-values', { ...this.ids(sheet), value });
  }

  insertRows(sheet: string, rows: Area, styles: UniverCells): void {
    // Down: height of the row above. There is none above the first.
    const direction = rows.row > 0 ? Direction.DOWN : Direction.UP;
    const range = univerRange(rows);
    this.run('sheet.command.insert-row-by-range', { ...this.ids(sheet), range, direction, cellValue: styles });
  }

  /** The sheet must be active, because merged areas and formulas move only in the active one. */
  deleteRows(sheet: string, rows: Area): void {
    this.run('sheet.command.remove-row-by-range', { ...this.ids(sheet), range: univerRange(rows) });
  }

  /** Univer's own commands for merging are asynchronous, these are not. */
  changeMerges(sheet: string, change: { readonly remove: readonly Area[]; readonly add: readonly Area[] }): void {
    const redoMutations = this.mergeSteps(sheet, change.remove, change.add);
    if (redoMutations.length === 0) return;
    for (const { id, params } of redoMutations) this.run(id, params);
    const undoMutations = this.mergeSteps(sheet, change.add, change.remove);
    this.undo().pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  /** Univer returns only whether it had to scroll. */
  scrollTo(area: Area): void {
    this.api.syncExecuteCommand('sheet.command.scroll-to-cell', { range: univerRange(area) });
  }

  async asOneStep<T>(work: () => Promise<T>): Promise<T> {
    const undo = this.undo();
    if (!(undo instanceof OrderedUndoService)) throw new TypeError('Univer was started without its OrderedUndoService');
    const endStep = undo.startStep(this.unitId);
    try {
      return await work();
    } finally {
      endStep();
    }
  }

  private mergeSteps(sheet: string, remove: readonly Area[], add: readonly Area[]): IMutationInfo[] {
    const step = (id: string, areas: readonly Area[]): IMutationInfo[] =>
      areas.length === 0 ? [] : [{ id, params: { ...this.ids(sheet), ranges: areas.map(univerRange) } }];
    return [
      ...step('sheet.mutation.remove-worksheet-merge', remove),
      ...step('sheet.mutation.add-worksheet-merge', add),
    ];
  }

  private undo(): IUndoRedoService {
    return this.injector.get(IUndoRedoService);
  }

  private ids(sheet: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheet };
  }

  private run(command: string, params: object): void {
    const done: unknown = this.api.syncExecuteCommand(command, params);
    if (done === false) throw new Error(`Univer refused ${command}`);
  }
}
