import type { InPieces, Progress } from '../../workbook/pieces';

/** Short enough that no key press or animation frame waits noticeably. */
const TURN_MS = 12;

/** The browser's clock, and a way to wait for pending events. */
export interface Turns {
  /** Milliseconds since a fixed moment. */
  now(): number;
  next(): Promise<void>;
}

export const browserTurns: Turns = {
  now: () => performance.now(),
  // Uses a message instead of setTimeout, which browsers delay by 4 ms. It is handled after pending keys and clicks.
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

/** Runs long work in turns, so that the pane stays responsive. @throws the signal's reason when cancelled */
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
        // The caller processes the result in a turn of its own.
        await turns.next();
        return piece.value;
      }
      progress = piece.value ?? progress;
    } while (turns.now() < end);
    if (progress) onProgress?.(progress);
  }
}
