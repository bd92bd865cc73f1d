import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../api/index.ts';
import { type Neo4jOptions, openStore, openToRead } from '../../graph-schema/index.ts';
import { coldQuestions } from '../api/cold.ts';
import { answeredOtherwise } from '../api/fromMemory.ts';
import { corpusWaitMs, loadedCorpus } from '../corpus.ts';
import { askedMeanwhile, judge } from '../faults/outage.ts';
import { empty } from '../faults/random.ts';
import { Way } from '../faults/way.ts';
import { compareEngines } from '../fuzz/compare.ts';
import { shardDocuments } from '../loader/shard-documents.ts';
import { describeOnNeo4j } from '../neo4j.ts';
import { gangmu } from './command.ts';

const envOf = ({ uri, user, password, database }: Neo4jOptions) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  ...(database ? { NEO4J_DATABASE: database } : {}),
});

/** Two loads that begin at once, each of its part of the documents, beside one load of all; the graph is empty before and after. */
async function partsAtOnce(neo4j: Neo4jOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-parts-'));
  const store = await openStore({ neo4j });
  const emptied = () => store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  try {
    await emptied();
    const docs = join(folder, 'docs');
    for (const [path, text] of shardDocuments) {
      await mkdir(dirname(join(docs, path)), { recursive: true });
      await writeFile(join(docs, path), text);
    }
    const env = envOf(neo4j);
    const parts = ['1/2', '2/2'].map((part) => gangmu(['load', '--shard', part, docs], { env }));
    for (const { code, stdout, stderr } of await Promise.all(parts)) expect(code, stdout + stderr).toBe(0);
    const whole = join(folder, 'whole/');
    await gangmu(['load', '--store', whole, docs]);
    const { stdout } = await gangmu(['export'], { env });
    expect(stdout).toBe((await gangmu(['export', '--store', whole])).stdout);
    await emptied();
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

/** The commands on Neo4j, and the API over what they have loaded. */
export function corpusOnNeo4j(): void {
  describeOnNeo4j('the corpus on Neo4j', (neo4j) => {
    test(
      'parts that are loaded at once are the same graph as one load of all',
      () => partsAtOnce(neo4j()),
      corpusWaitMs,
    );

    test(
      'is the same graph as in the embedded store, line for line, also when it is loaded again',
      async () => {
        const env = envOf(neo4j());
        const embedded = (await loadedCorpus()).jsonl;
        for (const time of ['first', 'second']) {
          const load = await gangmu(['load'], { env });
          expect({ ...load, stdout: '', stderr: load.code === 0 ? '' : load.stderr }, time).toEqual({
            code: 0,
            stdout: '',
            stderr: '',
          });
          const { code, stdout, stderr } = await gangmu(['export'], { env });
          expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
          const lines = embedded.split('\n');
          const differing = stdout.split('\n').filter((line, i) => line !== lines[i]);
          expect(differing.slice(0, 3), time).toEqual([]);
          expect(stdout === embedded, time).toBe(true);
        }
      },
      corpusWaitMs,
    );

    coldQuestions(neo4j);

    test(
      'is answered from memory as from the server',
      async () => {
        const store = await openStore({ neo4j: neo4j() });
        expect(await answeredOtherwise(store)).toEqual([]);
        await store.close();
      },
      corpusWaitMs,
    );

    test('is away for a while: who asks is told so, and soon answered again as before', async () => {
      const way = await Way.to(Number(new URL(neo4j().uri).port));
      const [store, direct] = await Promise.all([
        openStore({ neo4j: { ...neo4j(), uri: `bolt://127.0.0.1:${way.port}` } }),
        openStore({ neo4j: neo4j() }),
      ]);
      const server = await serve(store, { port: 0, log: () => undefined });
      try {
        const memory = async () => process.memoryUsage.rss() / 2 ** 20;
        const asking = { url: server.url, seconds: 6, connections: 20, memory };
        const outage = await askedMeanwhile(direct, asking, [
          [0.25, () => way.change('away')],
          [0.5, () => way.change('fair')],
        ]);
        expect(outage.told).toBeGreaterThan(0);
        const tally = empty();
        judge(tally, outage);
        expect(tally.lost).toEqual([]);
      } finally {
        await server.close();
        await Promise.all([store.close(), direct.close()]);
        way.close();
      }
    });

    test(
      'answers reads that are made from the schema as the embedded store does',
      async () => {
        // what the test before has loaded
        const folder = await mkdtemp(join(tmpdir(), 'gangmu-fuzz-'));
        const embedded = await openToRead({
          path: await (await loadedCorpus()).copyTo(join(folder, 'graph')),
        });
        const onServer = await openStore({ neo4j: neo4j() });
        try {
          const both = { embedded, neo4j: onServer };
          const { differing, found } = await compareEngines(both, { times: 200, seed: 20261130 });
          expect(differing).toEqual([]);
          expect(found, 'most ask for what is there').toBeGreaterThan(80);
        } finally {
          await embedded.close();
          await onServer.close();
          await rm(folder, { recursive: true });
        }
      },
      corpusWaitMs,
    );
  });
}
