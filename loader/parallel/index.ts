import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Block, Passage, type PlanText } from '../tree.ts';
import { turn } from '../turn.ts';
import { type Applied, applyRules } from './rules.ts';

export type { Applied } from './rules.ts';

/**
 * From so many characters on (6 MB of UTF-8) threads pay: starting one takes as long as reading about half a million, and
 * what it reads has to cross back.
 */
const MIN_CHARACTERS = 2_000_000;

/** How many threads to start beside this one, for so much text. */
const threadsFor = (characters: number) =>
  characters < MIN_CHARACTERS ? 0 : Math.min(availableParallelism(), 8) - 1;

/** What has crossed from another thread is data: its passages become passages again, and its plan is the one that was sent. */
function revived(applied: Applied, plan: PlanText): Applied {
  if ('error' in applied) return applied;
  const passage = ({ value, at }: Passage) => new Passage(value, at);
  const stack: Block[] = [...applied.tree.children];
  for (let block = stack.pop(); block; block = stack.pop()) {
    if (block.type === 'paragraph') block.passage = passage(block.passage);
    else if (block.type === 'table') {
      block.header = block.header.map(passage);
      block.rows = block.rows.map((row) => row.map(passage));
    } else {
      block.heading = passage(block.heading);
      stack.push(...block.children);
    }
  }
  applied.tree.plan = plan;
  return applied;
}

/** One thread, as long as it lives: plans go in one at a time, what the rules make of each comes out. */
async function* answers(
  worker: Worker,
  next: () => PlanText | undefined,
): AsyncGenerator<[PlanText, Applied]> {
  let alive = true;
  // an error that comes while nothing is asked must not end the process
  worker.on('error', () => {
    alive = false;
  });
  for (let plan = alive ? next() : undefined; plan; plan = alive ? next() : undefined) {
    const sent = plan;
    const answer = await new Promise<Applied>((resolve) => {
      const fail = (error: Error) => resolve({ error: `the thread that read it failed: ${error.message}` });
      worker.once('error', fail);
      worker.once('message', (applied: Applied) => {
        worker.off('error', fail);
        resolve(revived(applied, sent));
      });
      // the files that hold it stay here: no rule asks for them
      worker.postMessage({ ...sent, parts: [] });
    });
    yield [sent, answer];
  }
}

interface Options {
  /** threads beside this one; as many as pay for themselves where it is not given */
  threads?: number | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * outline → extract for many plans, on several threads where that pays. The results are the same and in the same order as on
 * one.
 */
export async function applyToAll(
  plans: readonly PlanText[],
  { threads, signal }: Options,
): Promise<Applied[]> {
  const results = new Map<PlanText, Applied>();
  // the longest first: the last to be finished should be a short one
  const waiting = [...plans].sort((a, b) => a.text.length - b.text.length);
  const count = threads ?? threadsFor(plans.reduce((sum, { text }) => sum + text.length, 0));
  const workers = Array.from(
    { length: Math.min(count, plans.length - 1) },
    () => new Worker(new URL('./thread.js', import.meta.url)),
  );
  try {
    const others = workers.map(async (worker) => {
      for await (const [plan, applied] of answers(worker, () => waiting.pop())) results.set(plan, applied);
    });
    // this thread takes the shortest, and lets the answers of the others in between
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      results.set(plan, applyRules(plan));
      await turn(signal);
    }
    await Promise.all(others);
    signal?.throwIfAborted();
  } finally {
    for (const worker of workers) await worker.terminate();
  }
  return plans.map((plan) => results.get(plan)!);
}
