import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { Verifier } from '../../api/index.ts';
import { aborted, interruptible } from '../interrupt.ts';
import { loadReportText } from '../load-report.ts';
import type { RootCommand } from '../root.ts';
import { isEmpty, noGraph, withStore, withStoreToWrite } from '../store.ts';
import { viewerFolder } from '../viewer.ts';

function portNumber(printed: string): number {
  const number = Number(printed);
  if (!/^\d{1,5}$/.test(printed) || number > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535; 0 takes a free one.');
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
      process.stderr.write(
        `${store.description} holds documents of your own, so the corpus was not loaded into it; gangmu load does that.\n`,
      );
      return;
    }
    const report = await loadShowingProgress(store, [], signal, whenStopped);
    if (report.plans.length) process.stderr.write(loadReportText(report));
  });
}

/** `gangmu serve`: the GraphQL API and the viewer, until it is interrupted. */
export function serve(root: RootCommand): void {
  root
    .command('serve')
    .description('serve the API and the viewer')
    .option(
      '--load',
      'load the corpus that comes with Gangmu first, unless the graph holds documents of your own',
    )
    .addOption(
      new Option('--port <number>', 'port to listen on').env('PORT').default(4000).argParser(portNumber),
    )
    .option('--host <address>', 'address to listen on; 0.0.0.0 for all of this machine', '127.0.0.1')
    .action(async (_, command) => {
      const { store: place, load, port, host } = command.optsWithGlobals();
      const api = await import('../../api/index.ts');
      const verifier: Verifier = async (store, text) => {
        const { verify } = await import('../../loader/verify/index.ts');
        return verify(store, text);
      };
      await interruptible(async (signal) => {
        if (load) await loadCorpus(place, signal);
        await withStore(place, async (store) => {
          if (await isEmpty(store)) throw noGraph(store.description);
          const server = await api.serve(store, { port, host, verifier, ...(await viewerFolder()) });
          process.stdout.write(`Gangmu serves ${store.description} at ${server.url} (Ctrl+C stops it)\n`);
          const warmed = api.warmUp(store, signal);
          await aborted(signal);
          await Promise.all([server.close(), warmed]);
        });
      });
    });
}
