import { say } from '../language/say.ts';
import { listText } from '../list-text.ts';
import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';
import { withStore } from '../store.ts';

/** `gangmu list`: the plans of the graph, and where they are from. */
export function list(root: RootCommand): void {
  root
    .command('list')
    .description(say('help.list'))
    .option('--verbose', say('help.list.verbose'))
    .addOption(formOption())
    .action(async (_, command) => {
      const { store: place, report: form, verbose = false } = command.optsWithGlobals();
      const { listPlans } = await import('../../loader/index.ts');
      const plans = await withStore(place, listPlans);
      await writeTo(process.stdout, [
        form === 'json' ? `${JSON.stringify(plans, null, 2)}\n` : listText(plans, { verbose }),
      ]);
    });
}
