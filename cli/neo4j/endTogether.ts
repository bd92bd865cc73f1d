import type { ChildProcess } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const children = new Set<ChildProcess>();

function endAll(): void {
  for (const child of children) child.kill('SIGTERM');
}

/** Who else hears the signal ends this process in its own time; where nobody does, the signal does what it does by itself. */
function endBySignal(signal: NodeJS.Signals): void {
  endAll();
  if (process.listenerCount(signal) > 1) return;
  process.off(signal, endBySignal);
  process.kill(process.pid, signal);
}

/** Ends a child when this process ends, by itself or by a signal. */
export function endTogether(child: ChildProcess): void {
  if (!children.size) {
    process.on('exit', endAll);
    for (const signal of signals) process.on(signal, endBySignal);
  }
  children.add(child);
  child.once('close', () => {
    children.delete(child);
    if (children.size) return;
    process.off('exit', endAll);
    for (const signal of signals) process.off(signal, endBySignal);
  });
}
