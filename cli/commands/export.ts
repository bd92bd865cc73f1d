import { say } from '../language/say.ts';
import { writeFileWhole, writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';
import { isEmpty, noGraph, withStore } from '../store.ts';

/** `gangmu export`: the graph as a file for other tools. */
export function exportGraph(root: RootCommand): void {
  root
    .command('export')
    .description(say('help.export'))
    .option('--format <name>', say('help.export.format'), 'jsonl')
    .option('--out <file>', say('help.export.out'))
    .action(async (_, command) => {
      const { store: place, format: name, out } = command.optsWithGlobals();
      const { exportFormats } = await import('../../graph-schema/index.ts');
      const format = exportFormats.find((it) => it.name === name);
      if (!format) {
        const known = exportFormats.map((it) => `\n  ${it.name}  ${it.description}`).join('');
        return command.error(say('wrong.format', { name, known }));
      }
      await withStore(place, async (store) => {
        if (await isEmpty(store)) throw noGraph(store.description);
        const pieces = format.write(store);
        return out === undefined ? writeTo(process.stdout, pieces) : writeFileWhole(out, pieces);
      });
    });
}
