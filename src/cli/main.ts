import { run } from './run';
import { sinkOf } from './surroundings';

const surroundings = { stdout: sinkOf(process.stdout), stderr: sinkOf(process.stderr), env: process.env };

void run(process.argv.slice(2), surroundings).then((status) => {
  process.exitCode = status;
});
