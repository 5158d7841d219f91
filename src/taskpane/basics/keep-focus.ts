const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/**
 * When the focused element is removed and nothing else gets the focus, moves the focus to the element that replaces it
 * (of the same kind, with the same words), else to the next or the last one of the nearest part that remains, else to the
 * message that stands there instead. Otherwise Tab would begin at the top of the page again.
 */
export function keepFocus(root: HTMLElement): void {
  /** The focused element and its ancestors. */
  let path: readonly Element[] = [];
  /** The number of places before the focused one. */
  let before = 0;
  root.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? withAncestors(target, root) : [];
    before = placesIn(root).findIndex((place) => place === target);
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
    nearest(path, placesIn(root), before)?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

function withAncestors(element: Element, root: Element): Element[] {
  const path = [element];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) path.push(at);
  return path;
}

function placesIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.closest('[hidden]') === null);
}

function nearest(
  [lost, ...around]: readonly Element[],
  places: readonly HTMLElement[],
  before: number,
): HTMLElement | undefined {
  for (const part of around) {
    const inside = part.isConnected ? places.filter((one) => part.contains(one)) : [];
    // A message that now says something else stays where the user reads.
    if (part instanceof HTMLElement && part.isConnected && inside.length === 0 && saysSomething(part)) {
      part.tabIndex = -1;
      return part;
    }
    const next = inside.filter((one) => places.indexOf(one) <= before).pop();
    const place = inside.find((one) => lost && wordsOf(one) === wordsOf(lost)) ?? next ?? inside[0];
    if (place) return place;
  }
  return undefined;
}

function saysSomething(part: HTMLElement): boolean {
  return part.getAttribute('role') === 'status' && part.textContent.trim() !== '';
}

function wordsOf(element: Element): string {
  return element.tagName + (element.getAttribute('aria-label') ?? element.textContent);
}
