import { unpackLibrary } from '../../library/packed-library';
import type { PackedLibrary } from '../../library/packed-library';
import { learnSyllables } from '../../library/pinyin';
import type { IndicatorTemplate } from '../../library/schema';
import { fetchBuilt } from '../basics/fetch-built';

/** The built-in library, and how it is typed. */
export async function fetchLibrary(address: URL): Promise<readonly IndicatorTemplate[]> {
  const { templates, syllables } = unpackLibrary(await fetchBuilt<PackedLibrary>(address));
  learnSyllables(syllables);
  return templates;
}
