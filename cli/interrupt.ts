const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a shell reports a program that a signal ended: 128 and the number of SIGINT. */
export const interrupted = 130;

/**
 * A signal to work that is to end cleanly when a person presses Ctrl+C or a supervisor asks for it. The first request
 * aborts; a second one ends the process at once.
 */
export function onInterrupt(): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) process.exit(interrupted);
    controller.abort();
  };
  for (const name of signals) process.on(name, listener);
  return {
    signal: controller.signal,
    release() {
      for (const name of signals) process.off(name, listener);
    },
  };
}

/** Settles when the signal aborts. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
