import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import neo4jDriver from 'neo4j-driver';
import { expect, it } from 'vitest';
import { hasApoc, isApocInstalled, jarsFolder, runToEnd } from '../../cli/neo4j/install.ts';
import { type Server, startServer } from '../../cli/neo4j/server.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { fillGraph } from '../api/graph.ts';
import { describeOnNeo4j, neo4jWaitMs } from '../neo4j.ts';
import { testVersion } from '../neo4j-setup.ts';
import { bytesOf, exportedGraph, linesOf, text, textOf } from './exported-graph.ts';

const statementsOf = (script: string) => script.split(/;\n/).filter((statement) => statement.trim() !== '');

/** The arguments of the command that README.txt of the archive tells, with its files in a folder. */
function argumentsIn(readme: string, folder: string): string[] {
  const command = /^neo4j-admin ((?:.*\\\n)*.*)$/m.exec(readme)![1]!.replaceAll('\\\n', ' ');
  const inFolder = (argument: string) =>
    argument.replace(/^(--(?:nodes|relationships)=)/, (_, option) => `${option}${folder}/`);
  return command.trim().split(/\s+/).map(inFolder);
}

/** Unpacks the export into new data of a server, as its README.txt says. */
async function importedInto(data: string, files: Record<string, Uint8Array>): Promise<void> {
  await mkdir(join(data, 'conf'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(data, name), bytes);
  const classes = join(jarsFolder(testVersion), '*');
  await runToEnd(
    'java',
    [
      '-Xmx256m',
      '-cp',
      classes,
      'org.neo4j.cli.AdminTool',
      ...argumentsIn(text(files['README.txt']!), data),
      `--report-file=${join(data, 'import.report')}`,
    ],
    { env: { NEO4J_HOME: data, NEO4J_CONF: join(data, 'conf') } },
  );
}

/** Runs statements as cypher-shell does, each in a transaction that it may divide itself. */
async function runOneByOne({ uri, user, password }: Server, statements: readonly string[]): Promise<void> {
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(user, password));
  try {
    const session = driver.session();
    for (const statement of statements) await session.run(statement);
    await session.close();
  } finally {
    await driver.close();
  }
}

/** Imports the export for APOC into a server whose data lie there, as its README.txt says. */
async function importedByApoc(
  server: Server,
  data: string,
  files: Record<string, Uint8Array>,
): Promise<void> {
  await mkdir(join(data, 'import'), { recursive: true });
  await writeFile(join(data, 'import', 'graph.json'), files['graph.json']!);
  const [command] = /CALL apoc\.import\.json\('graph\.json'\)/.exec(text(files['README.txt']!))!;
  await runOneByOne(server, [
    ...statementsOf(text(files['before.cypher']!)),
    command,
    ...statementsOf(text(files['after.cypher']!)),
  ]);
}

/** What is exported for Neo4j, imported by Neo4j itself, is the graph that was loaded over Bolt. */
export function importedOnNeo4j(): void {
  describeOnNeo4j('what is exported for Neo4j', (neo4j) => {
    const graph = exportedGraph();
    const onServer = async <T>(use: (store: GraphStore) => Promise<T>): Promise<T> => {
      const store = await openStore({ neo4j: neo4j() });
      try {
        return await use(store);
      } finally {
        await store.close();
      }
    };

    it('as a Cypher script makes the same graph, run by the server', async () => {
      const statements = statementsOf(await textOf(graph().store, 'cypher'));
      const lines = await onServer(async (store) => {
        // one transaction makes constraints or data, not both
        for (const statement of statements) await store.write((tx) => tx.run(statement));
        const found = await linesOf(store);
        await store.write((tx) => tx.run('MATCH (n:Entity) DETACH DELETE n'));
        return found;
      });
      expect(lines).toEqual(await linesOf(graph().store));
    });

    const withApoc = hasApoc(testVersion) && (isApocInstalled() || process.env.CI === 'true');

    it(
      'as CSV by neo4j-admin, and as JSON by APOC, makes the same graph as loading over Bolt',
      async () => {
        const data = await mkdtemp(join(tmpdir(), 'gangmu-admin-'));
        try {
          const { files, forApoc, loaded } = await onServer(async (store) => {
            await store.prepare();
            await fillGraph(store);
            return {
              files: unzipSync(await bytesOf(store, 'neo4j-admin')),
              forApoc: unzipSync(await bytesOf(store, 'apoc')),
              loaded: await linesOf(store),
            };
          });
          await importedInto(data, files);
          const server = await startServer({ data, version: testVersion, apoc: withApoc });
          try {
            const imported = await openStore({ neo4j: server });
            for (const statement of statementsOf(text(files['after.cypher']!)))
              await imported.write((tx) => tx.run(statement));
            await imported.prepare();
            expect(await linesOf(imported)).toEqual(loaded);
            if (withApoc) {
              await imported.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
              expect(await linesOf(imported)).toEqual([]);
              await importedByApoc(server, data, forApoc);
              expect(await linesOf(imported)).toEqual(loaded);
            }
            await imported.close();
          } finally {
            await server.stop();
          }
        } finally {
          await rm(data, { recursive: true, force: true });
        }
        // two more programs start
      },
      neo4jWaitMs,
    );
  });
}
