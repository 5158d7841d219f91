import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Pane } from './pane';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Colours that a user's system can be set to. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high-contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** What axe has against the frame's document, contrast included, which jsdom cannot see. */
export async function faults(frame: Frame, context = 'document'): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  // All the same rules are run; only what is in order is not described, which would take most of the time.
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run(${context}, { iframes: false, resultTypes: ['violations'] })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Elements that reach beyond the frame's right edge. */
export function tooWide(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML),
  );
}

/** Fails unless everybody can read and work the pane as it is now, and nothing of it is cut off. */
export async function expectAccessible({ document }: Pane, what = 'pane'): Promise<void> {
  expect({ what, faults: await faults(document), tooWide: await tooWide(document) }).toEqual({
    what,
    faults: [],
    tooWide: [],
  });
}

/** The pane as it is for a user who has everything shown this many times its size. */
export function zoomText({ document }: Pane, times: number): Promise<void> {
  return document.evaluate((zoom) => {
    window.document.documentElement.style.zoom = zoom;
  }, String(times));
}
