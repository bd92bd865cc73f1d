import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isInstalled, neo4jVersion } from '../../cli/neo4j/install.ts';
import {
  countsOf,
  exportJsonl,
  type GraphStore,
  type Neo4jOptions,
  openToRead,
} from '../../graph-schema/index.ts';
import { originals, provinces, writeDocuments } from '../scale/documents.ts';
import { besideBare, writesOfLoad } from './bare.ts';
import type { Bench, Measurement } from './measure.ts';
import { besideFirst, questionsOf, questionTimes } from './questions.ts';
import { onNewServer } from './withNeo4j.ts';

const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));
const usage = fileURLToPath(new URL('./usage.js', import.meta.url));

/** How many times the documents of the corpus; GANGMU_SCALE=1,10,100 names others. */
const sizes = (process.env.GANGMU_SCALE ?? '1,10').split(',').map(Number);
const seed = Number(process.env.GANGMU_SEED ?? 1);
/** Versions of Neo4j, those that are installed; GANGMU_SCALE_NEO4J=2026.08.1 names others, 0 none. */
const versions = (process.env.GANGMU_SCALE_NEO4J ?? neo4jVersion).split(',');

interface Run {
  seconds: number;
  /** of the processor, of this process alone */
  processor: number;
  megabytes: number;
}

/** Runs a command in a process of its own, as a person does, and measures it. */
async function run(args: readonly string[], env: Record<string, string>, folder: string): Promise<Run> {
  const report = join(folder, 'usage.json');
  const begun = performance.now();
  await promisify(execFile)(process.execPath, ['--import', usage, bin, ...args], {
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env, GANGMU_USAGE: report },
  });
  const seconds = (performance.now() - begun) / 1000;
  return {
    seconds,
    ...(JSON.parse(await readFile(report, 'utf8')) as { processor: number; megabytes: number }),
  };
}

/** How a figure grows: the exponent of the power of the size that fits two of them. */
const exponent = (value: number, before: number, size: number, sizeBefore: number): string =>
  (Math.log(value / before) / Math.log(size / sizeBefore)).toFixed(2);

/** What tells two graphs apart: their export, line for line, in a few letters. */
async function fingerprint(store: GraphStore): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of exportJsonl(store)) hash.update(line);
  return hash.digest('hex').slice(0, 8);
}

/** Where a graph is measured: a file of the embedded store, or a server that is new for each size. */
interface Engine {
  name: string;
  /** runs something with the place of an empty graph, told as the command is told and as the store is opened */
  onEmpty<T>(times: number, run: (place: Place) => Promise<T>): Promise<T>;
}

interface Place {
  args: readonly string[];
  env: Record<string, string>;
  store: { path: string } | { neo4j: Neo4jOptions };
}

const graphPath = (folder: string, times: number) => join(folder, `graph-${times}`);

const embedded = (folder: string): Engine => ({
  name: 'embedded',
  onEmpty(times, run) {
    const path = graphPath(folder, times);
    return run({ args: ['--store', path], env: {}, store: { path } });
  },
});

const neo4j = (version: string): Engine => ({
  name: `Neo4j ${version}`,
  onEmpty: (_, run) =>
    onNewServer({ version })((server) => {
      const { uri, user, password } = server;
      return run({
        args: [],
        env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
        store: { neo4j: server },
      });
    }),
});

interface Scaled {
  documents: number;
  bytes: number;
  folder: string;
}

/** The documents of each size, by how many times they are those of the corpus. */
async function scaledDocuments(folder: string): Promise<Map<number, Scaled>> {
  const [documents, places] = [await originals(), provinces()];
  const scaled = new Map<number, Scaled>();
  for (const times of sizes) {
    const count = documents.length * times;
    const own = join(folder, `docs-${times}`);
    const bytes = await writeDocuments(own, { documents, places, count, seed });
    scaled.set(times, { documents: count, bytes, folder: own });
  }
  return scaled;
}

async function* measured(
  { name, onEmpty }: Engine,
  scaled: ReadonlyMap<number, Scaled>,
  folder: string,
): AsyncGenerator<Measurement> {
  let last: { times: number; text: number; run: Run } | undefined;
  let first: Record<string, number> | undefined;
  let questions: Record<string, string> | undefined;
  for (const [times, { documents, bytes, folder: docs }] of scaled) {
    const of = await onEmpty(times, async ({ args, env, store: at }) => {
      const loaded = await run(['load', ...args, docs], env, folder);
      const again = await run(['load', ...args, docs], env, folder);
      const store = await openToRead(at);
      questions ??= await questionsOf(store);
      const asked = await questionTimes(store, questions);
      const counts = await countsOf(store);
      const exported = await fingerprint(store);
      await store.close();
      return { loaded, again, asked, counts, exported };
    });
    const { loaded, again, asked, counts, exported } = of;
    first ??= asked;
    yield {
      engine: name,
      documents,
      'text MB': (bytes / 1e6).toFixed(2),
      ...counts,
      s: loaded.seconds.toFixed(1),
      'processor s': loaded.processor.toFixed(1),
      'exponent by documents': last ? exponent(loaded.processor, last.run.processor, times, last.times) : '',
      'exponent by text': last ? exponent(loaded.processor, last.run.processor, bytes, last.text) : '',
      'peak MB': Math.round(loaded.megabytes),
      'again / first': (again.processor / loaded.processor).toFixed(2),
      export: exported,
      ...besideFirst(asked, first),
    };
    last = { times, text: bytes, run: loaded };
  }
}

/** The write part alone beside the bare driver. */
async function* beside(
  scaled: ReadonlyMap<number, Scaled>,
  folder: string,
  version: string,
): AsyncGenerator<Measurement> {
  const fresh = onNewServer({ version });
  for (const [times, { documents, folder: docs }] of scaled) {
    const from = await openToRead({ path: graphPath(folder, times) });
    const { own, bare } = await besideBare(from, fresh);
    await from.close();
    const load = await writesOfLoad(docs, fresh);
    yield {
      engine: `Neo4j ${version}`,
      documents,
      'bare UNWIND s': bare.clock.toFixed(1),
      'port s': own.clock.toFixed(1),
      ratio: (own.clock / bare.clock).toFixed(2),
      'by processor': (own.processor / bare.processor).toFixed(2),
      'writes of a load s': load.clock.toFixed(1),
      'ratio of a load': (load.clock / bare.clock).toFixed(2),
      'of a load by processor': (load.processor / bare.processor).toFixed(2),
      'statements a plan': (load.statements / load.plans).toFixed(1),
      'waits a plan': (load.waits / load.plans).toFixed(1),
    };
  }
}

export const scale: Bench = {
  title: 'The corpus as other provinces, cities and years',
  note: 'Documents of other governments and years, made of the corpus by a seed (tests/scale), loaded into an empty store by a process of its own. The exponents are of processor time since the size before; a ratio of a question is to its time at the first size. Equal letters of an export are equal lines. Writing to Neo4j is measured by the port beside UNWIND and CREATE of the bare driver with the same rows, each on a new server; the goal is 1.5 times at ten times the corpus.',
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-scale-'));
    try {
      const scaled = await scaledDocuments(folder);
      yield* measured(embedded(folder), scaled, folder);
      for (const version of versions) {
        if (!isInstalled(version)) continue;
        yield* measured(neo4j(version), scaled, folder);
        yield* beside(scaled, folder, version);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
