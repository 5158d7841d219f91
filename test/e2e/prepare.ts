import { buildAll } from '../excel-host/build';
import { launchBrowser } from './browser';

/** Once per run, before the browser tests: the pane as it is shipped and the page are built, and a browser is at hand. */
export default async function prepare(): Promise<void> {
  await buildAll({ production: true });
  await (await launchBrowser()).close();
}
