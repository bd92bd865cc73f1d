import { interruptible } from '../interrupt.ts';
import { say } from '../language/say.ts';
import { statusLine } from '../load-report.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';
import { withStoreToWrite } from '../store.ts';

/** `gangmu remove`: plans out of the graph. */
export function remove(root: RootCommand): void {
  root
    .command('remove')
    .description(say('help.remove'))
    .argument('<plans...>', say('help.remove.plans'))
    .action(async (ids, _, command) => {
      const { store: place } = command.optsWithGlobals();
      const { removePlans } = await import('../../loader/index.ts');
      const { removed, unknown } = await interruptible((signal) =>
        withStoreToWrite(place, signal, (store) => removePlans(store, ids), 'refused'),
      );
      await writeTo(process.stdout, [
        ...removed.map(({ title, paths }) => {
          const back = paths.length ? say('plan.back', { paths: paths.join(', ') }) : undefined;
          return `${statusLine('removed', title, back)}\n`;
        }),
      ]);
      for (const id of unknown) process.stderr.write(`gangmu: ${say('error.noPlan', { id })}\n`);
      if (unknown.length) process.exitCode = 1;
    });
}
