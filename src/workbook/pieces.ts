/** Progress of a check. */
export interface Progress {
  readonly doing: 'recognize' | 'check';
  /** Number of sheets read, or of goal tables checked. */
  readonly done: number;
  readonly of: number;
}

/**
 * Long work that pauses after every small piece, so that its caller can let other work run, show the progress, or stop.
 * A pause that yields undefined leaves the last progress shown.
 */
export type InPieces<Result> = Generator<Progress | undefined, Result>;

/** Runs all pieces without a break and returns the result. */
export function atOnce<Result>(work: InPieces<Result>): Result {
  let piece = work.next();
  while (!piece.done) piece = work.next();
  return piece.value;
}
