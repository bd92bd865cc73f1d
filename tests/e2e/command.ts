import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Command, hosted } from './hosted.ts';

export const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));

/** What a run of the command came to. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** folder to run in; what the command writes without being told where lands there */
  cwd?: string;
  /** variables beside those of this process, of which Gangmu's own are left out */
  env?: Record<string, string>;
}

const ownVariables = /^(GANGMU_|NEO4J_|PORT$|NO_COLOR$|FORCE_COLOR$|LC_|LANG)/;

const environment = (added: Record<string, string> = {}) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownVariables.test(name))),
  ...added,
});

const commandOf = (args: readonly string[], { cwd, env }: RunOptions): Command => ({
  args,
  cwd: cwd ?? tmpdir(),
  env: environment(env),
});

const spawnCommand = (words: readonly string[], options: RunOptions): ChildProcessWithoutNullStreams => {
  const { args, ...surroundings } = commandOf(words, options);
  return spawn(process.execPath, [bin, ...args], surroundings);
};

const outcomeOf = async (child: ChildProcessWithoutNullStreams): Promise<Outcome> => {
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
};

/** Runs the `gangmu` command to its end, where what it does is asked, and not how it starts and ends. */
export const gangmu = (args: readonly string[], options: RunOptions = {}): Promise<Outcome> =>
  hosted(commandOf(args, options));

/** Runs the `gangmu` command as a person does, in a process of its own, to its end. */
export function gangmuAlone(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = spawnCommand(args, options);
  child.stdin.end();
  return outcomeOf(child);
}

/** Runs the command and sends it a signal as soon as standard error shows what is waited for. */
export function interrupted(
  args: readonly string[],
  shown: RegExp,
  signal: 'SIGINT' | 'SIGKILL',
  options: RunOptions = {},
): Promise<Outcome> {
  const child = spawnCommand(args, options);
  let printed = '';
  child.stderr.on('data', (chunk) => {
    printed += chunk;
    if (!child.killed && shown.test(printed)) child.kill(signal);
  });
  return outcomeOf(child);
}

export interface Server {
  /** e.g. http://127.0.0.1:40123 */
  url: string;
  /** Ctrl+C, and what the command came to */
  interrupt(): Promise<Outcome>;
}

/** Starts `gangmu serve` on a free port and waits until it has printed its address. */
export const serve = (args: readonly string[], options: RunOptions = {}): Promise<Server> =>
  listening(spawnCommand(['serve', '--port', '0', ...args], options));

/** Waits until a server that was started has printed its address. */
export async function listening(child: ChildProcessWithoutNullStreams): Promise<Server> {
  const outcome = outcomeOf(child);
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = /https?:\/\/[\w.:[\]]+/.exec(printed);
      if (address) resolve(address[0]);
    });
    void outcome.then(({ code, stderr }) =>
      reject(new Error(`serve ended with ${code} before it gave an address:\n${stderr}`)),
    );
  });
  return {
    url,
    interrupt() {
      child.kill('SIGINT');
      return outcome;
    },
  };
}
