import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { WorkbookHost } from '../../host/port';
import { searchTemplates } from '../../library/search';
import type { SearchHit } from '../../library/search';
import { filterChoices } from '../../library/search-filter';
import { templates } from '../../library/templates';
import { TroubleMessage } from '../shell/trouble-message';
import { useStore } from '../shell/use-store';
import { texts } from '../texts';
import { createLibrarySession } from './library-session';
import type { LibrarySession } from './library-session';
import { NoticeBar } from './notice-bar';
import { ProposalView } from './proposal-view';
import { SearchList } from './search-list';

const choices = filterChoices(templates);

const useStyles = makeStyles({
  // In sight wherever the list below it is.
  news: { position: 'sticky', top: 0, zIndex: 1 },
});

/**
 * The whole of 指标库, a chunk of its own with its data.
 * @param onChanged told after every change that the pane itself makes to the workbook
 */
export function createLibraryPanel(host: WorkbookHost, onChanged: () => void): ComponentType {
  const session = createLibrarySession(host, templates, onChanged);
  return function LibraryTab() {
    return <LibraryPanel session={session} />;
  };
}

function LibraryPanel({ session }: { readonly session: LibrarySession }): ReactElement {
  const { query, filter, hits, working, proposal, proposalChanged, notice, journal, trouble } = useStore(session);
  const previous = notice?.kind === 'inserted' ? undefined : journal.at(-1);
  const styles = useStyles();
  const [last, setLast] = useState<string | null>(null);
  const open = useCallback(
    (hit: SearchHit) => {
      setLast(hit.template.id);
      void session.propose(hit);
    },
    [session],
  );

  return (
    <>
      <div role="status" className={styles.news}>
        {notice && !proposal ? (
          <NoticeBar
            notice={notice}
            previous={previous?.name ?? null}
            working={working !== null}
            undoing={working === 'undoing'}
            onUndo={() => void session.undo()}
            onLook={() => void session.goTo(notice.cell)}
            onDismiss={session.dismissNotice}
          />
        ) : null}
        {working === 'reading' ? <p>{texts.library.reading}</p> : null}
      </div>
      {trouble ? <TroubleMessage what={trouble.what} onRetry={() => void session.retry()} /> : null}
      {proposal ? (
        <ProposalView
          proposal={proposal}
          changed={proposalChanged}
          inserting={working === 'inserting'}
          onChoose={session.choose}
          onInsert={() => void session.insert()}
          onRetry={() => void session.propose(proposal.wish.hit)}
          onCancel={session.cancel}
        />
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
          onSearch={session.search}
          onFilter={session.filterBy}
          onInsert={open}
        />
      </div>
    </>
  );
}
