import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Label } from '../model/nodes.ts';
import { bounded } from './bounded.ts';
import { closedError } from './embedded-errors.ts';
import {
  type Candidate,
  type CandidateOptions,
  type Params,
  type ReadOptions,
  type Row,
  StoreError,
} from './port.ts';
import type { Answer, Ask, Reader } from './reader.ts';
import type { GraphVersion } from './version.ts';

const runsSources = import.meta.url.endsWith('.ts');
const program = fileURLToPath(new URL(`./reader-program.${runsSources ? 'ts' : 'js'}`, import.meta.url));
const fromSources = new URL('../../build/from-sources.js', import.meta.url).href;

/** So many reads may have been given up and run on, each with a processor of its own, until the reader counts as stuck. */
const mostGivenUp = 2;

/** The process that read has ended by itself: the engine fell, or the memory was not enough. */
export class ReaderEnded extends StoreError {
  constructor(description: string) {
    super('unavailable', {
      en: `the process that read ${description} has ended; ask again`,
      zh: `读取 ${description} 的进程已结束；请重试`,
    });
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: StoreError): void;
}

/**
 * An embedded store that is read by a process of its own. The engine cannot stop a query; a process can be ended, with all that it
 * took.
 */
export class ReaderApart implements Reader {
  readonly description: string;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #underWay = new Set<Promise<unknown>>();
  #asked = 0;
  #givenUp = 0;
  #ended = false;
  #closing: Promise<void> | undefined;
  #version: Promise<GraphVersion> | undefined;
  #stuck: () => void = () => undefined;

  /** Starts a process that opens the file at `path`. Throws as `EmbeddedStore.openReadOnly` does. */
  static async open(path: string): Promise<ReaderApart> {
    const reader = new ReaderApart(path);
    try {
      await reader.#ask('open', path);
      return reader;
    } catch (error) {
      reader.#end();
      throw error;
    }
  }

  private constructor(path: string) {
    this.description = `embedded ${path}`;
    this.#child = fork(program, {
      execArgv: runsSources ? ['--import', fromSources] : [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child.on('message', (answer: Answer) => this.#hear(answer));
    const ended = () => {
      this.#ended = true;
      for (const { reject } of this.#waiting.values()) reject(new ReaderEnded(this.description));
      this.#waiting.clear();
    };
    this.#child.once('exit', ended).once('error', ended);
    this.#child.unref();
    this.#child.channel?.unref();
  }

  /** Remembers who waits; their process stays for them, and for nothing else of this. */
  #wait(id: number, waiting: Waiting): void {
    if (this.#waiting.size === 0) this.#child.channel?.ref();
    this.#waiting.set(id, waiting);
  }

  #waited(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#child.channel?.unref();
    return waiting;
  }

  #hear(answer: Answer): void {
    const waiting = this.#waited(answer.id);
    if ('value' in answer) waiting?.resolve(answer.value);
    else waiting?.reject(new StoreError(answer.failure.code, answer.failure));
  }

  #ask(method: Ask['method'], ...args: unknown[]): Promise<unknown> {
    if (this.#closing) return Promise.reject(closedError(this.description));
    if (this.#ended) return Promise.reject(new ReaderEnded(this.description));
    const id = this.#asked++;
    return new Promise((resolve, reject) => {
      this.#wait(id, { resolve, reject });
      this.#child.send({ id, method, args } satisfies Ask, (error) => {
        if (error) this.#waited(id)?.reject(new ReaderEnded(this.description));
      });
    });
  }

  /** Asks what may take long, and gives it up after its time. */
  #askBounded<T>(timeoutMs: number | undefined, method: Ask['method'], ...args: unknown[]): Promise<T> {
    const running = this.#ask(method, ...args) as Promise<T>;
    const answered = bounded(running, timeoutMs, () => this.#giveUp(running));
    const over = () => this.#underWay.delete(answered);
    this.#underWay.add(answered);
    answered.then(over, over);
    return answered;
  }

  #giveUp(running: Promise<unknown>): void {
    const back = () => this.#givenUp--;
    running.then(back, back);
    this.#givenUp++;
    if (this.#givenUp === mostGivenUp) this.#stuck();
  }

  read(cypher: string, params: Params = {}, { timeoutMs }: ReadOptions = {}): Promise<Row[]> {
    return this.#askBounded(timeoutMs, 'read', cypher, params);
  }

  candidates(
    grams: readonly string[],
    labels: readonly Label[],
    most: number,
    { timeoutMs, ...options }: CandidateOptions = {},
  ): Promise<Candidate[]> {
    return this.#askBounded(timeoutMs, 'candidates', grams, labels, most, options);
  }

  /** Stands in the file, which stays as it is. */
  version(): Promise<GraphVersion> {
    this.#version ??= this.#ask('version') as Promise<GraphVersion>;
    return this.#version;
  }

  memory(): Promise<number> {
    return this.#ask('memory') as Promise<number>;
  }

  onStuck(callback: () => void): void {
    this.#stuck = callback;
  }

  /** Lets those end who still wait, and then ends the process, whatever it does. */
  close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#underWay).then(() => this.#end());
    return this.#closing;
  }

  #end(): void {
    this.#child.kill('SIGKILL');
  }
}
