const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/**
 * When the focused element is removed and nothing else gets the focus, moves the focus to the nearest remaining
 * element. Otherwise Tab would begin at the top of the page again.
 */
export function keepFocus(root: HTMLElement): void {
  /** The focused element and its ancestors. */
  let path: readonly Element[] = [];
  root.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? withAncestors(target, root) : [];
  });
  root.addEventListener('focusout', ({ target }) => {
    // If the user left the element, it still exists after the current script; if the script removed it, it does not.
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
