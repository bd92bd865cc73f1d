import type { Job, Told } from './job.ts';
import type { Places, Stage } from './lay.ts';

/** A graph that is being laid out by a thread of its own. */
export interface Apart {
  /** whether it was laid out; not where it was stopped before */
  finished: Promise<boolean>;
  stop(): void;
}

/** Lays a graph out beside the page: it goes on answering, and what takes too long can be stopped. */
export function layOutApart(job: Job, told: (stage: Stage, places?: Places) => void): Apart {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let end: (finished: boolean) => void;
  let fail: (error: Error) => void;
  const finished = new Promise<boolean>((resolve, reject) => {
    [end, fail] = [resolve, reject];
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('failed' in data) return fail(new Error(data.failed));
    told(data.done, data.places);
    if (data.done === 'separate') end(true);
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message)));
  worker.postMessage(job);
  return {
    finished: finished.finally(() => worker.terminate()),
    stop() {
      worker.terminate();
      end(false);
    },
  };
}
