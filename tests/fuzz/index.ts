import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { interruptible } from '../../cli/interrupt.ts';
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

async function compare(signal: AbortSignal): Promise<void> {
  await install((line) => console.log(line), { signal });
  const data = await mkdtemp(join(tmpdir(), 'gangmu-fuzz-'));
  const server = await startServer({ data, signal });
  try {
    const embedded = await openStore({ path: ':memory:' });
    await load(embedded, { signal });
    const neo4j = await openStore({ neo4j: server });
    await neo4j.prepare();
    await copyGraph(embedded, neo4j);
    const { differing, found, asked } = await compareEngines({ embedded, neo4j }, { times, seed, signal });
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
      `${asked} reads, ${found} of which found something; ${differing.length} are answered otherwise`,
    );
    await embedded.close();
    await neo4j.close();
    process.exitCode = differing.length ? 1 : signal.aborted ? 130 : 0;
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

console.log(`seed ${seed}: npm run fuzz -- --seed ${seed} asks the same again`);
try {
  await interruptible(compare);
} catch (error) {
  if (typeof error !== 'string') throw error;
  console.error(`stopped by ${error}`);
  process.exitCode = 130;
}
