/** Has the name of webpack's error for a script that failed to load, because the user needs no distinction. */
class NotFetchedError extends Error {
  override readonly name = 'ChunkLoadError';
}

/**
 * Fetches data that the build put beside the pane's scripts. The pane makes no other requests of its own, and only to
 * its own server.
 * @throws {NotFetchedError} when the request fails or returns other data
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
