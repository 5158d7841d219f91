import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { SearchHit } from '../../library/search';
import { NO_FILTER, type FilterChoices, type LibraryFilter } from '../../library/search-filter';
import { TextField } from '../basics/controls';
import { MoreButton } from '../basics/more-button';
import { texts } from '../basics/texts';
import { FilterBar } from './filter-bar';
import { TemplateCard } from './template-card';
import * as styles from './search-list.module.css';
import { Button } from '../basics/button';

const AT_ONCE = 30;

interface Props {
  readonly query: string;
  readonly filter: LibraryFilter;
  readonly choices: FilterChoices;
  readonly hits: readonly SearchHit[];
  /** True while the hits are those of an earlier query. */
  readonly searching: boolean;
  /** Number of hits without the filter; shown when there is none with it. */
  readonly withoutFilter: number;
  readonly working: boolean;
  /** Template whose button gets the focus when the list is shown again. */
  readonly focus: string | null;
  readonly onSearch: (query: string) => void;
  readonly onFilter: (change: Partial<LibraryFilter>) => void;
  readonly picked: readonly SearchHit[];
  readonly onInsert: (hit: SearchHit) => void;
  readonly onPick: (hit: SearchHit) => void;
}

export function SearchList(props: Props): ReactElement {
  const { query, filter, choices, hits, searching, withoutFilter, working, focus, picked } = props;
  const { onSearch, onFilter, onInsert, onPick } = props;
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isFirstWanted = useRef(false);
  const [shown, setShown] = useState({ hits, count: AT_ONCE });
  // New hits start at the first page.
  const count = shown.hits === hits ? shown.count : AT_ONCE;
  const left = hits.length - count;
  const showMore = useCallback(() => setShown({ hits, count: count + AT_ONCE }), [hits, count]);
  const say = texts.library;
  const marked = new Set(picked.map(({ template }) => template));
  const isAll = query.trim() === '' && hits.length > 0 && Object.values(filter).every((one) => one === null);

  useEffect(() => {
    if (focus !== null) list.current?.querySelector<HTMLElement>(`[data-template="${focus}"]`)?.focus();
  }, [focus]);

  const insertFirst = useCallback(() => {
    isFirstWanted.current = searching;
    if (hits[0] && !searching && !working) onInsert(hits[0]);
  }, [hits, searching, working, onInsert]);
  useEffect(() => {
    if (isFirstWanted.current) insertFirst();
  }, [insertFirst]);

  const buttons = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-template]') ?? []),
  ];
  const onSearchKey = (event: KeyboardEvent): void => {
    // Ignore the key that ends the composition of a Chinese word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') {
      buttons()[0]?.focus();
      event.preventDefault();
    }
    if (event.key === 'Enter' && query.trim() !== '') insertFirst();
  };
  const onListKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = buttons();
    const card = (event.target as HTMLElement).closest('li');
    const at = all.findIndex((button) => card?.contains(button));
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    (next < 0 ? box.current : all[next])?.focus();
    event.preventDefault();
  };

  return (
    <>
      <TextField
        type="search"
        ref={box}
        value={query}
        placeholder={say.searchHint}
        aria-label={say.searchLabel}
        onChange={({ target }) => {
          isFirstWanted.current = false;
          onSearch(target.value);
        }}
        onKeyDown={onSearchKey}
      />
      <FilterBar filter={filter} choices={choices} onFilter={onFilter} />
      <p className={styles.count} role="status">
        {searching
          ? say.searching
          : hits.length === 0
            ? say.nothing.title(query.trim())
            : isAll
              ? say.all(hits.length)
              : say.found(hits.length)}
      </p>
      {hits.length === 0 && !searching ? (
        <NoHits withoutFilter={withoutFilter} onClearFilter={() => onFilter(NO_FILTER)} />
      ) : null}
      <ul className={styles.list} ref={list} aria-busy={searching} onKeyDown={onListKey}>
        {hits.slice(0, count).map((hit) => (
          <TemplateCard
            key={hit.template.id}
            hit={hit}
            query={query}
            disabled={working}
            isPicked={marked.has(hit.template)}
            onInsert={onInsert}
            onPick={onPick}
          />
        ))}
      </ul>
      {left > 0 ? <MoreButton label={say.more(Math.min(left, AT_ONCE))} onMore={showMore} /> : null}
    </>
  );
}

interface NoHitsProps {
  /** Number of hits without the filter; 0 when no filter is set. */
  readonly withoutFilter: number;
  readonly onClearFilter: () => void;
}

/** Advice when nothing was found. */
function NoHits({ withoutFilter, onClearFilter }: NoHitsProps): ReactElement {
  const say = texts.library.nothing;
  if (withoutFilter > 0) return <Button onClick={onClearFilter}>{say.clearFilter(withoutFilter)}</Button>;
  return (
    <ul className={styles.noHitsAdvice}>
      {say.advice.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
