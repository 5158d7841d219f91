import {
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactElement,
} from 'react';
import type { SheetAdding } from '../../host/sheet-adding';
import { ownTemplates } from '../../library/own/own-templates';
import { prepareSearch, searchTemplates, type SearchHit } from '../../library/search';
import { wordsIn } from '../../library/words-in';
import { filterChoices, NO_FILTER } from '../../library/search-filter';
import type { IndicatorTemplate } from '../../library/schema';
import type { CheckSession } from '../check/check-session';
import type { Journal } from '../journal/journal';
import { JournalBar } from '../journal/journal-bar';
import { createJournalSession, type JournalSession } from '../journal/journal-session';
import { keptText } from '../basics/kept-text';
import { Button } from '../basics/button';
import { DecisionBar } from '../basics/decision-bar';
import { CopyButton } from '../basics/copy-button';
import { LazyPanel } from '../basics/lazy-panel';
import { RefusalContext } from '../basics/place';
import { TroubleMessage } from '../basics/trouble-message';
import { useStore } from '../basics/use-store';
import type { Store } from '../basics/store';
import { isDenied } from '../basics/trouble';
import { texts } from '../basics/texts';
import type { LibraryWish } from './library-wish';
import { createLibrarySession, type LibrarySession } from './library-session';
import { createOwnLibrary, type OwnLibrary } from './own/own-library';
import { createPastFiles, type PastFiles } from './own/past-files';
import type { WorkbookSession } from '../workbook/workbook-session';
import { browserTurns, inTurns } from '../workbook/in-turns';
import { ProposalView } from './proposal-view';
import { plansToCopy } from './propose';
import { rowText, rowTexts } from './row-text';
import { SearchList } from './search-list';
import * as styles from './library-panel.module.css';

/**
 * 指标库, a chunk of its own.
 * @param templates the built-in library
 * @param wish a request by another part of the pane
 * @param loadForms adds new forms to the workbook
 */
export function createLibraryPanel(
  workbook: WorkbookSession,
  check: CheckSession,
  journal: Journal,
  templates: readonly IndicatorTemplate[],
  wish: Store<LibraryWish>,
  loadForms: () => Promise<SheetAdding>,
): ComponentType {
  const journalSession = createJournalSession(workbook, journal, check.markStale);
  const own = createOwnLibrary(keptText('own-library'), keptText('own-library-aside'));
  const past = createPastFiles(keptText('past-values'));
  const prepare = (offered: readonly IndicatorTemplate[]): Promise<void> =>
    inTurns(prepareSearch(offered), browserTurns);
  const all = (): readonly IndicatorTemplate[] => {
    const { indicators } = own.get();
    return indicators.length === 0 ? templates : [...ownTemplates(indicators), ...templates];
  };
  const session = createLibrarySession(workbook, journalSession, all(), prepare, check.markStale);
  own.subscribe(() => session.offer(all()));
  const follow = (): void => {
    const { filter, clause = '' } = wish.get();
    if (filter) session.showOnly({ ...NO_FILTER, ...filter }, wordsIn(clause, templates));
  };
  follow();
  wish.subscribe(follow);
  return function LibraryTab() {
    const loadNewForm = useCallback(async (onClose: () => void) => {
      const [{ createNewFormPanel }, sheets] = await Promise.all([
        import(/* webpackChunkName: "new-form" */ '../new-form/new-form-panel'),
        loadForms(),
      ]);
      return createNewFormPanel(workbook, sheets, check, templates, onClose);
    }, []);
    return (
      <LibraryPanel
        workbook={workbook}
        templates={templates}
        own={own}
        past={past}
        session={session}
        journal={journalSession}
        loadNewForm={loadNewForm}
      />
    );
  };
}

interface Props {
  readonly workbook: WorkbookSession;
  readonly templates: readonly IndicatorTemplate[];
  readonly own: OwnLibrary;
  readonly past: PastFiles;
  readonly session: LibrarySession;
  readonly journal: JournalSession;
  readonly loadNewForm: (onClose: () => void) => Promise<ComponentType>;
}

/** The part shown in place of the search. */
type Opened = 'own' | 'new-form' | 'goals' | null;

