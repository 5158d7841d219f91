import type { ReactElement } from 'react';
import type { CheckSession } from '../check/check-session';
import { useStore } from '../basics/use-store';
import type { FirstRun } from './first-run';

interface Props {
  readonly firstRun: FirstRun;
  readonly session: CheckSession;
}

/** Slot for the hint shown on first use. */
export function FirstRunSlot({ firstRun, session }: Props): ReactElement | null {
  const { Hint } = useStore(firstRun);
  const { result, working } = useStore(session);
  // Below the list, which it must not push away.
  return Hint && (result !== null || !working) ? <Hint isBrief={result !== null} /> : null;
}
