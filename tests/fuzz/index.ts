import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from '../../cli/neo4j/install.ts';
import { startServer } from '../../cli/neo4j/server.ts';
import { copyGraph, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { compareEngines } from './compare.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    reads: { type: 'string', default: '10000' },
  },
});

const [seed, times] = [Number(values.seed), Number(values.reads)];
console.log(`seed ${seed}: npm run fuzz -- --seed ${seed} asks the same again`);
await install((line) => console.log(line));
const data = await mkdtemp(join(tmpdir(), 'gangmu-fuzz-'));
const server = await startServer({ data });
try {
  const embedded = await openStore({ path: ':memory:' });
  await load(embedded);
  const neo4j = await openStore({ neo4j: server });
  await neo4j.prepare();
  await copyGraph(embedded, neo4j);
  const { differing, found } = await compareEngines({ embedded, neo4j }, { times, seed });
  for (const { cypher, params, ...answers } of differing.slice(0, 40))
    console.log(
      JSON.stringify({
        cypher,
        params,
        embedded: answers.embedded.slice(0, 300),
        neo4j: answers.neo4j.slice(0, 300),
      }),
    );
  console.log(
    `${times} reads, ${found} of which found something; ${differing.length} are answered otherwise`,
  );
  await embedded.close();
  await neo4j.close();
  process.exitCode = differing.length ? 1 : 0;
} finally {
  await server.stop();
  await rm(data, { recursive: true, force: true });
}
