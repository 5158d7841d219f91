import type { WorkbookHost } from '../../src/host/port';
import { check } from '../../src/lint/check';
import type { CheckResult } from '../../src/taskpane/check/check-result';
import type { KeptText } from '../../src/taskpane/basics/kept-text';
import { createCheckSession } from '../../src/taskpane/check/check-session';
import type { CheckSession, PaneEngine } from '../../src/taskpane/check/check-session';
import * as wholeEngine from '../../src/taskpane/check/engine';
import type { Turns } from '../../src/taskpane/workbook/in-turns';
import { createWorkbookSession } from '../../src/taskpane/workbook/workbook-session';
import type { WorkbookSession } from '../../src/taskpane/workbook/workbook-session';
import { atOnce } from '../../src/workbook/pieces';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Turns without a browser: the next one starts immediately. */
export const quickTurns: Turns = { now: () => performance.now(), next: () => Promise.resolve() };

interface Options {
  readonly engine?: PaneEngine;
  readonly turns?: Turns;
  readonly ownSettings?: KeptText | undefined;
}

/** The pane's sessions over a host, by default without pauses between turns. */
export function openWorkbook(
  host: WorkbookHost,
  { engine = wholeEngine, turns = quickTurns, ownSettings }: Options = {},
): { readonly workbook: WorkbookSession; readonly session: CheckSession } {
  const loadEngine = (): Promise<PaneEngine> => Promise.resolve(engine);
  const workbook = createWorkbookSession(host, loadEngine, turns, ({ defaultsIn }) => ({
    defaults: defaultsIn(ownSettings?.read() ?? null),
    ignoresSaved: session.get().byStandard,
  }));
  const session = createCheckSession(workbook, loadEngine, turns);
  return { workbook, session };
}

/** A whole check as displayed in the pane, without pauses. */
export function checked(workbook: WorkbookSnapshot): CheckResult {
  return atOnce(wholeEngine.resultOf(check(workbook)));
}
