import { readRibbonRequest } from '../../commands/ribbon-request';
import type { RibbonRequest } from '../../commands/ribbon-request';

export type EarlyRequest = RibbonRequest | 'help';

/**
 * What the user wants of the pane as it opens: what was pressed on its page before these scripts were there (the page
 * keeps it, see taskpane.html), else the ribbon's button.
 */
export function readEarlyRequest(page: HTMLElement, address: Pick<Location, 'search'>): EarlyRequest | null {
  const { asked } = page.dataset;
  if (asked === 'help') return asked;
  return readRibbonRequest(asked === undefined ? address.search : new URLSearchParams({ action: asked }).toString());
}
