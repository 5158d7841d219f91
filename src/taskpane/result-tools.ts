import type { WorkbookHost } from '../host/port';
import type { CheckSession } from './check/check-session';
import type { ResultAction } from './check/result-actions';

/** What can be done with the result of a check, in the order of its buttons; each is loaded when it is first wanted. */
export function resultActions(host: WorkbookHost, session: CheckSession): readonly ResultAction[] {
  return [];
}
