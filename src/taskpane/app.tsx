import { FluentProvider, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { CheckPanel } from './check/check-panel';
import type { CheckSession } from './check/check-session';
import type { Surroundings } from './office';
import { ErrorBoundary } from './shell/error-boundary';
import { LazyPanel } from './shell/lazy-panel';
import { themes } from './shell/theme';
import { useTheme } from './shell/use-theme';
import { texts } from './texts';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase300 },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px' },
  main: { flexGrow: 1, minHeight: 0 },
  // Each tab scrolls by itself, so that it keeps its place.
  panel: { boxSizing: 'border-box', height: '100%', overflowY: 'auto', padding: '12px', lineHeight: '1.5' },
  notice: { padding: '16px', lineHeight: '1.5' },
});

type TabName = 'check' | 'library';

interface Props {
  readonly surroundings: Promise<Surroundings>;
  readonly session: CheckSession;
  readonly loadLibrary: () => Promise<ComponentType>;
  readonly firstTab: TabName;
}

export function App({ surroundings, session, loadLibrary, firstTab }: Props): ReactElement {
  const styles = useStyles();
  const where = useAnswer(surroundings);
  const theme = useTheme();
  const [tab, setTab] = useState<TabName>(firstTab);
  const [libraryOpened, setLibraryOpened] = useState(firstTab === 'library');
  const show = (name: TabName): void => {
    setTab(name);
    if (name === 'library') setLibraryOpened(true);
  };

  return (
    <FluentProvider theme={themes[theme]} className={styles.root}>
      <ErrorBoundary>
        {where === 'outside' || where === 'unreachable' ? (
          <div className={styles.notice} role="alert">
            <h1>{texts[where].title}</h1>
            <p>{texts[where].advice}</p>
          </div>
        ) : (
          <>
            <TabList
              className={styles.tabs}
              selectedValue={tab}
              onTabSelect={(_event, { value }) => show(value === 'library' ? 'library' : 'check')}
              aria-label={texts.tabs.label}
            >
              <Tab value="check" id="tab-check" aria-controls="panel-check">
                {texts.tabs.check}
              </Tab>
              <Tab value="library" id="tab-library" aria-controls="panel-library">
                {texts.tabs.library}
              </Tab>
            </TabList>
            <main className={styles.main}>
              <div className={styles.panel} id="panel-check" role="tabpanel" aria-labelledby="tab-check" hidden={tab !== 'check'}>
                <CheckPanel session={session} />
              </div>
              <div className={styles.panel} id="panel-library" role="tabpanel" aria-labelledby="tab-library" hidden={tab !== 'library'}>
                {libraryOpened ? <LazyPanel load={loadLibrary} /> : null}
              </div>
            </main>
          </>
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
