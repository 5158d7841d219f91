import { Button, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { SearchHit } from '../../library/search';
import { texts } from '../texts';
import { TemplateCard } from './template-card';

const AT_ONCE = 30;

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  count: { margin: '8px 0', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly working: boolean;
  /** Template whose button takes the focus when the list comes back. */
  readonly focus: string | null;
  readonly onSearch: (query: string) => void;
  readonly onInsert: (hit: SearchHit) => void;
}

export function SearchList({ query, hits, working, focus, onSearch, onInsert }: Props): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState({ query, count: AT_ONCE });
  // A new search begins at its first page.
  const count = shown.query === query ? shown.count : AT_ONCE;
  const left = hits.length - count;
  const say = texts.library;

  useEffect(() => {
    if (focus !== null) list.current?.querySelector<HTMLElement>(`[data-template="${focus}"]`)?.focus();
  }, [focus]);

  return (
    <>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={say.searchHint}
        aria-label={say.searchLabel}
        dismiss={{ 'aria-label': say.clearSearch }}
        onChange={(_event, { value }) => onSearch(value)}
      />
      <p className={styles.count} role="status">
        {hits.length === 0 ? say.nothing : query.trim() === '' ? say.all(hits.length) : say.found(hits.length)}
      </p>
      <ul className={styles.list} ref={list}>
        {hits.slice(0, count).map((hit) => (
          <TemplateCard key={hit.template.id} hit={hit} disabled={working} onInsert={onInsert} />
        ))}
      </ul>
      {left > 0 ? (
        <Button onClick={() => setShown({ query, count: count + AT_ONCE })}>{say.more(Math.min(left, AT_ONCE))}</Button>
      ) : null}
    </>
  );
}
