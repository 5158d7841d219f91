import { HostError } from '../../host/port';
import type { HostTrouble } from '../../host/port';
import type { Store } from './store';

export type PaneTrouble =
  | HostTrouble
  /** A part of the pane could not be loaded from its server. */
  | 'not-loaded'
  /** A merged area or the end of the sheet prevents a change. */
  | 'no-room'
  /** A change failed, and its result is unknown. */
  | 'half-done';

/** A failed import() of webpack: the chunk did not arrive. */
function isChunkError(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/** By name, because the classes are not in the pane's first load. */
const NAMED: Readonly<Record<string, PaneTrouble>> = {
  EditError: 'no-room',
  HalfDoneError: 'half-done',
  OutdatedError: 'outdated',
};

export function troubleOf(error: unknown): PaneTrouble {
  if (error instanceof HostError) return error.trouble;
  if (isChunkError(error)) return 'not-loaded';
  const name = error instanceof Error ? error.name : '';
  return NAMED[name] ?? 'unknown';
}

const DENIED: readonly PaneTrouble[] = ['sheet-protected', 'workbook-protected', 'read-only', 'protected'];

/** True for troubles of a workbook that cannot be changed, so that the pane can only tell what to enter where. */
export function isDenied(trouble: PaneTrouble): boolean {
  return DENIED.includes(trouble);
}

/** Call when a trouble is shown: repeats the request as soon as Excel answers late after a time-out. */
export function retryWhenAnswered(
  error: unknown,
  shown: Store<{ readonly trouble: unknown }>,
  retry: () => Promise<void>,
): void {
  if (!(error instanceof HostError)) return;
  const { trouble } = shown.get();
  void error.lateAnswer?.then(() => {
    if (shown.get().trouble === trouble) void retry();
  });
}
