import { createContext } from 'react';

/** Where the pane runs: in Excel, or on the page for files, beside a table that the page itself shows. */
export type Place = 'excel' | 'page';

export const PlaceContext = createContext<Place>('excel');

/** Why the open file can only be checked, in plain Chinese; null where it can be changed. */
export const RefusalContext = createContext<string | null>(null);
