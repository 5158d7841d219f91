import { jobs, type JobAnswer, type JobRequest } from './jobs';

/** In a worker: does one job after the other. */
export function answerJobs(): void {
  addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
    postMessage(answer(data));
  });
}

function answer({ name, input }: JobRequest): JobAnswer {
  try {
    return { result: jobs[name](input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
