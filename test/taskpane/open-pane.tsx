import type { PaneView } from '../../src/taskpane/start/early-request';
import { act, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import * as allReasons from '../../src/rules/reasons';
import type { RuleReasons } from '../../src/rules/kit/rule';
import { App } from '../../src/taskpane/start/app';
import type { CheckSession } from '../../src/taskpane/check/check-session';
import { createFindingsPanel } from '../../src/taskpane/findings/findings-panel';
import { watchWaits } from '../../src/taskpane/start/host-waits';
import { createFirstRun } from '../../src/taskpane/first-run/first-run';
import { createFirstRunHint } from '../../src/taskpane/first-run/first-run-hint';
import { createHelpPanel } from '../../src/taskpane/help/help-panel';
import { createJournal } from '../../src/taskpane/journal/journal';
import { createTextSize } from '../../src/taskpane/basics/text-size';
import type { KeptText } from '../../src/taskpane/basics/kept-text';
import { templates } from '../../src/library/templates';
import { createUsualValue } from '../../src/taskpane/library/usual-value';
import type { LibraryWish } from '../../src/taskpane/library/library-wish';
import type { OfficeHost } from '../../src/taskpane/start/office';
import { createRecognitionPanel } from '../../src/taskpane/recognition/recognition-panel';
import { resultActions } from '../../src/taskpane/check/result-tools';
import { createSettingsViews } from '../../src/taskpane/settings/settings-panel';
import { createRuleReasons } from '../../src/taskpane/findings/rule-reasons';
import type { SampleState } from '../../src/taskpane/sample/sample';
import { createSampleViews } from '../../src/taskpane/sample/sample-views';
import { RefusalContext } from '../../src/taskpane/basics/place';
import { createStore } from '../../src/taskpane/basics/store';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { FakeHost } from './fake-host';
import { FakeMarking } from './fake-marking';
import { FakeSheets } from './fake-sheets';
import { openWorkbook } from './open-workbook';

interface Options {
  readonly officeHost?: OfficeHost;
  /** The reason why the file cannot be changed; by default it can. */
  readonly refusal?: string;
  readonly loadLibrary?: () => Promise<ComponentType>;
  /** Stored state of the first-run hint; dismissed by default. */
  readonly kept?: KeptText;
  readonly marking?: FakeMarking;
  /** Settings of this computer; none by default. */
  readonly ownSettings?: KeptText;
  /** Loads the rules' reasons; succeeds by default. */
  readonly fetchReasons?: () => Promise<RuleReasons>;
}

export interface OpenPane {
  readonly host: FakeHost;
  readonly marking: FakeMarking;
  readonly sheets: FakeSheets;
  readonly samples: FakeSheets;
  readonly notes: FakeSheets;
  readonly session: CheckSession;
  readonly container: HTMLElement;
  readonly user: UserEvent;
  /** Opens 更多. */
  readonly more: () => Promise<void>;
}

const usual = createUsualValue(templates);
const SEEN_NOTHING: KeptText = { read: () => null, write: () => undefined, onChange: () => undefined };
const SEEN: KeptText = { read: () => 'seen', write: () => undefined, onChange: () => undefined };

/** The complete pane except the library, over a workbook in memory. */
export async function openPane(workbook: WorkbookSnapshot, options: Options = {}): Promise<OpenPane> {
  const host = new FakeHost(workbook);
  const marking = options.marking ?? new FakeMarking();
  const sheets = new FakeSheets(host);
  const samples = new FakeSheets(host);
  const notes = new FakeSheets(host);
  const { host: watched, waits } = watchWaits(Promise.resolve(host));
  const { workbook: opened, session } = openWorkbook(watched, { ownSettings: options.ownSettings });
  // An automatic check would interfere with the test's actions.
  session.setLive(false);
  const journal = createJournal();
  const reasons = createRuleReasons(options.fetchReasons ?? (() => Promise.resolve(allReasons)));
  const recognition = createRecognitionPanel(session);
  const settings = createSettingsViews(session, options.ownSettings ?? SEEN_NOTHING);
  const findings = createFindingsPanel(opened, session, journal, reasons, {
    loadRuleSettings: (rule) => Promise.resolve(settings.ofRule(rule)),
    loadUsualValue: () => Promise.resolve(usual),
  });
  const sample = createStore<SampleState>({
    views: createSampleViews(opened, () => Promise.resolve(samples), session),
  });
  const textSize = createTextSize(SEEN_NOTHING);
  const firstRun = createFirstRun(options.kept ?? SEEN);
  await firstRun.offer(() => Promise.resolve(createFirstRunHint(firstRun, sample)));
  const { container } = render(
    <RefusalContext.Provider value={options.refusal ?? null}>
      <App
        officeHost={Promise.resolve(options.officeHost ?? 'excel')}
        waits={waits}
        session={session}
        resultActions={resultActions(
          opened,
          session,
          reasons,
          () => Promise.resolve(marking),
          (kind) => Promise.resolve(kind === 'notes' ? notes : sheets),
          () => Promise.resolve(settings),
          options.refusal === undefined,
        )}
        loadRecognition={() => Promise.resolve(recognition)}
        loadFindings={() => Promise.resolve(findings)}
        loadLibrary={options.loadLibrary ?? (() => Promise.resolve(() => null))}
        loadHelp={(onBack) => Promise.resolve(createHelpPanel(onBack, sample, textSize, null))}
        firstRun={firstRun}
        textSize={textSize}
        sample={sample}
        libraryWish={createStore<LibraryWish>({ filter: null })}
        keepExample={() => undefined}
        view={createStore<PaneView>({ tab: 'check', helpShown: false })}
      />
    </RefusalContext.Provider>,
  );
  await act(() => Promise.resolve());
  const user = userEvent.setup();
  const more = async (): Promise<void> => user.click(await screen.findByRole('button', { name: /^更多/ }));
  return { host, marking, sheets, samples, notes, session, container, user, more };
}
