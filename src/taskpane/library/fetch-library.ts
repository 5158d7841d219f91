import { unpackLibrary } from '../../library/packed-library';
import type { PackedLibrary } from '../../library/packed-library';
import { learnSyllables } from '../../library/pinyin';
import type { IndicatorTemplate } from '../../library/schema';

/** For the user the same as a script of the pane that did not arrive, and so named like webpack's own. */
class NotFetchedError extends Error {
  override readonly name = 'ChunkLoadError';
}

/**
 * The built-in library and how it is typed, a file beside the pane's scripts. The only request that the pane makes by itself: to where it
 * was loaded from.
 * @throws {NotFetchedError} when it does not arrive, or something else in its place
 */
export async function fetchLibrary(address: URL): Promise<readonly IndicatorTemplate[]> {
  const library = await fetched(address);
  learnSyllables(library.syllables);
  return unpackLibrary(library);
}

async function fetched(address: URL): Promise<PackedLibrary> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    // Built together with this script, and named by its content.
    return (await answer.json()) as PackedLibrary;
  } catch (error) {
    throw new NotFetchedError('library', { cause: error });
  }
}
