import { Command, Option } from '@commander-js/extra-typings';
import manifest from '../package.json' with { type: 'json' };
import { storeOption } from './store.ts';

const examples = `
Examples:
  gangmu load                         load the corpus that comes with Gangmu
  gangmu load plan.txt more/          load documents of your own
  gangmu list                         list what is loaded
  gangmu serve --load --port 8080     load the corpus, then serve it at http://127.0.0.1:8080
  gangmu export --out graph.jsonl     write the graph as JSON lines

Environment:
  GANGMU_STORE   the store's folder, as --store
  GANGMU_REVIEWS the file of reviews (default: reviews.jsonl beside the store)
  PORT           the port of serve, as --port
  NEO4J_URI      keep the graph in Neo4j instead (with NEO4J_USER and NEO4J_PASSWORD), e.g. bolt://localhost:7687
  GANGMU_DEBUG   show the whole error where a command fails

Exit code: 0 done, 1 something failed, 2 called wrongly, 130 interrupted (143 by SIGTERM).`;

/** How a command tells what came of it. */
export const formOption = () =>
  new Option('--report <form>', 'the report: text for people, json for programs')
    .choices(['text', 'json'])
    .default('text');

/** The command line without its commands. Its options may stand before or behind the name of a command. */
export const rootCommand = () =>
  new Command('gangmu')
    .description('Gangmu 纲目: a knowledge graph of Chinese science-and-technology policy')
    .version(manifest.version, '--version', 'print the version')
    .helpOption('--help', 'show this help')
    .addOption(storeOption())
    .addHelpText('after', examples)
    // to throw where commander would end the process, so that `main` decides on the exit code
    .exitOverride();

export type RootCommand = ReturnType<typeof rootCommand>;
