import { FluentProvider } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactElement,
  Component,
  type ReactNode,
} from 'react';
import { CheckPanel } from '../check/check-panel';
import type { CheckSession } from '../check/check-session';
import { RemediesProvider, type Remedies } from '../check/finding-remedies';
import type { ResultAction } from '../check/result-actions';
import type { Waits } from './host-waits';
import type { PaneView } from './early-request';
import type { OfficeHost } from './office';
import type { FirstRun } from '../first-run/first-run';
import type { Sample } from '../sample/sample';
import { LazyPanel } from '../basics/lazy-panel';
import { Notice } from '../basics/notice';
import { Tabs, panelId, tabId } from '../basics/tabs';
import { themes, withTextSize } from './theme';
import { useTheme } from './use-theme';
import type { LibraryWish } from '../library/library-wish';
import type { CellAddress } from '../../workbook/area';
import type { OwnedStore, Store } from '../basics/store';
import { useStore } from '../basics/use-store';
import { texts } from '../basics/texts';
import * as styles from './app.module.css';

const TABS = [
  { name: 'check', label: texts.tabs.check },
  { name: 'library', label: texts.tabs.library },
] as const;

interface Props {
  readonly officeHost: Promise<OfficeHost>;
  readonly waits: Store<Waits>;
  readonly session: CheckSession;
  readonly resultActions: readonly ResultAction[];
  readonly loadRecognition: () => Promise<ComponentType>;
  readonly loadFindings: () => Promise<ComponentType>;
  readonly loadLibrary: () => Promise<ComponentType>;
  readonly loadHelp: (onBack: () => void) => Promise<ComponentType>;
  readonly firstRun: FirstRun;
  readonly textSize: Store<{ readonly size: number }>;
  readonly sample: Sample;
  readonly libraryWish: OwnedStore<LibraryWish>;
  /** 确认沿用, followed by a check. */
  readonly keepExample: (cell: CellAddress) => void;
  /** Also changed by the ribbon's buttons. */
  readonly view: OwnedStore<PaneView>;
}

export function App(props: Props): ReactElement {
  const {
    officeHost,
    waits,
    session,
    resultActions,
    loadRecognition,
    loadFindings,
    loadLibrary,
    libraryWish,
    keepExample,
    view,
  } = props;
  const { loadHelp, firstRun, sample, textSize } = props;
  const where = useAnswer(officeHost);
  const theme = useTheme();
  const { size } = useStore(textSize);
  const sized = useMemo(() => withTextSize(themes[theme], size), [theme, size]);
  const { tab, helpShown } = useStore(view);
  const [libraryOpened, setLibraryOpened] = useState(tab === 'library');
  if (tab === 'library' && !libraryOpened) setLibraryOpened(true);
  const helpButton = useRef<HTMLButtonElement>(null);
  const loadHelpPanel = useCallback(
    () =>
      loadHelp(() => {
        view.change({ helpShown: false });
        helpButton.current?.focus();
      }),
    [loadHelp, view],
  );

  const remedies = useMemo<Remedies>(
    () => ({
      async fromLibrary({ cell }, { filter, clause }) {
        // The library inserts into the table at the selection.
        await session.goTo(cell);
        libraryWish.change({ filter, clause });
        view.change({ tab: 'library' });
      },
      keepExample: ({ cell }) => keepExample(cell),
    }),
    [session, libraryWish, keepExample, view],
  );

  return (
    <FluentProvider theme={sized} className={styles.root} style={{ colorScheme: theme }}>
      <ErrorBoundary>
        {where === 'outside' || where === 'unreachable' ? (
          <Notice {...texts[where]} />
        ) : (
          <main className={styles.main}>
            <h1 className={styles.forScreenReaders}>{texts.product}</h1>
            <Tabs
              label={texts.tabs.label}
              tabs={TABS}
              selected={tab}
              onSelect={(name) => view.change({ tab: name, helpShown: false })}
            >
              <button
                ref={helpButton}
                type="button"
                className={styles.help}
                aria-expanded={helpShown}
                onClick={() => view.change({ helpShown: !helpShown })}
              >
                {texts.help}
              </button>
            </Tabs>
            <WaitNotice waits={waits} />
            {helpShown ? (
              <div className={styles.panel}>
                <LazyPanel load={loadHelpPanel} />
              </div>
            ) : null}
            <div
              className={styles.panel}
              id={panelId('check')}
              role="tabpanel"
              aria-labelledby={tabId('check')}
              hidden={helpShown || tab !== 'check'}
            >
              <RemediesProvider value={remedies}>
                <CheckPanel
                  session={session}
                  resultActions={resultActions}
                  loadRecognition={loadRecognition}
                  loadFindings={loadFindings}
                  sample={sample}
                />
              </RemediesProvider>
              <FirstRunSlot firstRun={firstRun} session={session} />
            </div>
            <div
              className={styles.panel}
              id={panelId('library')}
              role="tabpanel"
              aria-labelledby={tabId('library')}
              hidden={helpShown || tab !== 'library'}
            >
              {libraryOpened ? <LazyPanel load={loadLibrary} /> : null}
            </div>
          </main>
        )}
      </ErrorBoundary>
    </FluentProvider>
  );
}

function useAnswer<T>(question: Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    void question.then((value) => {
      if (wanted) setAnswer(value);
    });
    return () => {
      wanted = false;
    };
  }, [question]);
  return answer;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shows a message when drawing the pane fails; only class components can catch such errors. */
class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Notice {...texts.broken} />;
  }
}

/** Explains a long wait for Excel; disappears by itself. */
function WaitNotice({ waits }: { readonly waits: Store<Waits> }): ReactElement {
  const { slow } = useStore(waits);
  return <div role="status">{slow ? <div className={styles.waitNotice}>{texts.waiting}</div> : null}</div>;
}

interface FirstRunSlotProps {
  readonly firstRun: FirstRun;
  readonly session: CheckSession;
}

/** Slot for the hint shown on first use. */
function FirstRunSlot({ firstRun, session }: FirstRunSlotProps): ReactElement | null {
  const { Hint } = useStore(firstRun);
  const { result, working } = useStore(session);
  // The hint is below the list, so that it does not push it down.
  return Hint && (result !== null || !working) ? <Hint isBrief={result !== null} /> : null;
}
