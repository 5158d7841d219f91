import { learnLibrary } from '../../library/packed-library';
import type { PackedLibrary } from '../../library/packed-library';
import type { IndicatorTemplate } from '../../library/schema';
import { fetchBuilt } from '../basics/fetch-built';

/** The built-in library, and how it is typed. */
export async function fetchLibrary(address: URL): Promise<readonly IndicatorTemplate[]> {
  return learnLibrary(await fetchBuilt<PackedLibrary>(address));
}
