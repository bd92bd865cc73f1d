import { constants, setPriority } from 'node:os';

/** Lets processes that somebody waits for, as a server does its readers, go first, where both want the processor. */
export function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // a system that does not let a process yield runs it as it is
  }
}
