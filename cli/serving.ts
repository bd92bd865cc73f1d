import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { Access, ApiOptions } from '../api/index.ts';
import { say } from './language/say.ts';

function rate(printed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(printed)) throw new InvalidArgumentError(say('wrong.rate'));
  return Number(printed);
}

/** The options of `gangmu serve` for servers that others reach, each by the environment as well. */
export const servingOptions = () =>
  [
    new Option('--cors <origins>', say('help.serve.cors')).env('GANGMU_CORS'),
    new Option('--prefix <path>', say('help.serve.prefix')).env('GANGMU_PREFIX'),
    new Option('--rate <number>', say('help.serve.rate')).env('GANGMU_RATE').argParser(rate),
    new Option('--trusted-only <path>', say('help.serve.trusted')).env('GANGMU_TRUSTED_ONLY'),
    new Option('--closed', say('help.serve.closed')).env('GANGMU_CLOSED'),
    new Option('--log-requests', say('help.serve.log')).env('GANGMU_LOG_REQUESTS'),
  ] as const;

/** What these options and the environment say. */
export interface Serving {
  readonly cors?: string | undefined;
  readonly prefix?: string | undefined;
  readonly rate?: number | undefined;
  readonly trustedOnly?: string | undefined;
  readonly closed?: boolean | undefined;
  readonly logRequests?: boolean | undefined;
}

/** Says by what name a setting is wrong. */
function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function originsOf(printed: string): readonly string[] | '*' {
  if (printed.trim() === '*') return '*';
  return printed.split(',').map((one) => {
    const origin = one.trim();
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new Error(`"${origin}" is no origin; give e.g. https://example.org, or *`);
    return origin;
  });
}

function prefixOf(printed: string): string {
  const prefix = printed.replace(/\/+$/, '');
  if (!/^(?:\/[\w.~-]+)*$/.test(prefix)) throw new Error(`"${printed}" is no path; give e.g. /gangmu`);
  return prefix;
}

/** The text of a file of GraphQL, or of each in a folder. */
async function documentsAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [await readFile(path, 'utf8')];
  const files = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.graphql'));
  if (files.length === 0) throw new Error(`--trusted-only: ${path} holds no file .graphql`);
  return Promise.all(files.sort().map((name) => readFile(join(path, name), 'utf8')));
}

/** Options of the API, checked: what is wrong is said by its name before anything is served. */
export async function apiOptions(
  { cors, prefix, rate: perMinute, trustedOnly, closed, logRequests }: Serving,
  host: string,
  env: NodeJS.ProcessEnv,
): Promise<ApiOptions & { readonly access: Access }> {
  const { accessBy, isLoopback, parseTokens } = await import('../api/index.ts');
  const tokens = named('GANGMU_TOKENS', () => parseTokens(env.GANGMU_TOKENS ?? ''));
  return {
    access: accessBy(tokens, isLoopback(host) ? 'write' : 'read'),
    ...(cors ? { cors: named('--cors (GANGMU_CORS)', () => originsOf(cors)) } : {}),
    ...(prefix ? { prefix: named('--prefix (GANGMU_PREFIX)', () => prefixOf(prefix)) } : {}),
    ...(perMinute === undefined ? {} : { perMinute }),
    ...(trustedOnly ? { trusted: await documentsAt(trustedOnly) } : {}),
    ...(logRequests ? { requestLog: process.stderr } : {}),
    ...(closed ? { introspection: false, explorer: false, plainGet: false } : {}),
  };
}
