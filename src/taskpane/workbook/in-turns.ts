import type { InPieces, Progress } from '../../workbook/pieces';

/** Long enough to get on, short enough that no key and no frame of an animation waits for it. */
const TURN_MS = 12;

/** What the browser gives: the time, and a turn after whoever waits already. */
export interface Turns {
  /** Milliseconds from some moment on. */
  now(): number;
  next(): Promise<void>;
}

export const browserTurns: Turns = {
  now: () => performance.now(),
  // Not setTimeout, which the browser holds back by 4 ms; a message comes after the keys and clicks that wait.
  next: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

interface Options {
  readonly signal?: AbortSignal;
  /** Called after every turn. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Does long work a turn at a time, so that the pane answers meanwhile.
 * @throws the signal's reason when the user does not want it any longer
 */
export async function inTurns<Result>(
  work: InPieces<Result>,
  turns: Turns,
  { signal, onProgress }: Options = {},
): Promise<Result> {
  let progress: Progress | undefined;
  for (;;) {
    await turns.next();
    signal?.throwIfAborted();
    const end = turns.now() + TURN_MS;
    do {
      const piece = work.next();
      if (piece.done) {
        // What is made of the result has a turn of its own.
        await turns.next();
        return piece.value;
      }
      progress = piece.value ?? progress;
    } while (turns.now() < end);
    if (progress) onProgress?.(progress);
  }
}
