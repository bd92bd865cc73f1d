import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isInstalled } from '../../cli/neo4j/install.ts';
import { startServer } from '../../cli/neo4j/server.ts';
import {
  countsOf,
  exportJsonl,
  type GraphStore,
  type Neo4jOptions,
  openToRead,
} from '../../graph-schema/index.ts';
import { originals, provinces, writeDocuments } from '../scale/documents.ts';
import { besideBare, emptied } from './bare.ts';
import type { Bench, Measurement } from './measure.ts';
import { besideFirst, questionsOf, questionTimes } from './questions.ts';

const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));
const usage = fileURLToPath(new URL('./usage.js', import.meta.url));

/** How many times the documents of the corpus; GANGMU_SCALE=1,10,100 names others. */
const sizes = (process.env.GANGMU_SCALE ?? '1,10').split(',').map(Number);
const seed = Number(process.env.GANGMU_SEED ?? 1);

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

async function* measured(engine: string, folder: string, server?: Neo4jOptions): AsyncGenerator<Measurement> {
  const [documents, places] = [await originals(), provinces()];
  let last: { times: number; text: number; run: Run } | undefined;
  let first: Record<string, number> | undefined;
  let questions: Record<string, string> | undefined;
  for (const times of sizes) {
    const docs = join(folder, `docs-${engine}-${times}`);
    const bytes = await writeDocuments(docs, { documents, places, count: documents.length * times, seed });
    const path = join(folder, `graph-${times}`);
    const env: Record<string, string> = server
      ? { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password }
      : {};
    if (server) await emptied(server);
    const own = server ? [] : ['--store', path];
    const loaded = await run(['load', ...own, docs], env, folder);
    const again = await run(['load', ...own, docs], env, folder);
    const store = await openToRead(server ? { neo4j: server } : { path });
    questions ??= await questionsOf(store);
    const asked = await questionTimes(store, questions);
    const { nodes, edges } = await countsOf(store);
    const exported = await fingerprint(store);
    await store.close();
    first ??= asked;
    yield {
      engine,
      documents: documents.length * times,
      'text MB': (bytes / 1e6).toFixed(2),
      nodes,
      edges,
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
async function* beside(folder: string, server: Neo4jOptions): AsyncGenerator<Measurement> {
  for (const times of sizes) {
    const from = await openToRead({ path: join(folder, `graph-${times}`) });
    const { own, bare } = await besideBare(from, server);
    await from.close();
    yield {
      documents: times,
      'port s': (own / 1000).toFixed(1),
      'bare UNWIND s': (bare / 1000).toFixed(1),
      ratio: (own / bare).toFixed(2),
    };
  }
}

export const scale: Bench = {
  title: 'The corpus as other provinces, cities and years',
  note: 'Documents of other governments and years, made of the corpus by a seed (tests/scale), loaded into an empty store by a process of its own. The exponents are of processor time since the size before; a ratio of a question is to its time at the first size. Equal letters of an export are equal lines.',
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-scale-'));
    try {
      yield* measured('embedded', folder);
      if (!isInstalled() || process.env.GANGMU_SCALE_NEO4J === '0') return;
      const server = await startServer({ data: join(folder, 'neo4j') });
      try {
        yield* measured('Neo4j', folder, server);
        yield* beside(folder, server);
      } finally {
        await server.stop();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
