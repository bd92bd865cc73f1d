import { setImmediate } from 'node:timers/promises';

/**
 * Lets what waits have its turn between two pieces of work: a signal that asks the load to stop, the progress on the terminal,
 * requests to a server in the same process. Throws the reason of the signal where it asks to stop.
 */
export async function turn(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
