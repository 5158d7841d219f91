/** How far a check is. */
export interface Progress {
  readonly doing: 'recognize' | 'check';
  /** Sheets that were read, or goal tables that were checked. */
  readonly done: number;
  readonly of: number;
}

/**
 * Long work that pauses after every small piece, so that whoever runs it can let others have a turn, say how far it is,
 * or stop. A pause without progress is as far as the one before.
 */
export type InPieces<Result> = Generator<Progress | undefined, Result>;

/** All pieces in one go, where nobody waits for a turn. */
export function atOnce<Result>(work: InPieces<Result>): Result {
  let piece = work.next();
  while (!piece.done) piece = work.next();
  return piece.value;
}
