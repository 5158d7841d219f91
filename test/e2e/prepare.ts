import { buildAll } from '../excel-host/build';
import { launchBrowser } from './browser';

/** Once per run, before the browser tests: pane and page are built, and a browser is at hand. */
export default async function prepare(): Promise<void> {
  await buildAll();
  await (await launchBrowser()).close();
}
