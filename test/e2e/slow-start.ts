import type { Browser } from 'playwright-core';

/** Milliseconds from requesting the pane. */
export interface Start {
  /** First paint. */
  readonly readable: number;
  /** The button can be pressed: present, enabled and not covered. */
  readonly pressable: number;
  /** The same for a button drawn by the pane's scripts. */
  readonly drawn: number;
}

/** 一键校验, or the only button of the page that it is compared with. */
const DRAWN_BUTTON = '[role="tabpanel"] button, #container button';
/** A button in the static page takes precedence. */
const FIRST_BUTTON = `button.action, ${DRAWN_BUTTON}`;
const TIMES = ['first-contentful-paint', 'pressable', 'drawn'];

/** Opens a pane from this server in a fresh profile, with the processor throttled to a quarter. */
export async function measureStart(browser: Browser, server: string, pane = '/taskpane.html'): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 }, locale: 'zh-CN' });
  // Only anonymous functions: tools that keep function names insert a helper that is missing in the page.
  await context.addInitScript(
    (buttons) => {
      const timer = setInterval(() => {
        for (const [name, selector] of buttons) {
          const button = document.querySelector<HTMLButtonElement>(selector);
          const box = button?.getBoundingClientRect();
          const isOnTop =
            box && button?.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
          const isReady = isOnTop && !button?.disabled && button?.getAttribute('aria-disabled') !== 'true';
          if (isReady && performance.getEntriesByName(name).length === 0) performance.mark(name);
        }
        if (buttons.every(([name]) => performance.getEntriesByName(name).length > 0)) clearInterval(timer);
      }, 8);
    },
    [
      ['pressable', FIRST_BUTTON],
      ['drawn', DRAWN_BUTTON],
    ] as const,
  );
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${server}/light.html?pane=${encodeURIComponent(pane)}`);
  const button = page.frameLocator('iframe').locator(DRAWN_BUTTON).first();
  await button.waitFor();
  const [readable = NaN, pressable = NaN, drawn = NaN] = await button.evaluate(async (_button, names) => {
    while (names.some((name) => performance.getEntriesByName(name).length === 0))
      await new Promise(requestAnimationFrame);
    return names.map((name) => performance.getEntriesByName(name)[0]?.startTime);
  }, TIMES);
  await context.close();
  return { readable, pressable, drawn };
}
