import * as reasons from '../rules/reasons';
import type { PrintOptions } from '../report/formats/format';
import type { Request } from './command';
import { EXIT, type ExitStatus } from './exit-status';
import { withOutput } from './output';
import type { Environment } from './environment';

/** Prints a result that is one text, for commands that read no files. */
export function printOnce(
  request: Request,
  environment: Environment,
  print: (options: PrintOptions) => string,
): Promise<ExitStatus> {
  return withOutput(request, environment, async ({ sink, paint }) => {
    await sink.write(print({ paint, reasons }));
    return EXIT.ok;
  });
}
