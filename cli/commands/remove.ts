import { interruptible } from '../interrupt.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';
import { withStoreToWrite } from '../store.ts';

/** `gangmu remove`: plans out of the graph. */
export function remove(root: RootCommand): void {
  root
    .command('remove')
    .description('take plans out of the graph; where others name one, it stays as a plan that is only cited')
    .argument('<plans...>', 'ids of plans, as gangmu list shows them')
    .action(async (ids, _, command) => {
      const { store: place } = command.optsWithGlobals();
      const { removePlans } = await import('../../loader/index.ts');
      const { removed, unknown } = await interruptible((signal) =>
        withStoreToWrite(place, signal, (store) => removePlans(store, ids), 'refused'),
      );
      await writeTo(process.stdout, [
        ...removed.map(({ title, paths }) => {
          const back = paths.length ? ` (loading ${paths.join(', ')} again brings it back)` : '';
          return `removed   ${title}${back}\n`;
        }),
      ]);
      for (const id of unknown)
        process.stderr.write(`gangmu: no plan ${id} is in the graph; gangmu list shows those that are\n`);
      if (unknown.length) process.exitCode = 1;
    });
}
