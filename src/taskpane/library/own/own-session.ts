import type { GoalTable } from '../../../goals/goal-table';
import { captureClean, captureIndicator, indicatorAt } from '../../../library/own/capture';
import type { ImportProblem, ImportResult } from '../../../library/own/import-result';
import { merged, planMerge, replanned, unmerged } from '../../../library/own/merge';
import type { Incoming, Merge } from '../../../library/own/merge';
import { FIELD_NAMES } from '../../../library/own/own-indicator';
import type { FieldTexts, OwnIndicator } from '../../../library/own/own-indicator';
import { readFields } from '../../../library/own/read-fields';
import type { FieldProblem } from '../../../library/own/read-fields';
import { nameKey } from '../../../library/name-key';
import { createStore } from '../../basics/store';
import type { Store } from '../../basics/store';
import { troubleOf } from '../../basics/trouble';
import type { PaneTrouble } from '../../basics/trouble';
import type { WorkbookSession, WorkbookTurn } from '../../workbook/workbook-session';
import type { Selection } from '../../../library/selected-table';
import type { OwnLibrary } from './own-library';
import { ownTexts } from './own-texts';

type Change = (indicators: readonly OwnIndicator[]) => readonly OwnIndicator[];

export interface OwnNotice {
  readonly text: string;
  readonly isWarning: boolean;
  /** Undoes the last action; null when there is none. */
  readonly undo: Change | null;
}

export type CaptureWhat = 'selected' | 'clean';

export interface OwnState {
  readonly working: boolean;
  /** Waiting for the user's confirmation. */
  readonly preview: { readonly from: 'capture' | 'import'; readonly merge: Merge } | null;
  /** Reasons why a file was refused. */
  readonly problems: readonly ImportProblem[];
  readonly editing: OwnIndicator | 'new' | null;
  readonly notice: OwnNotice | null;
  readonly trouble: { readonly what: PaneTrouble; readonly request: CaptureWhat } | null;
}

export interface OwnSession extends Store<OwnState> {
  /** Adds the indicator at the selection, or previews all of the workbook without errors or warnings. */
  readonly capture: (what: CaptureWhat) => Promise<void>;
  /** Previews the changes of the library; nothing is changed yet. */
  readonly takeIn: (result: ImportResult) => void;
  /** Makes the previewed changes of indicators with these names. */
  readonly confirm: (names: ReadonlySet<string>) => void;
  readonly cancel: () => void;
  readonly edit: (indicator: OwnIndicator | 'new') => void;
  /** @returns the faults in the texts; none when they were saved */
  readonly save: (texts: FieldTexts) => readonly FieldProblem[];
  readonly remove: (indicator: OwnIndicator) => void;
  readonly undo: () => void;
}

