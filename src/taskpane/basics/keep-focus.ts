const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/**
 * When the focused element is removed and nothing else gets the focus, moves the focus to the element that replaces it
 * (of the same kind, with the same words), else to the nearest remaining one. Otherwise Tab would begin at the top of
 * the page again.
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
    nearest(path, lost)?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

function withAncestors(element: Element, root: Element): Element[] {
  const path = [element];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) path.push(at);
  return path;
}

function nearest(path: readonly Element[], lost: Element): HTMLElement | undefined {
  const asLost = wordsOf(lost);
  for (const around of path) {
    const all = around.isConnected ? [...around.querySelectorAll<HTMLElement>(FOCUSABLE)] : [];
    const places = all.filter((one) => one.closest('[hidden]') === null);
    const place = places.find((one) => wordsOf(one) === asLost) ?? places[0];
    if (place) return place;
  }
  return undefined;
}

function wordsOf(element: Element): string {
  return element.tagName + (element.getAttribute('aria-label') ?? element.textContent);
}
