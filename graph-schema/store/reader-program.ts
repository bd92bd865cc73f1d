/**
 * The program of a reader's process (reader-apart.ts): opens one file, and answers until its parent ends it or is gone. All it says
 * goes over the channel to the parent.
 */
import { EmbeddedStore } from './embedded.ts';
import { StoreError } from './port.ts';
import type { Answer, Ask, ReaderFailure } from './reader.ts';

let store: EmbeddedStore | undefined;

const methods: Record<Ask['method'], (...args: never[]) => unknown> = {
  open: (path: string) => {
    store = EmbeddedStore.openReadOnly(path);
  },
  read: (...args: Parameters<EmbeddedStore['read']>) => store!.read(...args),
  candidates: (...args: Parameters<EmbeddedStore['candidates']>) => store!.candidates(...args),
  version: () => store!.version(),
  memory: () => process.memoryUsage.rss(),
};

const failureOf = (error: unknown): ReaderFailure =>
  error instanceof StoreError
    ? { code: error.code, en: error.message, zh: error.messageZh }
    : { code: 'query', en: String(error), zh: String(error) };

async function answerTo({ id, method, args }: Ask): Promise<Answer> {
  try {
    return { id, value: await methods[method](...(args as never[])) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

process.on('message', async (ask: Ask) => {
  process.send!(await answerTo(ask));
});
// whoever interrupts the parent on a terminal interrupts this one too; the parent says when it is done
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// an ordinary end would wait for a query that does not end; nothing was written
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
