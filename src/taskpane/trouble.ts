import { HostError } from '../host/port';
import type { HostTrouble } from '../host/port';

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

/** Told by their names: the pane's first load has no part in what raises them. */
const NAMED: Readonly<Record<string, PaneTrouble>> = { EditError: 'no-room', HalfDoneError: 'half-done' };

export function troubleOf(error: unknown): PaneTrouble {
  if (error instanceof HostError) return error.trouble;
  if (isChunkError(error)) return 'not-loaded';
  const name = error instanceof Error ? error.name : '';
  return NAMED[name] ?? 'unknown';
}
