import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './command.ts';

const hostPath = fileURLToPath(new URL('host.js', import.meta.url));

/** What a command is run with. */
export interface Command {
  args: readonly string[];
  cwd: string;
  env: Record<string, string | undefined>;
}

/** Those that have nothing to do. As many are started as commands run at once. */
const idle: ChildProcess[] = [];

const start = (): ChildProcess => fork(hostPath, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });

/** Only who runs a command is waited for; an idle one ends when its channel does. */
function hold(host: ChildProcess, how: 'ref' | 'unref'): void {
  for (const handle of [host, host.channel!, host.stdout as Socket, host.stderr as Socket]) handle[how]();
}

/** What a stream says up to the mark, and the code behind it; no code where the process ended before. */
function said(stream: Socket, mark: string): Promise<[text: string, code?: string]> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const end = () => {
      stream.off('data', more);
      stream.off('close', end);
      const [text, code] = Buffer.concat(chunks).toString().split(mark);
      done(code === undefined ? [text!] : [text!, code]);
    };
    // a chunk may end in the midst of the mark
    const more = (chunk: Buffer) => {
      chunks.push(chunk);
      if (Buffer.concat(chunks.slice(-2)).includes(mark)) end();
    };
    stream.on('data', more);
    stream.on('close', end);
  });
}

/** Runs a command in a process that has run others before: its start, most of what a short one costs, is spared. */
export async function hosted(command: Command): Promise<Outcome> {
  const host = idle.pop() ?? start();
  hold(host, 'ref');
  const mark = `\0${randomUUID()} `;
  const spoken = Promise.all([said(host.stdout as Socket, mark), said(host.stderr as Socket, mark)]);
  host.send({ ...command, mark });
  const [[stdout], [stderr, code]] = await spoken;
  if (code === undefined) {
    if (host.exitCode === null && host.signalCode === null) await once(host, 'exit');
    return { code: host.exitCode, stdout, stderr };
  }
  hold(host, 'unref');
  idle.push(host);
  return { code: Number(code), stdout, stderr };
}
