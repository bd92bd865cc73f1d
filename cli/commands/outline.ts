import { either, say } from '../language/say.ts';
import { outlineText } from '../outline-text.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';

/** `gangmu outline`: how the loader sees a document, without writing anything. */
export function outline(root: RootCommand): void {
  root
    .command('outline')
    .description(say('help.outline'))
    .argument('<paths...>', say('help.outline.paths'))
    .action(async (paths) => {
      const { readCorpus } = await import('../../loader/reading.ts');
      const { files, plans } = await readCorpus({ paths });
      await writeTo(process.stdout, [plans.map(({ tree }) => outlineText(tree)).join('\n')]);
      for (const { error = '', errorZh } of files.filter(({ status }) => status === 'failed')) {
        process.stderr.write(`gangmu: ${either(error, errorZh)}\n`);
        process.exitCode = 1;
      }
    });
}
