import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import packageFacts from '../../package.json';
import { EXIT, type ExitStatus } from './exit-status';
import { HEADS } from './commands/heads';
import { sinkOf } from './environment';
import { helpOn } from './help';
import { optimizeLater } from './optimize-later';
import { WORK_LIMITS } from './work/limits';
import type { FileTask, WorkKind } from './work/work';

function startWorker(task: object): Worker {
  const { memoryMiB: maxOldGenerationSizeMb, youngMemoryMiB: maxYoungGenerationSizeMb } = WORK_LIMITS;
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb } };
  if (!__filename.endsWith('.ts')) return new Worker(__filename, options);
  // From a checkout: threads do not inherit the TypeScript loader, which does not support import() there.
  const insertFile = join(__dirname, 'insert-file.ts');
  const code = `require('tsx/cjs');
    const { parentPort, workerData } = require('node:worker_threads');
    const insert = (path, { options }) => require(${JSON.stringify(insertFile)}).insertIntoFile(path, options);
    const work = workerData.kind === 'insert' ? insert : undefined;
    require(${JSON.stringify(join(__dirname, 'work', 'worker.ts'))}).serve(parentPort, workerData, work);`;
  return new Worker(code, { ...options, eval: true });
}

/** Answers that need no engine. */
const ANSWERS: ReadonlyMap<string, () => string> = new Map([
  ['--version', () => `${packageFacts.version}\n`],
  ['--help', () => helpOn(Object.values(HEADS))],
]);

/** The engine (rules, formats) and the library are files of their own, loaded only when needed. */
async function main(words: readonly string[]): Promise<ExitStatus> {
  const stdout = sinkOf(process.stdout);
  const [word = ''] = words;
  const answer = words.length === 1 ? ANSWERS.get(word) : undefined;
  if (answer !== undefined) {
    await stdout.write(answer());
    return EXIT.ok;
  }
  optimizeLater();
  const { run } = await import(/* webpackChunkName: "engine" */ './run');
  return run(words, { stdout, stderr: sinkOf(process.stderr), env: process.env, startWorker });
}

if (isMainThread) {
  void main(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
} else if (parentPort) {
  const port = parentPort;
  void import(/* webpackChunkName: "engine" */ './work/worker').then(({ serve }) => {
    serve(port, workerData as FileTask<WorkKind>);
  });
}
