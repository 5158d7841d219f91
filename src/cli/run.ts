import packageFacts from '../../package.json';
import { visible } from '../report/text/visible';
import { parseArguments } from './arguments';
import { COMMANDS } from './commands';
import { EXIT, type ExitStatus, UsageError } from './exit-status';
import { helpOn, helpOnCommand } from './help';
import { OutputError, type Environment } from './environment';

/**
 * Runs the command line: results on stdout, progress and diagnostics on stderr.
 * @param words the arguments after the program's name
 */
export async function run(words: readonly string[], environment: Environment): Promise<ExitStatus> {
  try {
    return await perform(words, environment);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof OutputError)) throw error;
    const isSilent = error instanceof OutputError && error.isReaderGone;
    // Standard error may be closed too; the exit status remains.
    if (!isSilent) await environment.stderr.write(`${messageOf(error)}\n`).catch(() => undefined);
    return EXIT.failed;
  }
}

async function perform(words: readonly string[], environment: Environment): Promise<ExitStatus> {
  const asked = parseArguments(words, COMMANDS);
  switch (asked.kind) {
    case 'help':
      await environment.stdout.write(asked.command ? helpOnCommand(asked.command) : helpOn(COMMANDS));
      return EXIT.ok;
    case 'version':
      await environment.stdout.write(`${packageFacts.version}\n`);
      return EXIT.ok;
    case 'command':
      return asked.command.run(asked.request, environment);
  }
}

/** The message as a sentence, with control characters from files and arguments shown. */
function messageOf({ message }: Error): string {
  const lines = message.split('\n').map(visible).join('\n');
  return /[。？！）]$/.test(lines) ? lines : `${lines}。`;
}
