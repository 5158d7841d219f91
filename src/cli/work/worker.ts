import type { MessagePort } from 'node:worker_threads';
import { attempt } from './attempt';
import type { FileTask, WorkKind, workOn } from './work';

/** Runs in a thread: answers every path with the result for the file. */
export function serve(port: MessagePort, task: FileTask<WorkKind>, work?: typeof workOn): void {
  port.on('message', (path: string) => {
    void attempt(path, task, work).then((outcome) => {
      port.postMessage(outcome);
    });
  });
}
