import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadProgress, StandingReview } from '../../loader/index.ts';
import { safeName } from './kept.ts';
import type { Preview } from './preview.ts';
import type { Correction } from './tasks.ts';
import { TaskFailure, type Worker } from './worker.ts';

type State = 'waiting' | 'reading' | 'ready' | 'keeping' | 'kept' | 'failed' | 'discarded';

/** A document on its way into the graph, as it is told. */
export interface Job {
  id: string;
  name: string;
  bytes: number;
  state: State;
  addedAt: string;
  /** how many are worked on before it, while it waits */
  ahead: number;
  progress?: LoadProgress;
  error?: string;
  errorZh?: string;
  preview?: Preview;
  plans?: string[];
}

interface Kept extends Omit<Job, 'ahead'> {
  corrections: readonly Correction[];
  folder: string;
  /** what is to be done with it when its turn comes */
  next?: 'preview' | 'keep';
}

/** So many documents may wait, and so many that are done with are remembered. */
const mostOpen = 200;
const mostDone = 200;
/** What may lie there unread or unaccepted, in bytes. */
const mostBytes = 1024 * 1024 * 1024;

const isDone = ({ state }: Kept) => state === 'kept' || state === 'discarded' || state === 'failed';

/** There is no room for more. */
export class QueueFull extends Error {
  override name = 'QueueFull';
}

/** What was asked does not go with how far the document is. */
export class NotNow extends Error {
  override name = 'NotNow';
}

/** Documents that wait to be read, to be accepted and to be kept; one thing is done to the graph at a time. */
export class Queue {
  readonly #jobs = new Map<string, Kept>();
  readonly #worker: Worker;
  #folder: Promise<string> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** how many wait or are worked on */
  get length(): number {
    return [...this.#jobs.values()].filter(({ next }) => next !== undefined).length;
  }

  /** Takes a document in. Throws a QueueFull where there is no room for it. */
  async add(given: string, bytes: Uint8Array): Promise<Job> {
    const open = [...this.#jobs.values()].filter((job) => !isDone(job));
    const held = open.reduce((sum, job) => sum + job.bytes, bytes.length);
    if (open.length >= mostOpen || held > mostBytes)
      throw new QueueFull(
        `${open.length} documents wait to be read or accepted; accept or discard some first`,
      );
    this.#forgetOldest();
    this.#folder ??= mkdtemp(join(tmpdir(), 'gangmu-incoming-'));
    const id = randomBytes(8).toString('hex');
    const folder = join(await this.#folder, id);
    const name = safeName(given);
    await mkdir(folder);
    await writeFile(join(folder, name), bytes);
    const addedAt = new Date().toISOString();
    const job: Kept = { id, name, bytes: bytes.length, state: 'waiting', addedAt, corrections: [], folder };
    this.#jobs.set(id, job);
    this.#begin(job, 'preview');
    return this.#told(job);
  }

  /** Those that are worked on first, those that are done with last. */
  list(): Job[] {
    const rank = (job: Kept) => (job.next ? 0 : isDone(job) ? 2 : 1);
    return [...this.#jobs.values()]
      .sort((a, b) => rank(a) - rank(b))
      .map((job) => {
        const { preview: _, ...told } = this.#told(job);
        return told;
      });
  }

  get(id: string): Job | undefined {
    const job = this.#jobs.get(id);
    return job && this.#told(job);
  }

  /** Reads a document again with what a person knows of its plans. */
  correct(id: string, corrections: readonly Correction[]): Job {
    const job = this.#open(id, ['ready', 'failed']);
    job.corrections = corrections;
    delete job.error;
    delete job.errorZh;
    this.#begin(job, 'preview');
    return this.#told(job);
  }

  accept(id: string, corrections?: readonly Correction[]): Job {
    const job = this.#open(id, ['ready']);
    if (corrections) job.corrections = corrections;
    this.#begin(job, 'keep');
    return this.#told(job);
  }

  async discard(id: string): Promise<Job> {
    const job = this.#open(id, ['waiting', 'ready', 'failed']);
    delete job.next;
    job.state = 'discarded';
    await this.#letGo(job);
    return this.#told(job);
  }

  /** Adds a review when it is its turn. Throws a TaskFailure. */
  review(given: Readonly<Record<string, unknown>>): Promise<StandingReview> {
    return this.#inTurn(() => this.#worker.run({ kind: 'review', given }));
  }

  /** Ends what is worked on; what was not accepted is gone. */
  async close(): Promise<void> {
    this.#worker.end();
    for (const job of this.#jobs.values()) delete job.next;
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }

  #open(id: string, states: readonly State[]): Kept {
    const job = this.#jobs.get(id);
    if (!job || !states.includes(job.state))
      throw new NotNow(job ? `this document is ${job.state}; it has to be ${states.join(' or ')}` : '');
    return job;
  }

  #begin(job: Kept, next: 'preview' | 'keep'): void {
    job.next = next;
    job.state = next === 'preview' ? 'waiting' : 'keeping';
    void this.#inTurn(() => this.#do(job));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #do(job: Kept): Promise<void> {
    const { next, folder, name, corrections: plans } = job;
    if (!next) return;
    if (next === 'preview') job.state = 'reading';
    const watch = (progress: LoadProgress) => {
      job.progress = progress;
    };
    try {
      if (next === 'preview') {
        job.preview = await this.#worker.run({ kind: 'preview', folder, name, plans }, watch);
        job.state = 'ready';
      } else {
        job.plans = (await this.#worker.run({ kind: 'keep', folder, name, plans }, watch)).plans;
        job.state = 'kept';
      }
    } catch (error) {
      job.state = 'failed';
      job.error = error instanceof Error ? error.message : String(error);
      if (error instanceof TaskFailure && error.messageZh !== undefined) job.errorZh = error.messageZh;
    }
    delete job.next;
    delete job.progress;
    if (job.state === 'kept') await this.#letGo(job);
  }

  async #letGo(job: Kept): Promise<void> {
    delete job.preview;
    await rm(job.folder, { recursive: true, force: true });
  }

  #told({ corrections: _, folder: __, next, ...job }: Kept): Job {
    const before = [...this.#jobs.values()].filter((other) => other.next !== undefined);
    const ahead = next === undefined ? 0 : before.findIndex(({ id }) => id === job.id);
    return { ...job, ahead: Math.max(0, ahead) };
  }

  #forgetOldest(): void {
    const done = [...this.#jobs.values()].filter(isDone);
    for (const { id } of done.slice(0, Math.max(0, done.length - mostDone + 1))) this.#jobs.delete(id);
  }
}
