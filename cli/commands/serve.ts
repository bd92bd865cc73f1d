import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { aborted, interruptible } from '../interrupt.ts';
import { say } from '../language/say.ts';
import { loadReportText } from '../load-report.ts';
import type { RootCommand } from '../root.ts';
import { apiOptions, servingOptions } from '../serving.ts';
import { isEmpty, noGraph, withStoreToWrite } from '../store.ts';
import { verifier } from '../verifier.ts';
import { viewerFolder } from '../viewer.ts';

function portNumber(printed: string): number {
  const number = Number(printed);
  if (!/^\d{1,5}$/.test(printed) || number > 65_535) throw new InvalidArgumentError(say('wrong.port'));
  return number;
}

/**
 * Loads what comes with Gangmu, and says what came of it where that is not all as it was. A graph that a person has filled is hers:
 * nothing that Gangmu brings along changes it.
 */
async function loadCorpus(place: string | undefined, signal: AbortSignal): Promise<void> {
  const { corpusDirectory, holdsOnly } = await import('../../loader/index.ts');
  const { loadShowingProgress } = await import('../loading.ts');
  await withStoreToWrite(place, signal, async (store, whenStopped) => {
    if (!(await isEmpty(store)) && !(await holdsOnly(store, corpusDirectory))) {
      process.stderr.write(`${say('serve.own', { store: store.description })}\n`);
      return;
    }
    const report = await loadShowingProgress(store, [], signal, whenStopped);
    if (report.plans.length) process.stderr.write(loadReportText(report));
  });
}

/** `gangmu serve`: the GraphQL API and the viewer, until it is interrupted. */
export function serve(root: RootCommand): void {
  const [cors, prefix, rate, trustedOnly, closed, logRequests] = servingOptions();
  root
    .command('serve')
    .description(say('help.serve'))
    .option('--load', say('help.serve.load'))
    .addOption(
      new Option('--port <number>', say('help.serve.port')).env('PORT').default(4000).argParser(portNumber),
    )
    .option('--host <address>', say('help.serve.host'), '127.0.0.1')
    .addOption(cors)
    .addOption(prefix)
    .addOption(rate)
    .addOption(trustedOnly)
    .addOption(closed)
    .addOption(logRequests)
    .action(async (_, command) => {
      const { store: place, load, port, host, ...serving } = command.optsWithGlobals();
      const api = await import('../../api/index.ts');
      const { withAwaitedStore } = await import('../awaited-store.ts');
      const { living } = await import('../living/http.ts');
      const { Queue } = await import('../living/queue.ts');
      const { Worker } = await import('../living/worker.ts');
      const { allRules } = await import('../../loader/rules/registry.ts');
      const options = await apiOptions(serving, host, process.env);
      await interruptible(async (signal) => {
        if (load) await loadCorpus(place, signal);
        await withAwaitedStore(place, async (store, isThere) => {
          if (isThere && (await isEmpty(store))) throw noGraph(store.description);
          const queue = new Queue(new Worker(place));
          const beside = living({ store, place, queue, access: options.access });
          const rooms = { beside, verifier, rules: allRules() };
          const server = await api.serve(store, {
            port,
            host,
            ...rooms,
            ...options,
            ...(await viewerFolder()),
          });
          process.stdout.write(`${say('serve.at', { store: store.description, url: server.url })}\n`);
          const warmed = api.warmUp(store, signal);
          await aborted(signal);
          await queue.close();
          await Promise.all([server.close(), warmed]);
        });
      });
    });
}
