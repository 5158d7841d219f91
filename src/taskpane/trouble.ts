import { HostError } from '../host/port';
import type { HostTrouble } from '../host/port';

export type PaneTrouble =
  | HostTrouble
  /** A part of the pane could not be fetched from where the add-in is served. */
  | 'not-loaded';

/** A failed import() of webpack: the chunk did not arrive. */
function isChunkError(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

export function troubleOf(error: unknown): PaneTrouble {
  if (error instanceof HostError) return error.trouble;
  return isChunkError(error) ? 'not-loaded' : 'unknown';
}
