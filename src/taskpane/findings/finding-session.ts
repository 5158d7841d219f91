import type { WorkbookHost } from '../../host/port';
import type { Checked } from '../../lint/check';
import { savedOptions, withSuppressions } from '../../lint/memory/saved-options';
import { suppressionOf, withoutThose } from '../../lint/memory/suppressions';
import type { Suppression } from '../../lint/memory/suppressions';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ListedFinding } from '../check/check-result';
import type { CheckSession, DoInTurns, Preparation } from '../check/check-session';
import { checkWorkbook } from '../check/check-workbook';
import type { JournalSession } from '../journal/journal-session';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { isDenied, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import { sameFindings } from './fixes';

/** What the user's last action has come to; of a fix, the journal tells. */
export type FindingNotice =
  /** The sheet is no longer as it was shown: nothing was written. */
  | { readonly kind: 'moved' }
  /** The workbook does not let itself be changed. */
  | { readonly kind: 'denied'; readonly what: PaneTrouble; readonly findings: readonly ListedFinding[] }
  | IgnoreNotice;

export interface IgnoreNotice {
  readonly kind: 'ignored' | 'restored' | 'forgotten';
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
  /** Writes what these findings' fixes say, in one step that can be taken back, and checks again. */
  readonly fix: (findings: readonly ListedFinding[]) => Promise<void>;
  readonly ignore: (finding: ListedFinding, reason: string) => Promise<void>;
  /** The finding counts again. */
  readonly restore: (finding: ListedFinding) => Promise<void>;
  /** Takes away what is ignored but no longer found. */
  readonly forget: (suppressions: readonly Suppression[]) => Promise<void>;
  /** Tries once more to write what the workbook does not remember yet. */
  readonly saveAgain: () => Promise<void>;
  readonly dismissNotice: () => void;
}

/** What the user does with findings; each action is followed by a check, and starts from the workbook as it is then. */
export function createFindingSession(host: WorkbookHost, check: CheckSession, journal: JournalSession): FindingSession {
  const store = createStore<FindingState>({ busy: false, notice: null });

  async function act(work: Preparation): Promise<void> {
    if (store.get().busy) return;
    store.change({ busy: true, notice: null });
    await check.checkAfter(work);
    store.change({ busy: false });
  }

  /** The findings in the workbook as it is now; says so when they are not what the user saw. */
  async function again(
    findings: readonly ListedFinding[],
    workbook: WorkbookSnapshot,
    among: 'findings' | 'ignored',
    doInTurns: DoInTurns,
  ): Promise<{ readonly checked: Checked; readonly same: readonly ListedFinding[] } | null> {
    const { [among]: now, checked } = await doInTurns(checkWorkbook(workbook));
    const same = sameFindings(findings, now);
    if (!same) store.change({ notice: { kind: 'moved' } });
    return same && { checked, same };
  }

  async function save(
    workbook: WorkbookSnapshot,
    savedState: string | undefined,
    about: Omit<IgnoreNotice, 'unsaved'>,
  ): Promise<WorkbookSnapshot> {
    const unsaved = await host.saveState(savedState ?? null).then(() => null, troubleOf);
    store.change({ notice: { ...about, unsaved } });
    return { ...workbook, savedState };
  }

  type Change = (suppressions: readonly Suppression[]) => readonly Suppression[];

  function saveIgnored(
    workbook: WorkbookSnapshot,
    change: Change,
    about: Omit<IgnoreNotice, 'unsaved'>,
  ): Promise<WorkbookSnapshot> {
    const { suppressions } = savedOptions(workbook.savedState);
    return save(workbook, withSuppressions(workbook.savedState, change(suppressions)), about);
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    fix: (findings) =>
      act(async (workbook, doInTurns) => {
        // A fix that Excel answered too late may be in the sheet already.
        if (await journal.settle()) return host.snapshot();
        const { same = [] } = (await again(findings, workbook, 'findings', doInTurns)) ?? {};
        const [first] = same;
        if (!first) return workbook;
        const edits = same.flatMap(({ fix }) => fix?.edits ?? []);
        const titles = [...new Set(same.map(({ rule }) => check.get().result?.titles.get(rule) ?? rule))];
        try {
          await journal.change(workbook, edits, { kind: 'fix', names: titles, cell: first.cell });
        } catch (error) {
          const what = troubleOf(error);
          if (!isDenied(what)) throw error;
          store.change({ notice: { kind: 'denied', what, findings: same } });
          return workbook;
        }
        return host.snapshot();
      }),
    ignore: (finding, reason) =>
      act(async (workbook, doInTurns) => {
        const now = await again([finding], workbook, 'findings', doInTurns);
        if (!now) return workbook;
        const added = now.same.flatMap((same) => suppressionOf(now.checked, same, reason));
        return saveIgnored(workbook, (saved) => [...withoutThose(saved, added), ...added], { kind: 'ignored', reason });
      }),
    restore: (finding) =>
      act(async (workbook, doInTurns) => {
        const now = await again([finding], workbook, 'ignored', doInTurns);
        if (!now) return workbook;
        const removed = now.same.flatMap((same) => suppressionOf(now.checked, same, ''));
        return saveIgnored(workbook, (saved) => withoutThose(saved, removed), { kind: 'restored', reason: '' });
      }),
    forget: (suppressions) =>
      act((workbook) =>
        saveIgnored(workbook, (saved) => withoutThose(saved, suppressions), { kind: 'forgotten', reason: '' }),
      ),
    async saveAgain() {
      const { notice } = store.get();
      if (notice && 'unsaved' in notice) await act((workbook) => save(workbook, workbook.savedState, notice));
    },
    dismissNotice: () => store.change({ notice: null }),
  };
}
