const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/**
 * When the element that has the keyboard is taken away and nothing else took the focus, the nearest place that is left
 * gets it: otherwise the focus falls to the page, and Tab begins at the top again.
 */
export function keepFocus(root: HTMLElement): void {
  /** The element that has the focus, and those around it. */
  let path: readonly Element[] = [];
  root.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? withAncestors(target, root) : [];
  });
  root.addEventListener('focusout', ({ target }) => {
    // Where the user has left it on purpose, it is still there when the script that may take it away has ended.
    queueMicrotask(() => {
      const isLeft = target instanceof Element && target.isConnected && document.activeElement === document.body;
      if (isLeft && document.hasFocus()) path = [];
    });
  });
  new MutationObserver(() => {
    const [lost] = path;
    if (!lost || lost.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    nearest(path)?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

function withAncestors(element: Element, root: Element): Element[] {
  const path = [element];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) path.push(at);
  return path;
}

function nearest(path: readonly Element[]): HTMLElement | undefined {
  for (const around of path) {
    const places = around.isConnected ? [...around.querySelectorAll<HTMLElement>(FOCUSABLE)] : [];
    const place = places.find((one) => one.closest('[hidden]') === null);
    if (place) return place;
  }
  return undefined;
}
