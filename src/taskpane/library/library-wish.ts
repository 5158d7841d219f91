import type { LibraryFilter } from '../../library/search-filter';

/** A request of the check to the library panel, which may not be open yet. */
export interface LibraryWish {
  /** Null without a request. */
  readonly filter: Partial<LibraryFilter> | null;
  /** A clause whose words are to be searched for: “组织12家企业参展”. */
  readonly clause?: string | undefined;
}
