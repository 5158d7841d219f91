import type { HostSession } from '../protocol';

/** office.js accepts a host over plain http only with the user's consent, stored under this key. */
export function trustThisServer(): void {
  localStorage.setItem(`OfficeJSTrustKeyV2_http_${location.hostname}`, '{"Result":1}');
}

/** The right side of the page: the real pane in a frame, with the host session that its office.js talks to. */
export class TaskPane {
  private stopListening: () => void = () => undefined;

  constructor(private readonly container: HTMLElement) {}

  /** Opens a new pane, as Excel does. Resolves when it has loaded. */
  async open(address: string, session: HostSession): Promise<void> {
    this.close();
    // office.js keeps document settings here; remove those of the previous workbook.
    sessionStorage.clear();
    const frame = document.createElement('iframe');
    // `window.name`, which office.js reads, must be set before the frame is added to the document.
    frame.name = session.windowName(location.origin);
    frame.title = '绩效目标助手';
    frame.src = address;
    this.listen(frame, session);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    this.container.append(frame);
    await loaded;
  }

  close(): void {
    this.stopListening();
    this.container.querySelector('iframe')?.remove();
  }

  private listen(frame: HTMLIFrameElement, session: HostSession): void {
    const receive = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== frame.contentWindow || typeof data !== 'string') return;
      session.receive(data, (reply) => frame.contentWindow?.postMessage(reply, location.origin));
    };
    window.addEventListener('message', receive);
    this.stopListening = () => {
      window.removeEventListener('message', receive);
    };
  }
}
