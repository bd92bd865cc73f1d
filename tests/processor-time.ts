/**
 * How long this process has worked so far, in milliseconds. What a test wants to be quick it measures by this and not by the
 * clock, which goes on while other programs have the processor.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What some work takes of it. */
export function cost(work: () => unknown): number {
  const begun = processorTime();
  work();
  return processorTime() - begun;
}
