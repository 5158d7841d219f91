import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

// axe and a complete check can take long on two busy cores.
configure({ asyncUtilTimeout: 20_000 });
// Stored state of the pane must not pass from one test to the next.
afterEach(() => localStorage.clear());

/** Present in every browser, missing in jsdom. */
class SilentObserver {
  readonly observe = (): undefined => undefined;
  readonly unobserve = (): undefined => undefined;
  readonly disconnect = (): undefined => undefined;
}
globalThis.ResizeObserver = SilentObserver;
globalThis.IntersectionObserver = class extends SilentObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly takeRecords = (): [] => [];
};
/** Node's own implementation would keep the process alive. */
class TimedChannel {
  readonly port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => undefined };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
}
Object.assign(globalThis, { MessageChannel: TimedChannel, TextDecoder, TextEncoder });
Blob.prototype.arrayBuffer = function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
globalThis.matchMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// As in the panes of Excel.
Object.assign(window.history, { pushState: null, replaceState: null });

Element.prototype.scrollIntoView = () => undefined;
