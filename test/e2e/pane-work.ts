import type { Browser, Frame, Page } from 'playwright-core';
import type {} from '../excel-host/page/page-api';

/** Processor time of the pane in milliseconds; hardly affected by other load on the machine. */
export interface PaneWork {
  readonly total: number;
  readonly longest: number;
}

/** The pane over a workbook without a visible grid. */
export interface LightPane {
  readonly page: Page;
  readonly frame: Frame;
}

export async function openLightPane(
  browser: Browser,
  server: string,
  workbook: Uint8Array,
  width = 350,
): Promise<LightPane> {
  const context = await browser.newContext({ viewport: { width, height: 700 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.route('**/workbook.xlsx', (route) => route.fulfill({ body: Buffer.from(workbook) }));
  await page.goto(`${server}/light.html?workbook=/workbook.xlsx&paneWidth=${String(width)}`);
  await page.frameLocator('iframe').getByRole('tablist').waitFor();
  // The scripts for the first check load in the background.
  await page.waitForLoadState('networkidle');
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('The pane has no frame');
  return { page, frame };
}

/** Clicks inside the pane: the test tool's own click would be counted as the pane's work. */
export async function press({ frame }: LightPane, label: string): Promise<void> {
  await frame.evaluate((text) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
    if (!button) throw new Error(`No button ${text}`);
    button.click();
  }, label);
}

/** Resolves when the running check has its result. */
export async function checked({ frame }: LightPane): Promise<void> {
  await frame.waitForFunction(
    () =>
      document.querySelector('[role="status"][aria-busy="false"]') && document.querySelector('[role="tabpanel"] h2'),
  );
}

/** Column G of a made workbook holds the values, the first of them in row 9. */
const FIRST_VALUE = { row: 8, column: 6 };

/** Enters the value of the indicator with this index on the first sheet of a made workbook, as a user would. */
export async function enterValue({ page }: LightPane, index: number, text: string): Promise<void> {
  await page.evaluate(
    ([row, column, entry]) => {
      const { grid } = window.lightHost;
      grid.write(grid.sheets()[0]?.id ?? '', { row, column, rows: 1, columns: 1 }, { formulas: [[entry]] });
    },
    [FIRST_VALUE.row + index, FIRST_VALUE.column, text] as const,
  );
}

/** The verdict in one line: 还差 3 项. */
export const verdict = ({ frame }: LightPane): Promise<string | null> => frame.locator('h2').first().textContent();

/** Resolves when a check of its own has changed the verdict. */
export async function verdictChanged({ frame }: LightPane, before: string | null): Promise<void> {
  await frame.waitForFunction((was) => document.querySelector('h2')?.textContent !== was, before);
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly frame?: string } };
}

/**
 * Measures the frame while `work` runs. A page around it, which replaces Excel, shares the thread, so only tasks with
 * scripts of this frame are counted.
 */
export async function measureWork(
  browser: Browser,
  { page, frame }: LightPane,
  work: () => Promise<void>,
): Promise<PaneWork> {
  const paneId = await frameId(page, frame);
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  let recorded: Buffer;
  try {
    await work();
  } finally {
    recorded = await browser.stopTracing();
  }
  const trace = JSON.parse(recorded.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const scripts = trace.traceEvents.filter(({ args }) => args?.data?.frame === paneId);
  const tasks = trace.traceEvents
    .filter(({ name }) => name === 'RunTask')
    .filter((task) =>
      scripts.some(
        ({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
      ),
    )
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { total: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) };
}

async function frameId(page: Page, frame: Frame): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  await cdp.detach();
  const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map((child) => child.frame)];
  const found = frames.find(({ url }) => url === frame.url());
  if (!found) throw new Error('The pane has no frame');
  return found.id;
}
