import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { WorkbookHost } from '../../host/port';
import { searchTemplates } from '../../library/search';
import type { SearchHit } from '../../library/search';
import { filterChoices, NO_FILTER } from '../../library/search-filter';
import { templates } from '../../library/templates';
import type { Journal } from '../journal/journal';
import { JournalBar } from '../journal/journal-bar';
import { createJournalSession } from '../journal/journal-session';
import type { JournalSession } from '../journal/journal-session';
import { TroubleMessage } from '../shell/trouble-message';
import { useStore } from '../shell/use-store';
import type { Store } from '../store';
import { texts } from '../texts';
import type { LibraryWish } from '../library-wish';
import { createLibrarySession } from './library-session';
import type { LibrarySession } from './library-session';
import { PickedBar } from './picked-bar';
import { ProposalView } from './proposal-view';
import { SearchList } from './search-list';

const choices = filterChoices(templates);

const useStyles = makeStyles({
  // In sight wherever the list below it is.
  news: { position: 'sticky', top: 0, zIndex: 1 },
});

/**
 * The whole of 指标库, a chunk of its own with its data.
 * @param wish what another part of the pane wants to be shown
 * @param onChanged told after every change that the pane itself makes to the workbook
 */
export function createLibraryPanel(
  host: WorkbookHost,
  journal: Journal,
  wish: Store<LibraryWish>,
  onChanged: () => void,
): ComponentType {
  const journalSession = createJournalSession(host, journal, onChanged);
  const session = createLibrarySession(host, journalSession, templates);
  const follow = (): void => {
    const { filter } = wish.get();
    if (filter) session.showOnly({ ...NO_FILTER, ...filter });
  };
  follow();
  wish.subscribe(follow);
  return function LibraryTab() {
    return <LibraryPanel session={session} journal={journalSession} />;
  };
}

interface Props {
  readonly session: LibrarySession;
  readonly journal: JournalSession;
}

function LibraryPanel({ session, journal }: Props): ReactElement {
  const { query, filter, hits, picked, working, proposal, proposalChanged, trouble } = useStore(session);
  const styles = useStyles();
  const [last, setLast] = useState<string | null>(null);
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
      {trouble ? <TroubleMessage what={trouble.what} onRetry={() => void session.retry()} /> : null}
      {proposal ? (
        <ProposalView proposal={proposal} changed={proposalChanged} inserting={working === 'inserting'} session={session} />
      ) : null}
      <div hidden={proposal !== null}>
        <SearchList
          query={query}
          filter={filter}
          choices={choices}
          hits={hits}
          withoutFilter={hits.length === 0 ? searchTemplates(templates, query).length : 0}
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