function LibraryPanel({ workbook, templates, own, past, session, journal, loadNewForm }: Props): ReactElement {
  const {
    templates: offered,
    query,
    filter,
    hits,
    searching,
    picked,
    working,
    proposal,
    proposalChanged,
    trouble,
  } = useStore(session);
  const [last, setLast] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const isReadOnly = useContext(RefusalContext) !== null;
  const { indicators } = useStore(own);
  const { values: pastValues } = useStore(past);
  useEffect(() => session.attend(), [session]);
  const choices = useMemo(() => filterChoices(offered), [offered]);
  const loadOwn = useCallback(async () => {
    const { createOwnPanel } = await import('./own/own-panel');
    return createOwnPanel(workbook, own, past, filterChoices(templates).levels, () => setOpened(null));
  }, [workbook, own, past, templates]);
  const loadGoals = useCallback(async () => {
    const { createGoalMapPanel } = await import(/* webpackChunkName: "goals" */ './goals/goal-map-panel');
    return createGoalMapPanel(
      workbook,
      session,
      journal,
      () => session.get().templates,
      () => setOpened(null),
    );
  }, [workbook, session, journal]);
  const loadForm = useCallback(() => loadNewForm(() => setOpened(null)), [loadNewForm]);
  const open = useCallback(
    (hit: SearchHit) => {
      setLast(hit.template.id);
      void session.propose([hit]);
    },
    [session],
  );

  return (
    <>
      <div role="status" className={styles.news}>
        {proposal ? null : <JournalBar session={journal} />}
        {working === 'reading' ? <p>{texts.library.reading}</p> : null}
      </div>
      {trouble ? (
        <div className={styles.trouble}>
          <TroubleMessage what={trouble.what} onRetry={() => void session.retry()}>
            {proposal && isDenied(trouble.what) ? (
              <CopyButton label={rowTexts.copy} text={rowText(plansToCopy(proposal))} />
            ) : null}
          </TroubleMessage>
        </div>
      ) : null}
      {proposal ? (
        <ProposalView
          proposal={proposal}
          changed={proposalChanged}
          past={pastValues}
          inserting={working === 'inserting'}
          session={session}
        />
      ) : null}
      {opened === 'own' ? <LazyPanel load={loadOwn} /> : null}
      {opened === 'goals' ? (
        <div hidden={proposal !== null}>
          <LazyPanel load={loadGoals} />
        </div>
      ) : null}
      {opened === 'new-form' ? <LazyPanel load={loadForm} /> : null}
      <div hidden={proposal !== null || opened !== null}>
        <div className={styles.own}>
          <OpeningButton
            label={texts.library.own(indicators.length)}
            isOpen={opened === 'own'}
            onOpen={() => setOpened('own')}
          />
          <OpeningButton
            label={texts.library.fromGoals}
            isOpen={opened === 'goals'}
            onOpen={() => setOpened('goals')}
          />
          {isReadOnly ? null : (
            <OpeningButton
              label={texts.library.newForm}
              isOpen={opened === 'new-form'}
              onOpen={() => setOpened('new-form')}
            />
          )}
        </div>
        <SearchList
          query={query}
          filter={filter}
          choices={choices}
          hits={hits}
          searching={searching}
          withoutFilter={hits.length === 0 ? searchTemplates(offered, query).length : 0}
          working={working !== null}
          focus={proposal ? null : last}
          picked={picked}
          onSearch={session.search}
          onFilter={session.filterBy}
          onInsert={open}
          onPick={session.pick}
        />
        <PickedBar
          count={picked.length}
          working={working !== null}
          onInsert={() => void session.propose(picked)}
          onClear={session.unpickAll}
        />
      </div>
    </>
  );
}

interface OpeningButtonProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** Opens 我的指标, 从目标找指标 or 新建目标表; gets the focus back when the part is closed. */
function OpeningButton({ label, isOpen, onOpen }: OpeningButtonProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <Button ref={button} size="small" onClick={onOpen}>
      {label}
    </Button>
  );
}

interface PickedBarProps {
  readonly count: number;
  readonly working: boolean;
  readonly onInsert: () => void;
  readonly onClear: () => void;
}

/** Actions on the selected indicators. */
function PickedBar({ count, working, onInsert, onClear }: PickedBarProps): ReactElement | null {
  const say = texts.library.picked;
  if (count === 0) return null;
  return (
    <DecisionBar isNews>
      <Button appearance="primary" disabledFocusable={working} onClick={onInsert}>
        {say.insert(count)}
      </Button>
      <Button onClick={onClear}>{say.clear}</Button>
    </DecisionBar>
  );
}
