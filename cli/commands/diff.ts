import type { Difference, GraphStore } from '../../graph-schema/index.ts';
import { diffText } from '../diff-text.ts';
import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';

/** `gangmu diff`: what of one graph is otherwise in another. */
export function diff(root: RootCommand): void {
  root
    .command('diff')
    .description(say('help.diff'))
    .argument('<old>', say('help.diff.old'))
    .argument('[new]', say('help.diff.new'))
    .addOption(formOption())
    .action(async (before, after, _, command) => {
      const { store: place, report: form } = command.optsWithGlobals();
      const { withStore } = await import('../store.ts');
      await withStore(before, (old) =>
        withStore(after ?? place, async (now) => {
          const found = await differencesOf(old, now);
          const json = () => `${JSON.stringify(found, null, 2)}\n`;
          await writeTo(process.stdout, [form === 'json' ? json() : await diffText(found, old, now)]);
          if (found.length) process.exitCode = 1;
        }),
      );
    });
}

async function differencesOf(old: GraphStore, now: GraphStore): Promise<Difference[]> {
  const { compareGraphs } = await import('../../graph-schema/index.ts');
  const found: Difference[] = [];
  for await (const difference of compareGraphs(old, now)) found.push(difference);
  return found;
}
