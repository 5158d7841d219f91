export type OfficeHost =
  | 'excel'
  /** office.js runs, but not inside Excel. */
  | 'outside'
  /** office.js could not be loaded. */
  | 'unreachable';

/** A blocked address can keep a browser waiting for a minute. */
const PATIENCE_MS = 20_000;

const ALREADY = 'goal-table.opened-again';

/**
 * Resolves when office.js knows where the pane runs. office.js is loaded after the pane's own scripts, in document
 * order. If it arrives only after the user was told that it did not (office-js issues 6040 and 6148), the pane reloads,
 * once.
 * @param begin called as soon as office.js is there
 */
export async function findOfficeHost(
  begin: () => void = () => undefined,
  openAgain = (): void => location.reload(),
): Promise<OfficeHost> {
  const patience = new Promise<'unreachable'>((resolve) => {
    setTimeout(() => resolve('unreachable'), PATIENCE_MS);
  });
  const asked = askOffice(begin);
  const where = await Promise.race([asked, patience]);
  if (where === 'unreachable') void asked.then((late) => (late === 'excel' ? once(openAgain) : undefined));
  return where;
}

/** Runs the work only once per pane. Without storage it does not run, because reloads could not be counted. */
function once(work: () => void): void {
  try {
    if (sessionStorage.getItem(ALREADY) !== null) return;
    sessionStorage.setItem(ALREADY, 'yes');
    work();
  } catch {
    // The user can reload the pane with a button.
  }
}

async function askOffice(begin: () => void): Promise<OfficeHost> {
  await documentParsed();
  if (typeof Office === 'undefined') return 'unreachable';
  begin();
  const { host } = await Office.onReady();
  // Outside Office the host is null, contrary to the types.
  return host === Office.HostType.Excel ? 'excel' : 'outside';
}

/** Resolves after deferred scripts have run or failed. */
function documentParsed(): Promise<void> {
  // "interactive" is not enough: deferred scripts run after it.
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    window.addEventListener('load', () => resolve(), { once: true });
  });
}
