import { createMask } from './mask-trace';

/** A request to Excel with the answer and the duration. */
interface Exchange {
  /** Milliseconds since the recording began. */
  readonly at: number;
  readonly took: number;
  readonly asked: unknown;
  readonly answered: unknown;
}

interface TraceRecorder {
  readonly isRecording: () => boolean;
  /** Starts a recording; drops the previous one. */
  readonly start: () => void;
  /**
   * Ends the recording.
   * @returns the recording as JSON, without contents of cells
   */
  readonly stop: () => string;
}

interface Executor {
  executeAsync(
    data: string,
    flags: number,
    message: { Body: unknown },
  ): Promise<{ Body?: unknown; ErrorCode?: unknown }>;
}

/** Limit, in case the user forgets to end the recording. */
const MOST_EXCHANGES = 2000;

let exchanges: Exchange[] | null = null;
let began = 0;
let mask = createMask();

/**
 * Records the communication with Excel for the developers, who cannot see the workbook. Off until the user starts it in
 * 帮助. Texts, figures and names are replaced before anything is kept.
 */
export const traceRecorder: TraceRecorder = {
  isRecording: () => exchanges !== null,
  start() {
    exchanges = [];
    began = performance.now();
    mask = createMask();
    listen();
  },
  stop() {
    const recorded = exchanges ?? [];
    exchanges = null;
    const { host, platform, version } = Office.context.diagnostics;
    return JSON.stringify({ version: 1, excel: { host, platform, version }, exchanges: recorded }, null, 1);
  },
};

const HEARD = Symbol('heard');

/**
 * Replaces the request executor that office.js stores in every request context, under this name in all its files for
 * Excel. If a later version uses another name, nothing is recorded.
 */
function listen(): void {
  const contexts = OfficeExtension.ClientRequestContext.prototype as unknown as Record<PropertyKey, unknown>;
  if (contexts[HEARD] === true) return;
  contexts[HEARD] = true;
  const senders = new WeakMap<object, Executor>();
  Object.defineProperty(contexts, '_requestExecutor', {
    configurable: true,
    get(this: object) {
      return senders.get(this);
    },
    set(this: object, sender: Executor | null) {
      if (sender) senders.set(this, recording(sender));
      else senders.delete(this);
    },
  });
}

function recording(sender: Executor): Executor {
  return {
    async executeAsync(data, flags, message) {
      const start = performance.now();
      const response = await sender.executeAsync(data, flags, message);
      const { ErrorCode: code } = response;
      if (exchanges && exchanges.length < MOST_EXCHANGES)
        exchanges.push({
          at: Math.round(start - began),
          took: Math.round(performance.now() - start),
          asked: mask.request(parsed(message.Body)),
          answered:
            code !== undefined && code !== '' && code !== null
              ? { code: mask.code(code) }
              : mask.answer(parsed(response.Body)),
        });
      return response;
    },
  };
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}
