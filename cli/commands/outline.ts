import { outlineText } from '../outline-text.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';

/** `gangmu outline`: how the loader sees a document, without writing anything. */
export function outline(root: RootCommand): void {
  root
    .command('outline')
    .description('print the outline of the plans in files; nothing is written to the graph')
    .argument('<paths...>', 'files and folders')
    .action(async (paths) => {
      const { readCorpus } = await import('../../loader/reading.ts');
      const { files, plans } = await readCorpus({ paths });
      await writeTo(process.stdout, [plans.map(({ tree }) => outlineText(tree)).join('\n')]);
      for (const { error } of files.filter(({ status }) => status === 'failed')) {
        process.stderr.write(`gangmu: ${error}\n`);
        process.exitCode = 1;
      }
    });
}
