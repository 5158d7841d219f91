export type Surroundings =
  | 'excel'
  /** office.js runs, but not inside Excel. */
  | 'outside'
  /** office.js did not arrive. */
  | 'unreachable';

/** A blocked address can keep a browser waiting for a minute. */
const PATIENCE_MS = 20_000;

/** Resolves when office.js knows where the pane runs. It is loaded after the pane's own scripts, in document order. */
export async function findSurroundings(): Promise<Surroundings> {
  const patience = new Promise<'unreachable'>((resolve) => {
    setTimeout(() => resolve('unreachable'), PATIENCE_MS);
  });
  return Promise.race([askOffice(), patience]);
}

async function askOffice(): Promise<Surroundings> {
  await documentParsed();
  if (typeof Office === 'undefined') return 'unreachable';
  const { host } = await Office.onReady();
  // Outside of Office the host is null, whatever the types say.
  return host === Office.HostType.Excel ? 'excel' : 'outside';
}

/** Deferred scripts have run, or failed, by then. */
function documentParsed(): Promise<void> {
  // "interactive" is not enough: deferred scripts run after it.
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    window.addEventListener('load', () => resolve(), { once: true });
  });
}
