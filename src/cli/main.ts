import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { run } from './run';
import { sinkOf } from './surroundings';
import { WORK_LIMITS } from './work/limits';
import type { Task, WorkKind } from './work/work';
import { serve } from './work/worker';

function startWorker(task: object): Worker {
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb: WORK_LIMITS.memoryMiB } };
  if (!__filename.endsWith('.ts')) return new Worker(__filename, options);
  // From a checkout: threads do not inherit what runs TypeScript.
  return new Worker(`require('tsx/cjs');require(${JSON.stringify(__filename)})`, { ...options, eval: true });
}

if (isMainThread) {
  const surroundings = {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    startWorker,
  };
  void run(process.argv.slice(2), surroundings).then((status) => {
    process.exitCode = status;
  });
} else if (parentPort) {
  serve(parentPort, workerData as Task<WorkKind>);
}
