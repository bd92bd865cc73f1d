import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { aborted, interruptible } from '../interrupt.ts';
import type { RootCommand } from '../root.ts';
import { isEmpty, withStore } from '../store.ts';
import { viewerFolder } from '../viewer.ts';

function portNumber(printed: string): number {
  const number = Number(printed);
  if (!/^\d{1,5}$/.test(printed) || number > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535; 0 takes a free one.');
  return number;
}

/** `gangmu serve`: the GraphQL API and the viewer, until it is interrupted. */
export function serve(root: RootCommand): void {
  root
    .command('serve')
    .description('serve the API and the viewer; loads the corpus first where the store is empty')
    .option('--load', 'load the corpus first in any case')
    .addOption(
      new Option('--port <number>', 'port to listen on').env('PORT').default(4000).argParser(portNumber),
    )
    .option('--host <address>', 'address to listen on; 0.0.0.0 for all of this machine', '127.0.0.1')
    .action(async (_, command) => {
      const { store: place, load, port, host } = command.optsWithGlobals();
      const api = await import('../../api/index.ts');
      await interruptible((signal) =>
        withStore(place, async (store) => {
          if (load || (await isEmpty(store))) {
            const { loadShowingProgress } = await import('../loading.ts');
            await loadShowingProgress(store, [], signal);
          }
          const server = await api.serve(store, { port, host, ...(await viewerFolder()) });
          process.stdout.write(`Gangmu serves ${store.description} at ${server.url} (Ctrl+C stops it)\n`);
          const warmed = api.warmUp(store, signal);
          await aborted(signal);
          await Promise.all([server.close(), warmed]);
        }),
      );
    });
}
