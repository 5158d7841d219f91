/** For the user the same as a script of the pane that did not arrive, and so named like webpack's own. */
class NotFetchedError extends Error {
  override readonly name = 'ChunkLoadError';
}

/**
 * Data that the build has written beside the pane's scripts. The only requests that the pane makes by itself: to where
 * it was loaded from.
 * @throws {NotFetchedError} when it does not arrive, or something else in its place
 */
export async function fetchBuilt<Data>(address: URL): Promise<Data> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    // Built together with this script, and named by its content.
    return (await answer.json()) as Data;
  } catch (error) {
    throw new NotFetchedError(address.pathname, { cause: error });
  }
}
