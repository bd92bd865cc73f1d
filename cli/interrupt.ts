const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a shell reports a program that Ctrl+C ended: 128 and the number of SIGINT. */
export const interruptedExitCode = 130;

/** A person or a supervisor has ended the work before it was done; the message says what is left of it. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/**
 * Runs work that is to end cleanly when a person presses Ctrl+C or a supervisor asks for it: the first request aborts
 * the signal that the work is given, a second one ends the process at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(interruptedExitCode);
    controller.abort();
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
