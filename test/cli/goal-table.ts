import { run } from '../../src/cli/run';

class Sink {
  text = '';
  constructor(readonly isTTY = false) {}
  write(text: string): Promise<void> {
    this.text += text;
    return Promise.resolve();
  }
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: { readonly stdout?: boolean; readonly stderr?: boolean };
}

/** Runs the command line like a process. */
export async function goalTable(
  words: readonly string[],
  { env = {}, tty = {} }: Setting = {},
): Promise<{ status: number; out: string; err: string }> {
  const stdout = new Sink(tty.stdout);
  const stderr = new Sink(tty.stderr);
  const status = await run(words, { stdout, stderr, env });
  return { status, out: stdout.text, err: stderr.text };
}
