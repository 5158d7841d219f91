/** The findings drawn in the list. */
export function findingsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
}

/**
 * Moves the focus to a finding of the list around an element: the one at the index, else the open one, else the first;
 * without findings to the verdict.
 */
export function focusFinding(around: Element | null, index = -1): void {
  const panel = around?.closest<HTMLElement>('[role="tabpanel"]') ?? null;
  const all = findingsIn(panel);
  const chosen: HTMLElement | undefined =
    all[index] ?? all.find((one) => one.getAttribute('aria-current') === 'true') ?? all[0];
  (chosen ?? panel?.querySelector<HTMLElement>('[data-verdict]'))?.focus();
}
