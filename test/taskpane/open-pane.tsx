import { act, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import { createCheckSession } from '../../src/taskpane/check/check-session';
import type { CheckSession } from '../../src/taskpane/check/check-session';
import { checkWorkbook } from '../../src/taskpane/check/check-workbook';
import { createFindingsPanel } from '../../src/taskpane/findings/findings-panel';
import { watchWaits } from '../../src/taskpane/host-waits';
import { createJournal } from '../../src/taskpane/journal/journal';
import type { LibraryWish } from '../../src/taskpane/library-wish';
import type { Surroundings } from '../../src/taskpane/office';
import { createRecognitionPanel } from '../../src/taskpane/recognition/recognition-panel';
import { resultActions } from '../../src/taskpane/result-tools';
import { keepingState } from '../../src/taskpane/state-for-session';
import { createStore } from '../../src/taskpane/store';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { FakeHost } from './fake-host';

interface Options {
  readonly surroundings?: Surroundings;
  readonly loadLibrary?: () => Promise<ComponentType>;
}

export interface OpenPane {
  readonly host: FakeHost;
  readonly session: CheckSession;
  readonly container: HTMLElement;
  readonly user: UserEvent;
}

/** The pane as it is shipped, but for the library, upon a workbook in memory. */
export async function openPane(workbook: WorkbookSnapshot, options: Options = {}): Promise<OpenPane> {
  const host = new FakeHost(workbook);
  const { host: kept, waits } = watchWaits(keepingState(host));
  const session = createCheckSession(kept, () => Promise.resolve(checkWorkbook));
  // A check that comes by itself would race with what a test does.
  session.setLive(false);
  const journal = createJournal();
  const recognition = createRecognitionPanel(kept, session);
  const findings = createFindingsPanel(kept, session, journal);
  const { container } = render(
    <App
      surroundings={Promise.resolve(options.surroundings ?? 'excel')}
      waits={waits}
      session={session}
      resultActions={resultActions(kept, session)}
      loadRecognition={() => Promise.resolve(recognition)}
      loadFindings={() => Promise.resolve(findings)}
      loadLibrary={options.loadLibrary ?? (() => Promise.resolve(() => null))}
      libraryWish={createStore<LibraryWish>({ filter: null })}
      keepExample={() => undefined}
      firstTab="check"
    />,
  );
  await act(() => Promise.resolve());
  return { host, session, container, user: userEvent.setup() };
}
