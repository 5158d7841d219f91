/** What the user asked for on the ribbon when the pane was opened. */
export type RibbonRequest = 'check' | 'library';

/**
 * The ribbon's buttons open the pane at `taskpane.html?action=check` or `?action=library`: both share one pane, and
 * unlike functions on the ribbon this works in every Excel that has ribbon commands. Opened without a button (from
 * "我的加载项", or where there are no ribbon commands) there is no action.
 * @param search query of the pane's address, to which Office adds parameters of its own
 */
export function readRibbonRequest(search: string): RibbonRequest | null {
  const action = new URLSearchParams(search).get('action');
  return action === 'check' || action === 'library' ? action : null;
}
