import { inspect } from 'node:util';
import { Interrupted } from './interrupt.ts';

type SystemError = NodeJS.ErrnoException & { port?: number; address?: string };

/** What a person can do about the system errors that a command meets, by their code. */
const advice: Record<string, (error: NodeJS.ErrnoException & { port?: number; address?: string }) => string> =
  {
    EADDRINUSE: ({ port }) =>
      `Port ${port} is in use. Choose another with --port (0 takes a free one), or stop the program that holds it.`,
    EADDRNOTAVAIL: ({ address }) =>
      `${address} is not an address of this machine. Choose another with --host, e.g. 127.0.0.1.`,
    ENOTFOUND: (error) => `There is no host of that name (${error.message}). Check --host or NEO4J_URI.`,
    EACCES: ({ path, port }) =>
      port === undefined
        ? `No permission for ${path ?? 'a file'}. Check its owner and mode.`
        : `No permission to listen on port ${port}. Choose one above 1023 with --port.`,
    ENOENT: ({ path }) => `${path} does not exist. Check the path.`,
    ENOTDIR: ({ path }) => `${path} is not a directory. Check the path.`,
    EISDIR: ({ path }) => `${path ?? 'The path'} is a directory, a file is needed.`,
    ENOSPC: ({ path }) => `No space is left on the disk${path ? ` for ${path}` : ''}.`,
    EROFS: ({ path }) => `${path ?? 'The path'} lies on a read-only disk. Choose another place.`,
  };

const hasCode = (error: Error): error is SystemError & { code: string } =>
  'code' in error && typeof error.code === 'string';

/** The first error with a code among an error and its causes: a room may have put a system error into its own words. */
function coded(error: unknown): (SystemError & { code: string }) | undefined {
  for (let it = error; it instanceof Error; it = it.cause) if (hasCode(it)) return it;
  return undefined;
}

/**
 * The one line a person reads when a command fails: what, where and what to do. Errors of the rooms say that themselves;
 * for those of the system it is said here. With GANGMU_DEBUG set, the whole error follows.
 */
export function explain(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const system = coded(error);
  const message =
    system && Object.hasOwn(advice, system.code)
      ? advice[system.code]!(system)
      : error instanceof Error
        ? error.message
        : String(error);
  return env.GANGMU_DEBUG ? `${message}\n${inspect(error)}` : message;
}

/** The exit code for a command that failed: 1, or that of the signal where one ended it. */
export const exitCodeOf = (error: unknown): number => (error instanceof Interrupted ? error.exitCode : 1);
