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

/** The axe violations of the frame's document, including contrast, which jsdom cannot check. */
export async function faults(frame: Frame, context = 'document'): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  // Runs all rules but reports violations only: describing what passes takes most of the time.
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run(${context}, { iframes: false, resultTypes: ['violations'] })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Elements wider than the frame. */
export function tooWide(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML),
  );
}

/** Fails on axe violations and on content that is cut off at the right. */
export async function expectAccessible({ document }: Pane, what = 'pane'): Promise<void> {
  expect({ what, faults: await faults(document), tooWide: await tooWide(document) }).toEqual({
    what,
    faults: [],
    tooWide: [],
  });
}

/** Zooms the pane, as a user with enlarged text sees it. */
export function zoomText({ document }: Pane, times: number): Promise<void> {
  return document.evaluate((zoom) => {
    window.document.documentElement.style.zoom = zoom;
  }, String(times));
}
