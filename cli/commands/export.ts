import { InvalidArgumentError } from '@commander-js/extra-typings';
import type { ExportOptions, GraphFilter, GraphStore } from '../../graph-schema/index.ts';
import { say } from '../language/say.ts';
import { writeFileWhole, writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';
import { isEmpty, noGraph, withStore } from '../store.ts';

function yearNumber(printed: string): number {
  if (!/^\d{4}$/.test(printed)) throw new InvalidArgumentError(say('wrong.year'));
  return Number(printed);
}

/** Leaves out what is not given. */
const given = <T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

async function partOf(store: GraphStore, filter: GraphFilter): Promise<ExportOptions> {
  if (Object.keys(filter).length === 0) return {};
  const { selectGraph } = await import('../../graph-schema/index.ts');
  return { selection: await selectGraph(store, filter) };
}

/** `gangmu export`: the graph as a file for other tools. */
export function exportGraph(root: RootCommand): void {
  root
    .command('export')
    .description(say('help.export'))
    .option('--format <name>', say('help.export.format'), 'jsonl')
    .option('--out <file>', say('help.export.out'))
    .option('--table <name>', say('help.export.table'))
    .option('--plan <id>', say('help.export.plan'))
    .option('--region <id>', say('help.export.region'))
    .option('--agency <id>', say('help.export.agency'))
    .option('--year <year>', say('help.export.year'), yearNumber)
    .option('--site <url>', say('help.export.site'))
    .action(async (_, command) => {
      const {
        store: place,
        format: name,
        out,
        table,
        plan,
        region,
        agency,
        year,
        site,
      } = command.optsWithGlobals();
      const { exportFormats, tableNames } = await import('../../graph-schema/index.ts');
      const format = exportFormats.find((it) => it.name === name);
      if (!format) {
        const known = exportFormats.map((it) => `\n  ${it.name}  ${it.description}`).join('');
        return command.error(say('wrong.format', { name, known }));
      }
      const tableName = tableNames.find((it) => it === table);
      if (table !== undefined && !tableName)
        return command.error(say('wrong.table', { name: table, known: tableNames.join(', ') }));
      await withStore(place, async (store) => {
        if (await isEmpty(store)) throw noGraph(store.description);
        const part = await partOf(store, given({ plan, region, agency, year }));
        const pieces = format.write(store, { ...part, ...given({ table: tableName, site }) });
        return out === undefined ? writeTo(process.stdout, pieces) : writeFileWhole(out, pieces);
      });
    });
}
