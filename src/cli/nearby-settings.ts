import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Names of settings files that are found beside workbooks. */
const NAMES = ['绩效目标助手.json', 'goal-table.json'];

/** The settings file in the nearest folder from the path upwards; null when there is none. */
export async function nearbySettings(path: string): Promise<string | null> {
  let folder = (await kindOf(path)) === 'folder' ? resolve(path) : dirname(resolve(path));
  for (;;) {
    for (const name of NAMES) {
      const file = join(folder, name);
      if ((await kindOf(file)) === 'file') return file;
    }
    const above = dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    const facts = await stat(path);
    return facts.isDirectory() ? 'folder' : facts.isFile() ? 'file' : null;
  } catch {
    return null;
  }
}
