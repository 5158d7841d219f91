export type OfficeHost =
  | 'excel'
  /** office.js runs, but not inside Excel. */
  | 'outside'
  /** office.js did not arrive. */
  | 'unreachable';

/** A blocked address can keep a browser waiting for a minute. */
const PATIENCE_MS = 20_000;

const ALREADY = 'goal-table.opened-again';

/**
 * Resolves when office.js knows where the pane runs. It is loaded after the pane's own scripts, in document order. Where it
 * comes only after the user was told that it did not (office-js issues 6040 and 6148), the pane opens again, once.
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

/** A browser that keeps nothing for the pane could not tell that it was opened again already. */
function once(work: () => void): void {
  try {
    if (sessionStorage.getItem(ALREADY) !== null) return;
    sessionStorage.setItem(ALREADY, 'yes');
    work();
  } catch {
    // The user has the button to open the pane again.
  }
}

async function askOffice(begin: () => void): Promise<OfficeHost> {
  await documentParsed();
  if (typeof Office === 'undefined') return 'unreachable';
  begin();
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
