import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { jarsFolder, runToEnd } from '../../cli/neo4j/install.ts';
import { startServer } from '../../cli/neo4j/server.ts';
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

    it(
      'as CSV makes the same graph as loading over Bolt, imported by neo4j-admin',
      async () => {
        const data = await mkdtemp(join(tmpdir(), 'gangmu-admin-'));
        try {
          const [files, loaded] = await onServer(async (store) => {
            await store.prepare();
            await fillGraph(store);
            return [unzipSync(await bytesOf(store, 'neo4j-admin')), await linesOf(store)] as const;
          });
          await importedInto(data, files);
          const server = await startServer({ data, version: testVersion });
          try {
            const imported = await openStore({ neo4j: server });
            for (const statement of statementsOf(text(files['after.cypher']!)))
              await imported.write((tx) => tx.run(statement));
            await imported.prepare();
            expect(await linesOf(imported)).toEqual(loaded);
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
