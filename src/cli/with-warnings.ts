/** A result and what the user should know of a file that was read all the same. */
export interface WithWarnings<Read> {
  readonly read: Read;
  readonly warnings: readonly string[];
}
