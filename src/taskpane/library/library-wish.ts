import type { LibraryFilter } from '../../library/search-filter';

/** What the check wants to be shown of the library, which may not have been opened yet. */
export interface LibraryWish {
  /** Null as long as nothing was asked for. */
  readonly filter: Partial<LibraryFilter> | null;
  /** A clause whose words are to be searched for: “组织12家企业参展”. */
  readonly clause?: string | undefined;
}
