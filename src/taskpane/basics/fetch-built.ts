/** Has the name of webpack's error for a script that did not load: for the user both are the same trouble. */
class NotFetchedError extends Error {
  override readonly name = 'ChunkLoadError';
}

/**
 * Fetches data that the build wrote beside the pane's scripts. These are the only requests of the pane itself, all to
 * its own server. @throws {NotFetchedError} when the data does not arrive or is something else
 */
export async function fetchBuilt<Data>(address: URL): Promise<Data> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    // The file name contains a hash of its content, so this script and the data always belong together.
    return (await answer.json()) as Data;
  } catch (error) {
    throw new NotFetchedError(address.pathname, { cause: error });
  }
}
