import { savedOptions, withSuppressions } from '../../lint/memory/saved-options';
import { suppressionsFor, suppressionsOf, withoutThose } from '../../lint/memory/suppressions';
import type { Suppression } from '../../lint/memory/suppressions';
import type { CheckResult, ListedFinding } from '../check/check-result';
import type { CheckSession, Preparation } from '../check/check-session';
import type { JournalSession } from '../journal/journal-session';
import { withoutSetAside } from '../../workbook/saved-state';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { isDenied, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import { plannedAgain } from '../workbook/planned-again';
import type { WorkbookTurn } from '../workbook/workbook-session';
import { sameFindings } from './fixes';

/** Outcome of the user's last action; fixes are reported by the journal. */
export type FindingNotice =
  /** The sheet has changed since it was shown; nothing was written. */
  | { readonly kind: 'moved' }
  /** The workbook does not let itself be changed. */
  | { readonly kind: 'denied'; readonly what: PaneTrouble; readonly findings: readonly ListedFinding[] }
  | IgnoreNotice;

export interface IgnoreNotice {
  readonly kind: 'ignored' | 'restored' | 'forgotten' | 'discarded';
  /** Of what was ignored. */
  readonly reason: string;
  /** Why the workbook does not remember it. */
  readonly unsaved: PaneTrouble | null;
}

export interface FindingState {
  readonly busy: boolean;
  readonly notice: FindingNotice | null;
}

export interface FindingSession extends Store<FindingState> {
  /** Applies these findings' fixes in one undoable step and checks again. */
  readonly fix: (findings: readonly ListedFinding[]) => Promise<void>;
  readonly ignore: (finding: ListedFinding, reason: string) => Promise<void>;
  /** Stops ignoring the finding. */
  readonly restore: (finding: ListedFinding) => Promise<void>;
  /** Removes ignores that match no finding. */
  readonly forget: (suppressions: readonly Suppression[]) => Promise<void>;
  /** Removes saved records that cannot be read. */
  readonly discardSetAside: () => Promise<void>;
  /** Retries saving to the workbook. */
  readonly saveAgain: () => Promise<void>;
  readonly dismissNotice: () => void;
}

/** The findings of an action, taken from a check of the current workbook. */
interface StillThere {
  readonly result: CheckResult;
  readonly findings: readonly ListedFinding[];
}

/** Actions on findings; each reads the current workbook first and ends with a check. */
export function createFindingSession(check: CheckSession, journal: JournalSession): FindingSession {
  const store = createStore<FindingState>({ busy: false, notice: null });

  async function act(work: Preparation): Promise<void> {
    if (store.get().busy) return;
    store.change({ busy: true, notice: null });
    await check.checkAfter(work);
    store.change({ busy: false });
  }

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
    const titles = [...new Set(now.findings.map(({ rule }) => now.result.titles.get(rule) ?? rule))];
    try {
      await journal.change(turn, now.result.checked.workbook, edits, { kind: 'fix', names: titles, cell: first.cell });
    } catch (error) {
      const what = troubleOf(error);
      if (!isDenied(what)) throw error;
      store.change({ notice: { kind: 'denied', what, findings: now.findings } });
    }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    fix: (findings) =>
      act(async (turn) => {
        // After a time-out the fix may already be in the sheet.
        if (!(await journal.settle(turn))) await plannedAgain(() => fix(turn, findings));
      }),
    ignore: (finding, reason) =>
      act(async (turn) => {
        const now = await again([finding], 'findings', turn);
        if (!now) return;
        const added = now.findings.flatMap((same) => suppressionsOf(now.result.checked, same, reason));
        await saveIgnored(turn, (saved) => [...withoutThose(saved, added), ...added], { kind: 'ignored', reason });
      }),
    restore: (finding) =>
      act(async (turn) => {
        const now = await again([finding], 'ignored', turn);
        if (!now) return;
        const removed = now.findings.flatMap((same) => suppressionsFor(now.result.checked, same));
        await saveIgnored(turn, (saved) => withoutThose(saved, removed), { kind: 'restored', reason: '' });
      }),
    forget: (suppressions) =>
      act((turn) => saveIgnored(turn, (saved) => withoutThose(saved, suppressions), { kind: 'forgotten', reason: '' })),
    discardSetAside: () =>
      act(async (turn) => {
        const { savedState } = await turn.read();
        await save(turn, withoutSetAside(savedState), { kind: 'discarded', reason: '' });
      }),
    async saveAgain() {
      const { notice } = store.get();
      if (notice && 'unsaved' in notice) {
        await act(async (turn) => save(turn, (await turn.read()).savedState, notice));
      }
    },
    dismissNotice: () => store.change({ notice: null }),
  };
}
