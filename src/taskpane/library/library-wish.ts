import type { LibraryFilter } from '../../library/search-filter';

/** A request to the library panel, which may not be open yet. */
export interface LibraryWish {
  /** Null when there is no request. */
  readonly filter: Partial<LibraryFilter> | null;
  /** A clause to search for: “组织12家企业参展”. */
  readonly clause?: string | undefined;
}
