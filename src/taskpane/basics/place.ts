import { createContext } from 'react';

/** Where the pane runs: in Excel, or on the page for files, beside the page's own table. */
export type Place = 'excel' | 'page';

export const PlaceContext = createContext<Place>('excel');

/** The reason, in plain Chinese, why the open file can only be checked; null when it can be changed. */
export const RefusalContext = createContext<string | null>(null);
