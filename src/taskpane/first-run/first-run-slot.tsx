import type { ReactElement } from 'react';
import type { CheckSession } from '../check/check-session';
import { useStore } from '../basics/use-store';
import type { FirstRun } from './first-run';

interface Props {
  readonly firstRun: FirstRun;
  readonly session: CheckSession;
  /** Where the hint is shown: one line above a result, or in full below an empty pane. */
  readonly place: 'above' | 'below';
}

/** Slot for the hint shown on first use. */
export function FirstRunSlot({ firstRun, session, place }: Props): ReactElement | null {
  const { Hint } = useStore(firstRun);
  const { result, working } = useStore(session);
  const isBrief = place === 'above';
  return Hint && (isBrief ? result !== null : result === null && !working) ? <Hint isBrief={isBrief} /> : null;
}
