import { inspect } from 'node:util';
import { Interrupted } from './interrupt.ts';
import { either, say } from './language/say.ts';

type SystemError = NodeJS.ErrnoException & { port?: number; address?: string };

/** What a person can do about the system errors that a command meets, by their code. */
const advice: Record<string, (error: SystemError) => string> = {
  EADDRINUSE: ({ port = '' }) => say('error.portInUse', { port: String(port) }),
  EADDRNOTAVAIL: ({ address = '' }) => say('error.address', { address }),
  ENOTFOUND: ({ message }) => say('error.host', { message }),
  EACCES: ({ path, port }) =>
    port === undefined
      ? say('error.permission', { path: path ?? say('error.somePath') })
      : say('error.portPermission', { port: String(port) }),
  ENOENT: ({ path }) => say('error.missing', { path: path ?? say('error.somePath') }),
  ENOTDIR: ({ path }) => say('error.notFolder', { path: path ?? say('error.somePath') }),
  EISDIR: ({ path }) => say('error.folder', { path: path ?? say('error.somePath') }),
  ENOSPC: ({ path }) => say('error.disk', { path: path ?? say('error.somePath') }),
  EDQUOT: ({ path }) => say('error.disk', { path: path ?? say('error.somePath') }),
  EFBIG: ({ path }) => say('error.disk', { path: path ?? say('error.somePath') }),
  EIO: ({ path }) => say('error.hardware', { path: path ?? say('error.somePath') }),
  EROFS: ({ path }) => say('error.readOnly', { path: path ?? say('error.somePath') }),
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
        ? either(error.message, 'messageZh' in error ? String(error.messageZh) : undefined)
        : String(error);
  return env.GANGMU_DEBUG ? `${message}\n${inspect(error)}` : message;
}

/** The exit code for a command that failed: 1, or that of the signal where one ended it. */
export const exitCodeOf = (error: unknown): number => (error instanceof Interrupted ? error.exitCode : 1);
