import type { MessagePort } from 'node:worker_threads';
import { attempt } from './attempt';
import type { FileTask, WorkKind } from './work';

/** Runs in a thread: answers every path with the result for the file. */
export function serve(port: MessagePort, task: FileTask<WorkKind>): void {
  port.on('message', (path: string) => {
    void attempt(path, task).then((outcome) => {
      port.postMessage(outcome);
    });
  });
}
