import { run } from './run';

// A reader that stops early ("goal-table … | head") is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