/** The user's actions in 我的指标. Independent of Excel and React. */
export function createOwnSession(workbook: WorkbookSession, own: OwnLibrary): OwnSession {
  const store = createStore<OwnState>({
    working: false,
    preview: null,
    problems: [],
    editing: null,
    notice: null,
    trouble: null,
  });

  const warn = (text: string): void => store.change({ notice: { text, isWarning: true, undo: null } });

  /** @returns true when the change was saved */
  function commit(change: Change, text: string, undo: Change | null): boolean {
    const isDone = own.change(change);
    if (isDone) store.change({ notice: { text, isWarning: false, undo } });
    else warn(ownTexts.noRoom);
    return isDone;
  }

  function commitMerge(wanted: Merge): void {
    const { added, changed } = wanted;
    const only = changed.length === 0 && added.length === 1 ? added[0] : undefined;
    const text = only ? ownTexts.added(only.name) : ownTexts.merged(added.length, changed.length);
    let merge = wanted;
    commit(
      (now) => {
        merge = replanned(now, wanted);
        return merged(now, merge);
      },
      text,
      (now) => unmerged(now, merge),
    );
  }

  function offer(incoming: readonly Incoming[], from: 'capture' | 'import'): void {
    const merge = planMerge(own.get().indicators, incoming);
    const { added, changed, same } = merge;
    if (added.length + changed.length === 0) {
      store.change({ notice: { text: ownTexts.allSame(same.length), isWarning: false, undo: null } });
    } else if (from === 'capture' && incoming.length === 1 && changed.length === 0) {
      commitMerge(merge);
    } else {
      store.change({ preview: { from, merge } });
    }
  }

  async function read(turn: WorkbookTurn, what: CaptureWhat): Promise<void> {
    const [{ tables }, selection] = await Promise.all([turn.recognize(), turn.selection()]);
    if (tables.length === 0) warn(ownTexts.noTable);
    else if (what === 'selected') captureSelected(tables, selection);
    else {
      const { findings } = await turn.check();
      const incoming = captureClean(tables, findings);
      if (incoming.length === 0) warn(ownTexts.noneClean);
      else offer(incoming, 'capture');
    }
  }

  function captureSelected(tables: readonly GoalTable[], selection: Selection): void {
    const found = indicatorAt(tables, selection);
    const captured = found && captureIndicator(found.table, found.indicator);
    if (!captured) warn(ownTexts.nothingSelected);
    else if (captured.kind === 'incoming') offer([captured.incoming], 'capture');
    else {
      const why = captured.problems
        .map(({ field, message }) => ownTexts.fieldProblem(FIELD_NAMES[field], message))
        .join('');
      warn(ownTexts.notCaptured(found.indicator.name.value, why));
    }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    async capture(what) {
      if (store.get().working) return;
      store.change({ working: true, notice: null, trouble: null, problems: [] });
      try {
        await workbook.run((turn) => read(turn, what));
      } catch (error) {
        store.change({ trouble: { what: troubleOf(error), request: what } });
      } finally {
        store.change({ working: false });
      }
    },
    takeIn(result) {
      store.change({ notice: null, trouble: null, problems: result.kind === 'problems' ? result.problems : [] });
      if (result.kind === 'incoming') offer(result.incoming, 'import');
    },
    confirm(names) {
      const { preview } = store.get();
      store.change({ preview: null });
      if (!preview) return;
      const { added, changed, same } = preview.merge;
      commitMerge({
        added: added.filter(({ name }) => names.has(name)),
        changed: changed.filter(({ after }) => names.has(after.name)),
        same,
      });
    },
    cancel: () => store.change({ preview: null, editing: null }),
    edit: (indicator) => store.change({ editing: indicator, notice: null, problems: [], trouble: null }),
    save(texts) {
      const { editing } = store.get();
      const result = readFields(texts);
      if (result.kind === 'problems' || !editing) return result.kind === 'problems' ? result.problems : [];
      const after = result.indicator;
      const others = own
        .get()
        .indicators.filter((one) => editing === 'new' || nameKey(one.name) !== nameKey(editing.name));
      if (others.some((one) => nameKey(one.name) === nameKey(after.name)))
        return [{ field: 'name', message: ownTexts.form.nameTaken }];
      if (editing === 'new') commitMerge({ added: [after], changed: [], same: [] });
      else commit(replacing(editing, after), ownTexts.saved(after.name), replacing(after, editing));
      store.change({ editing: null });
      return [];
    },
    remove(indicator) {
      const merge: Merge = { added: [indicator], changed: [], same: [] };
      const at = own.get().indicators.indexOf(indicator);
      commit(
        (now) => unmerged(now, merge),
        ownTexts.removed(indicator.name),
        (now) => [...unmerged(now, merge).slice(0, at), indicator, ...unmerged(now, merge).slice(at)],
      );
    },
    undo() {
      const undo = store.get().notice?.undo;
      if (undo) commit(undo, ownTexts.undone, null);
    },
  };
}

/** Replaces an indicator, and any of the new name that another pane has added meanwhile. */
function replacing(before: OwnIndicator, after: OwnIndicator): Change {
  const [old, added] = [before, after].map(({ name }) => nameKey(name));
  return (now) =>
    now.flatMap((one) => {
      const key = nameKey(one.name);
      return key === old ? [after] : key === added ? [] : [one];
    });
}
