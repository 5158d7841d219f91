import { savedOptions, withSuppressions } from '../../lint/memory/saved-options';
import { suppressionsFor, suppressionsOf, withoutThose } from '../../lint/memory/suppressions';
import type { Suppression } from '../../lint/memory/suppressions';
import type { CheckResult, ListedFinding } from '../check/check-result';
import type { CheckSession, Preparation } from '../check/check-session';
import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { previewEdits } from '../../workbook/preview-edits';
import type { SheetChange } from '../../workbook/preview-edits';
import type { About } from '../journal/journal';
import type { JournalSession } from '../journal/journal-session';
import { withoutSetAside } from '../../workbook/saved-state';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { isDenied, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import { plannedAgain } from '../workbook/planned-again';
import type { WorkbookTurn } from '../workbook/workbook-session';
import { cellAt } from '../../workbook/snapshot';
import { typedEdit } from '../../workbook/typed-edit';
import type { TypedValue } from './finding-actions';
import { sameFindings } from './fixes';
import { outcomeOf } from './outcome';
import type { Outcome } from './outcome';

/** Outcome of the user's last action; fixes are reported by the journal. */
export type FindingNotice =
  /** The sheet has changed since the finding was shown; nothing was written. */
  | { readonly kind: 'moved' }
  /** The workbook is protected or read-only. */
  | {
      readonly kind: 'denied';
      readonly what: PaneTrouble;
      readonly changes: readonly SheetChange[];
      readonly again: () => Promise<void>;
    }
  | IgnoreNotice;

export interface IgnoreNotice {
  readonly kind: 'ignored' | 'restored' | 'forgotten' | 'discarded';
  /** Reason of the ignore. */
  readonly reason: string;
  /** The reason why it could not be saved in the workbook. */
  readonly unsaved: PaneTrouble | null;
  /** Ignores that were added; removing them undoes this step. */
  readonly added: readonly Suppression[];
  /** The cell of the ignored finding, if it is to be shown. */
  readonly at: CellAddress | null;
}

/** The last undone step. */
export interface TakenBack {
  /** The findings before it was undone. */
  readonly before: readonly ListedFinding[];
  /** A restored cell. */
  readonly at: CellAddress | null;
}

export interface FindingState {
  readonly busy: boolean;
  /** Null when the last step was not an undo. */
  readonly takenBack: TakenBack | null;
  readonly notice: FindingNotice | null;
  /** Effect of the last action on the list; null when nothing was changed. */
  readonly outcome: Outcome | null;
}

export interface FindingSession extends Store<FindingState> {
  /** Applies these findings' fixes in one undoable step and checks again. */
  readonly fix: (findings: readonly ListedFinding[]) => Promise<void>;
  /** Writes what the user typed for these findings in one undoable step and checks again. */
  readonly write: (findings: readonly ListedFinding[], entries: readonly TypedValue[]) => Promise<void>;
  readonly ignore: (findings: readonly ListedFinding[], reason: string) => Promise<void>;
  /** Stops ignoring the finding. */
  readonly restore: (finding: ListedFinding) => Promise<void>;
  /** Takes an ignore back right after it was made. */
  readonly takeBackIgnored: (notice: Pick<IgnoreNotice, 'added' | 'at'>) => Promise<void>;
  /** Removes ignores that match no finding. */
  readonly forget: (suppressions: readonly Suppression[]) => Promise<void>;
  /** Removes saved records that cannot be read. */
  readonly discardSetAside: () => Promise<void>;
  /** Retries saving to the workbook. */
  readonly saveAgain: () => Promise<void>;
  readonly dismissNotice: () => void;
  /** To be called before the check that shows an undone step. */
  readonly takesBack: (at: CellAddress | null) => void;
}

const keysOf = (findings: readonly ListedFinding[]): string => findings.map(({ key }) => key).join(' ');

const NOTHING = { reason: '', added: [], at: null } as const;

/** The findings of an action, from a check of the current workbook. */
interface StillThere {
  readonly result: CheckResult;
  readonly findings: readonly ListedFinding[];
}

/** Actions on findings; each reads the current workbook first and ends with a check. */
export function createFindingSession(check: CheckSession, journal: JournalSession): FindingSession {
  const store = createStore<FindingState>({ busy: false, takenBack: null, notice: null, outcome: null });

  /** What the steps that have not ended are about. */
  const pending = new Set<string>();
  let last = Promise.resolve();

  /**
   * What is pressed during a step is carried out after it, so that it is not lost; pressed twice, it is done once. Each
   * step looks at the workbook as it is then.
   */
  function act(about: string, work: Preparation): Promise<void> {
    if (!pending.has(about)) {
      const hasWaited = pending.size > 0;
      pending.add(about);
      // Begins at once when it need not wait, so that it stays before what is asked for next.
      const done = hasWaited
        ? // The pane offers to repeat the request that failed, and knows only one.
          last.then(() => (check.get().trouble ? undefined : step(work)))
        : step(work);
      last = done.finally(() => pending.delete(about));
    }
    return last;
  }

  async function step(work: Preparation): Promise<void> {
    // Dismisses the message of the previous step as well.
    journal.dismiss();
    store.change({ busy: true, takenBack: null, notice: null, outcome: null });
    await check.checkAfter((turn) => {
      begun = { before: check.get().result, steps: stepsDone() };
      return work(turn);
    });
    tellOutcome();
    store.change({ busy: false });
  }

  /** The state before the step that is carried out now, for the first time or with 重试. */
  let begun: { readonly before: CheckResult | null; readonly steps: number | undefined } | null = null;
  const stepsDone = (): number | undefined => journal.journal.get().entries.at(-1)?.id;

  function tellOutcome(): void {
    const { before = null, steps } = begun ?? {};
    begun = null;
    const after = check.get().result;
    const { notice } = store.get();
    const isDone = notice ? 'unsaved' in notice : stepsDone() !== steps;
    if (isDone && before && after) store.change({ outcome: outcomeOf(before, after) });
  }

  check.subscribe(() => {
    if (begun && !store.get().busy && !check.get().working) tellOutcome();
  });

  /** Null, after telling the user, when the findings differ from what was shown. */
  async function again(
    findings: readonly ListedFinding[],
    among: 'findings' | 'ignored',
    turn: WorkbookTurn,
  ): Promise<StillThere | null> {
    const result = await check.resultWithin(turn);
    const same = sameFindings(findings, result[among]);
    if (!same) store.change({ notice: { kind: 'moved' } });
    return same && { result, findings: same };
  }

  async function save(
    turn: WorkbookTurn,
    savedState: string | undefined,
    about: Omit<IgnoreNotice, 'unsaved'>,
  ): Promise<void> {
    const unsaved = await turn.saveState(savedState).then(() => null, troubleOf);
    store.change({ notice: { ...about, unsaved } });
  }

  type Change = (suppressions: readonly Suppression[]) => readonly Suppression[];

  async function saveIgnored(turn: WorkbookTurn, change: Change, about: Omit<IgnoreNotice, 'unsaved'>): Promise<void> {
    const { savedState } = await turn.read();
    const { suppressions } = savedOptions(savedState);
    await save(turn, withSuppressions(savedState, change(suppressions)), about);
  }

  async function fix(turn: WorkbookTurn, findings: readonly ListedFinding[]): Promise<void> {
    const now = await again(findings, 'findings', turn);
    const [first] = now?.findings ?? [];
    if (!now || !first) return;
    const edits = now.findings.flatMap(({ fix: own }) => own?.edits ?? []);
    await change(turn, now, edits, { kind: 'fix', cell: first.cell }, () => session.fix(now.findings));
  }

  async function write(
    turn: WorkbookTurn,
    findings: readonly ListedFinding[],
    entries: readonly TypedValue[],
  ): Promise<void> {
    const now = await again(findings, 'findings', turn);
    const [first] = entries;
    if (!now || !first) return;
    const { workbook } = now.result.checked;
    if (entries.some(({ cell, before }) => cellAt(workbook, cell).text !== before)) {
      store.change({ notice: { kind: 'moved' } });
      return;
    }
    const edits = entries.map(({ cell, text }) => typedEdit(workbook, cell, text));
    await change(turn, now, edits, { kind: 'entry', cell: first.cell }, () => session.write(now.findings, entries));
  }

  async function change(
    turn: WorkbookTurn,
    { result, findings }: StillThere,
    edits: readonly Edit[],
    about: Pick<About, 'kind' | 'cell'>,
    retry: () => Promise<void>,
  ): Promise<void> {
    const { workbook } = result.checked;
    const names = [...new Set(findings.map(({ rule }) => result.titles.get(rule) ?? rule))];
    try {
      await journal.change(turn, workbook, edits, { ...about, names });
    } catch (error) {
      const what = troubleOf(error);
      if (!isDenied(what)) throw error;
      store.change({ notice: { kind: 'denied', what, changes: previewEdits(workbook, edits), again: retry } });
    }
  }

  /** After a time-out the change may already be in the sheet. */
  const changing = (about: string, work: Preparation): Promise<void> =>
    act(about, async (turn) => {
      if (!(await journal.settle(turn))) await plannedAgain(() => work(turn));
    });

  const session: FindingSession = {
    get: store.get,
    subscribe: store.subscribe,
    fix: (findings) => changing(`fix ${keysOf(findings)}`, (turn) => fix(turn, findings)),
    write: (findings, entries) =>
      changing(`write ${JSON.stringify(entries)}`, (turn) => write(turn, findings, entries)),
    ignore: (findings, reason) =>
      act(`ignore ${keysOf(findings)}`, async (turn) => {
        const now = await again(findings, 'findings', turn);
        if (!now) return;
        const added = now.findings.flatMap((same) => suppressionsOf(now.result.checked, same, reason));
        await saveIgnored(turn, (saved) => [...withoutThose(saved, added), ...added], {
          kind: 'ignored',
          reason,
          added,
          at: now.findings[0]?.cell ?? null,
        });
      }),
    restore: (finding) =>
      act(`restore ${finding.key}`, async (turn) => {
        const now = await again([finding], 'ignored', turn);
        if (!now) return;
        const removed = now.findings.flatMap((same) => suppressionsFor(now.result.checked, same));
        session.takesBack(finding.cell);
        await saveIgnored(turn, (saved) => withoutThose(saved, removed), { kind: 'restored', ...NOTHING });
      }),
    async takeBackIgnored({ added, at }) {
      await act('take back', (turn) => {
        session.takesBack(at);
        return saveIgnored(turn, (saved) => withoutThose(saved, added), { kind: 'restored', ...NOTHING });
      });
      if (at) await check.goTo(at);
    },
    // Not more than these: another ignore may concern the same cell.
    forget: (suppressions) =>
      act('forget', (turn) => {
        const gone = new Set(suppressions.map((one) => JSON.stringify(one)));
        const others = (saved: readonly Suppression[]) => saved.filter((one) => !gone.has(JSON.stringify(one)));
        return saveIgnored(turn, others, { kind: 'forgotten', ...NOTHING });
      }),
    discardSetAside: () =>
      act('discard', async (turn) => {
        const { savedState } = await turn.read();
        await save(turn, withoutSetAside(savedState), { kind: 'discarded', ...NOTHING });
      }),
    async saveAgain() {
      const { notice } = store.get();
      if (notice && 'unsaved' in notice) {
        await act('save', async (turn) => save(turn, (await turn.read()).savedState, notice));
      }
    },
    dismissNotice: () => store.change({ notice: null }),
    takesBack: (at) => store.change({ takenBack: { before: check.get().result?.findings ?? [], at } }),
  };
  return session;
}
