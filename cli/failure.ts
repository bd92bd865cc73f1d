import { inspect } from 'node:util';

/** A command that was called in a way it cannot be: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

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

/**
 * The one line a person reads when a command fails: what, where and what to do. Errors of the rooms say that themselves;
 * those of the system are put into words here. With GANGMU_DEBUG set, the whole error follows.
 */
export function explain(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const debug = env.GANGMU_DEBUG ? `\n${inspect(error)}` : '';
  if (!(error instanceof Error)) return `${String(error)}${debug}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const advise = Object.hasOwn(advice, code) ? advice[code] : undefined;
  return `${advise ? advise(error) : error.message}${debug}`;
}

/** 2 where the command was called wrongly, 1 for every other failure. */
export const exitCodeOf = (error: unknown): 1 | 2 => (error instanceof UsageError ? 2 : 1);
