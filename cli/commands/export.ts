import { Option } from '@commander-js/extra-typings';

import { writeFileWhole, writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';
import { withStore } from '../store.ts';

/** `gangmu export`: the graph as a file for other tools. */
export function exportGraph(root: RootCommand): void {
  root
    .command('export')
    .description('write the graph to standard output or to a file')
    .addOption(
      new Option('--format <format>', 'jsonl: one object a line, as apoc.export.json of Neo4j writes it')
        .choices(['jsonl'])
        .default('jsonl'),
    )
    .option('--out <file>', 'write to this file instead')
    .action(async (_, command) => {
      const { store: place, out } = command.optsWithGlobals();
      const { exportJsonl } = await import('../../graph-schema/index.ts');
      await withStore(place, (store) => {
        const lines = exportJsonl(store);
        return out === undefined ? writeTo(process.stdout, lines) : writeFileWhole(out, lines);
      });
    });
}
