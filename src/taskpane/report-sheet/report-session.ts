import type { AddedSheet, SheetAdding } from '../../host/sheet-adding';
import { REPORT_SHEET, reportSheet } from '../../report/report-sheet';
import type { CheckResult } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { createStore } from '../store';
import type { Store } from '../store';
import { retryWhenAnswered, troubleOf } from '../trouble';
import type { PaneTrouble } from '../trouble';

/** What has come of the last action. */
export type ReportOutcome =
  | { readonly kind: 'written'; readonly sheet: AddedSheet }
  | { readonly kind: 'removed' }
  /** Somebody has written into it: the user is asked. */
  | { readonly kind: 'changed'; readonly sheet: AddedSheet }
  | { readonly kind: 'missing' | 'not-ours'; readonly sheet: AddedSheet }
  /** There was no result to be written. */
  | { readonly kind: 'no-check' };

type ReportRequest = { readonly kind: 'write' } | { readonly kind: 'remove'; readonly sheet: AddedSheet; readonly evenChanged: boolean };

export interface ReportState {
  readonly busy: ReportRequest['kind'] | null;
  readonly outcome: ReportOutcome | null;
  readonly trouble: { readonly what: PaneTrouble; readonly request: ReportRequest } | null;
}

export interface ReportSession extends Store<ReportState> {
  readonly write: () => Promise<void>;
  /** Takes the report away that was written last. */
  readonly remove: (sheet: AddedSheet, evenChanged: boolean) => Promise<void>;
  /** The report is left as it is. */
  readonly keep: (sheet: AddedSheet) => void;
  readonly retry: () => Promise<void>;
  readonly dismissTrouble: () => void;
}

/** 校验报告: writes the result of the check as a sheet, and takes it away again. */
export function createReportSession(sheets: SheetAdding, check: CheckSession, today: () => Date): ReportSession {
  const store = createStore<ReportState>({ busy: null, outcome: null, trouble: null });

  async function act(request: ReportRequest): Promise<void> {
    if (store.get().busy) return;
    store.change({ busy: request.kind, outcome: null, trouble: null });
    try {
      store.change({ outcome: request.kind === 'write' ? await write() : await remove(request) });
    } catch (error) {
      store.change({ trouble: { what: troubleOf(error), request } });
      retryWhenAnswered(error, store, session.retry);
    } finally {
      store.change({ busy: null });
    }
  }

  async function write(): Promise<ReportOutcome> {
    const result = await freshResult(check);
    if (!result) return { kind: 'no-check' };
    const date = inChinese(today());
    const sheet = await sheets.add(REPORT_SHEET, (workbook) => reportSheet(result, { workbook, date }));
    return { kind: 'written', sheet };
  }

  async function remove({ sheet, evenChanged }: ReportRequest & { kind: 'remove' }): Promise<ReportOutcome> {
    const kind = await sheets.remove(sheet.name, evenChanged);
    return kind === 'removed' ? { kind } : { kind, sheet };
  }

  const session: ReportSession = {
    get: store.get,
    subscribe: store.subscribe,
    write: () => act({ kind: 'write' }),
    remove: (sheet, evenChanged) => act({ kind: 'remove', sheet, evenChanged }),
    keep: (sheet) => store.change({ outcome: { kind: 'written', sheet } }),
    async retry() {
      const request = store.get().trouble?.request;
      if (request) await act(request);
    },
    dismissTrouble: () => store.change({ trouble: null }),
  };
  return session;
}

/** The result for the workbook as it is now; null where the check was not done, of which it tells by itself. */
async function freshResult(check: CheckSession): Promise<CheckResult | null> {
  if (check.get().stale) await check.check();
  const { result, stale } = check.get();
  return stale ? null : result;
}

function inChinese(date: Date): string {
  return `${String(date.getFullYear())}年${String(date.getMonth() + 1)}月${String(date.getDate())}日`;
}
