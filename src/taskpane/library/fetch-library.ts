import { learnLibrary } from '../../library/packed-library';
import type { PackedLibrary } from '../../library/packed-library';
import type { IndicatorTemplate } from '../../library/schema';
import { fetchBuilt } from '../basics/fetch-built';

/** Loads the built-in library with its data for searching. */
export async function fetchLibrary(address: URL): Promise<readonly IndicatorTemplate[]> {
  return learnLibrary(await fetchBuilt<PackedLibrary>(address));
}
