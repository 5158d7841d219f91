/** Where text goes: a stream of the process, or a test's own. */
export interface TextSink {
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
  readonly isTTY?: boolean;
}

/** What the command line sees of its process. */
export interface Surroundings {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Writes, and waits until a reader that is slower than us has caught up. */
export async function put(sink: TextSink, text: string): Promise<void> {
  if (text === '' || sink.write(text)) return;
  await new Promise<void>((resolve) => sink.once('drain', resolve));
}
