/** What stands in the pane. */
export interface PaneView {
  readonly tab: 'check' | 'library';
  readonly helpShown: boolean;
}

/**
 * What the user wants of the pane as it opens: what was pressed on its page before these scripts were there (the page
 * keeps it, see taskpane.html).
 */
export function readEarlyRequest(page: HTMLElement): { readonly view: PaneView; readonly checks: boolean } {
  const { asked } = page.dataset;
  return {
    view: { tab: asked === 'library' ? 'library' : 'check', helpShown: asked === 'help' },
    checks: asked === 'check',
  };
}
