import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where to ask, what, and how an answer begins that is whole. */
export interface Asked {
  readonly url: string;
  readonly headers?: Record<string, string>;
  /** bodies to send, in turn; in each `#turn` stands for a number that no other has */
  readonly bodies: readonly string[];
  readonly beginning: string;
  /** the first of these numbers; 0 where it is not given */
  readonly firstTurn?: number;
}

/** How many ask at once, and how long. */
export interface Asking {
  readonly connections: number;
  readonly seconds: number;
}

/** What came of asking again and again, so many at once. */
export interface Rate {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** of an answer, in the mean */
  readonly kB: number;
}

const asker = fileURLToPath(new URL('asker.ts', import.meta.url));

/** Asks each body once, then again and again from so many connections, in a process of its own. Throws where an answer is not whole. */
export async function rateOf(asked: Asked, asking: Asking): Promise<Rate> {
  const child = fork(asker);
  child.send({ asked, asking });
  const [outcome] = (await once(child, 'message')) as [Rate | { failed: string }];
  child.disconnect();
  if ('failed' in outcome) throw new Error(outcome.failed);
  return outcome;
}
