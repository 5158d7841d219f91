export interface PaneView {
  readonly tab: 'check' | 'library';
  readonly helpShown: boolean;
}

/**
 * The view and the action requested before these scripts were loaded: the page stores what was pressed (see
 * taskpane.html).
 */
export function readEarlyRequest(page: HTMLElement): { readonly view: PaneView; readonly checks: boolean } {
  const { asked } = page.dataset;
  return {
    view: { tab: asked === 'library' ? 'library' : 'check', helpShown: asked === 'help' },
    checks: asked === 'check',
  };
}
