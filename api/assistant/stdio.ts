import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { GraphStore } from '../../graph-schema/index.ts';
import { defaultLimits } from '../limits/limits.ts';
import type { Verifier } from '../verifier.ts';
import { assistant } from './server.ts';

/** Serves an assistant over standard input and output, until its input ends or the signal comes. */
export async function serveAssistant(
  store: GraphStore,
  { site, signal, verifier }: { site: string; signal: AbortSignal; verifier?: Verifier },
): Promise<void> {
  const log = (error: unknown) => console.error(error);
  const serverFor = await assistant(store, { timeoutMs: defaultLimits.timeoutMs, log, verifier });
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const server = serveStdio(() => serverFor(site.replace(/\/$/, '')), { onerror: log });
  await ended;
  await server.close();
}
