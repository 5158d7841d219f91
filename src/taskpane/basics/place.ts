import { createContext } from 'react';

/** Where the pane runs: in Excel, or on the page for files, beside a table that the page itself shows. */
export type Place = 'excel' | 'page';

export const PlaceContext = createContext<Place>('excel');
