import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Long enough to read two lines twice. */
const STAYS_MS = 12_000;
/** How often a notice that the user is busy with is looked at again. */
const AGAIN_MS = 2_000;

/**
 * Lets a notice leave by itself, unless the pointer or the keyboard is in it.
 * @param notice null: it stays
 * @returns to be put on the notice's element
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
