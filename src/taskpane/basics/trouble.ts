import { HostError } from '../../host/port';
import type { HostTrouble } from '../../host/port';
import type { Store } from './store';

export type PaneTrouble =
  | HostTrouble
  /** A part of the pane could not be fetched from where the add-in is served. */
  | 'not-loaded'
  /** A merged area or the end of the sheet is in the way of a change. */
  | 'no-room'
  /** A change broke off, and what has become of it cannot be told. */
  | 'half-done';

/** A failed import() of webpack: the chunk did not arrive. */
function isChunkError(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/** By name, because the classes are no part of the pane's first load. */
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

/** Troubles of a workbook that cannot be changed: the pane can only show what to enter where. */
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
