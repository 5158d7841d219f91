import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * When a finding leaves the list, the next one takes its place on the screen and gets the focus. @param result a new
 * result means a new list @returns call it when the user acts on the focused finding
 */
export function useKeptPlace(list: RefObject<HTMLElement>, result: object): () => void {
  const place = useRef<{ readonly index: number; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const kept = place.current;
    place.current = null;
    const isElsewhere = document.activeElement !== document.body && !list.current?.contains(document.activeElement);
    if (!kept || isElsewhere) return;
    const findings = findingsIn(list.current);
    const next = findings[Math.min(kept.index, findings.length - 1)];
    if (!next) return;
    next.focus({ preventScroll: true });
    const scroller = next.closest('[role="tabpanel"]');
    if (scroller) scroller.scrollTop += next.getBoundingClientRect().top - kept.top;
  }, [list, result]);
  return useCallback(() => {
    const finding = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-finding]');
    const index = finding ? findingsIn(list.current).indexOf(finding) : -1;
    place.current = finding && index >= 0 ? { index, top: finding.getBoundingClientRect().top } : null;
  }, [list]);
}

export function findingsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
}
