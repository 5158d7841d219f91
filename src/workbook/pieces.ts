/** How far a check is. */
export interface Progress {
  readonly doing: 'recognize' | 'check';
  /** Number of sheets read, or of goal tables checked. */
  readonly done: number;
  readonly of: number;
}

/**
 * Long work that pauses after every small piece, so that its caller can let other work run, show the progress, or stop.
 * A pause without progress keeps the last one.
 */
export type InPieces<Result> = Generator<Progress | undefined, Result>;

/** Runs all pieces at once, where nothing else waits. */
export function atOnce<Result>(work: InPieces<Result>): Result {
  let piece = work.next();
  while (!piece.done) piece = work.next();
  return piece.value;
}
