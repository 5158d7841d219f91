/** The command line is wrong, or a file that it names cannot be used. `message` says so in Chinese, without a full stop. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
