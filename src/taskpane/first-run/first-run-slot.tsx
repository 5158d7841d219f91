import type { ReactElement } from 'react';
import type { CheckSession } from '../check/check-session';
import { useStore } from '../basics/use-store';
import type { FirstRun } from './first-run';

interface Props {
  readonly firstRun: FirstRun;
  readonly session: CheckSession;
  /** Above what the check says, or below: there is a line above a result, and room below an empty pane. */
  readonly place: 'above' | 'below';
}

/** The place of the hint for who is here for the first time. */
export function FirstRunSlot({ firstRun, session, place }: Props): ReactElement | null {
  const { Hint } = useStore(firstRun);
  const { result, working } = useStore(session);
  const isBrief = place === 'above';
  return Hint && (isBrief ? result !== null : result === null && !working) ? <Hint isBrief={isBrief} /> : null;
}
