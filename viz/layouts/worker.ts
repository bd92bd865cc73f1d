import { type Job, type Told, work } from './job.ts';

const tell = (told: Told) => self.postMessage(told);

/** Lays out one graph, and is then put away. */
self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  work(data, tell).catch((error: unknown) =>
    tell({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
