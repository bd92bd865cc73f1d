import { type GraphStore, labels, type Row, type Value } from '../../graph-schema/index.ts';
import { randomFrom } from '../faults/random.ts';
import { propertiesOf, type Read, Reads, type Samples, sampleKey } from './reads.ts';

/** So long a read may take, in milliseconds. */
const timeoutMs = 30_000;

/** Some values of each property of each label, the same of the same graph. */
async function samplesOf(store: GraphStore): Promise<Samples> {
  const samples = new Map<string, Value[]>();
  for (const label of labels) {
    const rows = await store.read(`MATCH (n:${label}) RETURN properties(n) AS n ORDER BY n.id`);
    const step = Math.max(1, Math.floor(rows.length / 40));
    for (const property of propertiesOf(label)) {
      const values = rows.filter((_, i) => i % step === 0).map(({ n }) => (n as Row)[property]);
      samples.set(
        sampleKey(label, property),
        values.filter((value) => value !== undefined && value !== null),
      );
    }
  }
  return samples;
}

/** A read that two engines answer otherwise. */
export interface Differing extends Read {
  embedded: string;
  neo4j: string;
}

/** Sums and means of floating numbers depend on their order in the last digits. */
const rounded = (value: Value): Value => {
  if (typeof value === 'number' && !Number.isInteger(value)) return Number(value.toPrecision(10));
  return Array.isArray(value) ? value.map(rounded) : value;
};

async function answer(store: GraphStore, { cypher, params, ordered }: Read): Promise<string> {
  try {
    const rows = await store.read(cypher, params, { timeoutMs });
    const lines = rows.map((row) => JSON.stringify(Object.entries(row).map(([, value]) => rounded(value))));
    return (ordered ? lines : lines.sort()).join('\n');
  } catch (error) {
    return `error: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}

/**
 * Asks both engines the same reads, made from a seed, and gives those that they answer otherwise. Neither may refuse one. Where the
 * signal stops it, it gives what it has found so far.
 */
export async function compareEngines(
  { embedded, neo4j }: { embedded: GraphStore; neo4j: GraphStore },
  { times, seed, signal }: { times: number; seed: number; signal?: AbortSignal },
): Promise<{ differing: Differing[]; found: number; asked: number }> {
  const reads = new Reads(randomFrom(seed), await samplesOf(embedded));
  const differing: Differing[] = [];
  let found = 0;
  let asked = 0;
  for (; asked < times && !signal?.aborted; asked++) {
    const read = reads.next();
    const [one, other] = await Promise.all([answer(embedded, read), answer(neo4j, read)]);
    // whoever stops this stops the server too
    if (signal?.aborted) break;
    if (one !== '') found++;
    if (one !== other || one.startsWith('error: ')) differing.push({ ...read, embedded: one, neo4j: other });
  }
  return { differing, found, asked };
}
