import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Enough time to read two lines twice. */
const STAYS_MS = 12_000;
/** Interval for checking a notice that the user is using. */
const AGAIN_MS = 2_000;

/**
 * Dismisses a notice after a time, unless the pointer or the focus is in it.
 * @param notice null keeps the notice
 * @returns a ref for the notice's element
 */
export function useLeaving<Shown extends HTMLElement>(notice: object | null, leave: () => void): RefObject<Shown> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    if (!notice) return undefined;
    const leaveOrWait = (): void => {
      const isBusy = shown.current?.matches(':hover') === true || shown.current?.contains(document.activeElement);
      if (isBusy) timer = setTimeout(leaveOrWait, AGAIN_MS);
      else leave();
    };
    let timer = setTimeout(leaveOrWait, STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice, leave]);
  return shown;
}
