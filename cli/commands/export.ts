import { writeFileWhole, writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';
import { isEmpty, noGraph, withStore } from '../store.ts';

/** `gangmu export`: the graph as a file for other tools. */
export function exportGraph(root: RootCommand): void {
  root
    .command('export')
    .description('write the graph to standard output or to a file')
    .option(
      '--format <name>',
      'form of the file; a name that is not known is answered with all that are',
      'jsonl',
    )
    .option('--out <file>', 'write to this file instead')
    .action(async (_, command) => {
      const { store: place, format: name, out } = command.optsWithGlobals();
      const { exportFormats } = await import('../../graph-schema/index.ts');
      const format = exportFormats.find((it) => it.name === name);
      if (!format) {
        const known = exportFormats.map((it) => `\n  ${it.name}  ${it.description}`).join('');
        return command.error(`error: there is no format ${name}. The formats are:${known}`);
      }
      await withStore(place, async (store) => {
        if (await isEmpty(store)) throw noGraph(store.description);
        const pieces = format.write(store);
        return out === undefined ? writeTo(process.stdout, pieces) : writeFileWhole(out, pieces);
      });
    });
}
