import { buildAll } from '../excel-host/build';
import { launchBrowser } from './browser';

/**
 * Runs once before the browser tests: builds the production pane and the page, and makes sure that a browser is
 * available.
 */
export default async function prepare(): Promise<void> {
  await buildAll({ production: true });
  await (await launchBrowser()).close();
}
