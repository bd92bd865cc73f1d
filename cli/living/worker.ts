import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadProgress } from '../../loader/index.ts';
import type { Failure, Message, Results, Task } from './tasks.ts';

const bin = fileURLToPath(
  // the command as it is installed, whether the sources run or what is built of them
  new URL(import.meta.url.endsWith('.ts') ? '../bin.js' : '../../../cli/bin.js', import.meta.url),
);

/** What a process may take that works on somebody else's document. */
export interface WorkLimits {
  /** heap, in MB */
  readonly memory: number;
  /** for one task, in milliseconds */
  readonly time: number;
  /** how long one without work is kept, in milliseconds: its rules are read by then */
  readonly idle: number;
}

export const defaultWorkLimits: WorkLimits = { memory: 2048, time: 10 * 60_000, idle: 120_000 };

/** What a task came to that did not come to its end. */
export class TaskFailure extends Error {
  override name = 'TaskFailure';
  /** whether whoever asked can mend it */
  readonly isInput: boolean;
  readonly messageZh: string | undefined;
  constructor({ message, messageZh, isInput }: Failure) {
    super(message);
    this.messageZh = messageZh;
    this.isInput = isInput;
  }
}

/** A process that works on the graph, one task at a time; another is started where it has ended. */
export class Worker {
  readonly #store: string | undefined;
  readonly #limits: WorkLimits;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(store: string | undefined, limits: WorkLimits = defaultWorkLimits) {
    this.#store = store;
    this.#limits = limits;
  }

  /** Throws a TaskFailure. */
  run<K extends Task['kind']>(
    task: Task & { kind: K },
    onProgress: (progress: LoadProgress) => void = () => {},
  ): Promise<Results[K]> {
    clearTimeout(this.#idle);
    const child = this.#running();
    return new Promise<Results[K]>((resolve, reject) => {
      const fail = (failure: Failure) => reject(new TaskFailure(failure));
      const late = setTimeout(() => {
        child.kill('SIGKILL');
        const minutes = this.#limits.time / 60_000;
        fail({
          message: `it took longer than ${minutes} minutes; split the document, or load it with gangmu load`,
          messageZh: `处理超过了${minutes}分钟；请拆分该文件，或用 gangmu load 载入`,
          isInput: false,
        });
      }, this.#limits.time);
      const ended = () =>
        fail({
          message:
            'the process that worked on it ended before it was done, perhaps for want of memory; split the document, or load it with gangmu load',
          messageZh: '处理进程中途结束，可能是内存不足；请拆分该文件，或用 gangmu load 载入',
          isInput: false,
        });
      const heard = (message: Message) => {
        if ('progress' in message) return onProgress(message.progress);
        if ('result' in message) resolve(message.result as Results[K]);
        else fail(message.failure);
      };
      const over = () => {
        clearTimeout(late);
        child.off('message', heard).off('exit', ended);
        this.#idle = setTimeout(() => this.end(), this.#limits.idle).unref();
      };
      child.on('message', heard).once('exit', ended);
      const settle = { resolve, reject };
      resolve = (value) => {
        over();
        settle.resolve(value);
      };
      reject = (error) => {
        over();
        settle.reject(error);
      };
      child.send(task);
    });
  }

  /** Ends the process, with what it works on. */
  end(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #running(): ChildProcess {
    if (this.#child?.connected && this.#child.exitCode === null) return this.#child;
    const at = this.#store === undefined ? [] : ['--store', this.#store];
    const child = fork(bin, ['work', ...at], {
      execArgv: [`--max-old-space-size=${this.#limits.memory}`],
      // what it says belongs to no answer
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    this.#child = child;
    return child;
  }
}
