import { readFileSync } from 'node:fs';

/** What Linux counts the time of a process in, in seconds. */
const tick = 0.01;

/** Seconds of the processor that this process and another have worked so far; of the other only where the system tells (Linux). */
export function processorOf(other: number): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + secondsOf(other);
}

function secondsOf(pid: number): number {
  try {
    // behind the name, which may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return 0;
  }
}
