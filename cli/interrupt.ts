import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type EndingSignal = (typeof signals)[number];

/** How a shell reports a program that a signal ended: 128 and the number of the signal, 130 for Ctrl+C. */
const exitCodeFor = (signal: EndingSignal): number => 128 + constants.signals[signal];

/** A person or a supervisor has ended the work before it was done; the message says what is left of it. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  readonly exitCode: number;

  /** @param by the signal that was given to the work */
  constructor(message: string, by: AbortSignal, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCodeFor(by.reason as EndingSignal);
  }
}

/**
 * Runs work that is to end cleanly when a person presses Ctrl+C or a supervisor asks for it: the first request aborts
 * the signal that the work is given, with the name of the request as its reason; a second one ends the process at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = (signal: EndingSignal) => {
    if (controller.signal.aborted) process.exit(exitCodeFor(signal));
    controller.abort(signal);
  };
  for (const name of signals) process.on(name, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of signals) process.off(name, interrupt);
  }
}

/** Settles when the signal aborts. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
