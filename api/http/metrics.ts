import type { RequestHandler } from 'express';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStore } from '../../graph-schema/index.ts';

/** What the server counts of itself. */
export interface Metrics {
  readonly registry: Registry;
  /** answers by how they came about */
  readonly answers: Counter<'from'>;
  readonly errors: Counter<'code'>;
  /** how long answers take, by what was asked */
  readonly seconds: Histogram<'operation'>;
  /** how long the store takes, by how it was asked */
  readonly storeSeconds: Histogram<'kind'>;
  readonly running: Gauge;
}

/** Upper ends in seconds: from an answer that was kept to the time that a request has. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * @param keptBytes how much memory each cache takes now, by its name
 * @param followers how many follow the graph now
 * @param storeBytes how much memory the store takes outside of this process
 */
export function createMetrics(
  keptBytes: () => Record<string, number>,
  followers: () => number,
  storeBytes: () => Promise<number>,
): Metrics {
  const registers = [new Registry()];
  new Gauge({
    name: 'gangmu_cache_bytes',
    help: 'Memory of what is kept until the graph changes.',
    labelNames: ['cache'],
    registers,
    collect() {
      for (const [cache, bytes] of Object.entries(keptBytes())) this.set({ cache }, bytes);
    },
  });
  new Gauge({
    name: 'gangmu_memory_bytes',
    help: 'Memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Gauge({
    name: 'gangmu_store_memory_bytes',
    help: 'Memory of the process that reads an embedded store.',
    registers,
    async collect() {
      this.set(await storeBytes());
    },
  });
  new Gauge({
    name: 'gangmu_followers',
    help: 'Clients that are told of changes of the graph, at /graphql/stream.',
    registers,
    collect() {
      this.set(followers());
    },
  });
  return {
    registry: registers[0]!,
    answers: new Counter({
      name: 'gangmu_answers_total',
      help: 'Answers of /graphql: made of the graph, kept from before, not modified (304), or refused while busy (503) or without a graph.',
      labelNames: ['from'],
      registers,
    }),
    errors: new Counter({
      name: 'gangmu_errors_total',
      help: 'Errors in answers, by their code.',
      labelNames: ['code'],
      registers,
    }),
    seconds: new Histogram({
      name: 'gangmu_answer_seconds',
      help: 'How long /graphql took to answer, by the query that was asked (several, where there were more; none, where the question was none).',
      labelNames: ['operation'],
      buckets,
      registers,
    }),
    storeSeconds: new Histogram({
      name: 'gangmu_store_seconds',
      help: 'How long the store took to read, by kind: a statement (read) or words (candidates).',
      labelNames: ['kind'],
      buckets,
      registers,
    }),
    running: new Gauge({
      name: 'gangmu_running',
      help: 'Requests to /graphql that are being answered.',
      registers,
    }),
  };
}

/** GET /metrics, for Prometheus. */
export const showMetrics =
  ({ registry }: Metrics, store: GraphStore): RequestHandler =>
  async (_, response) => {
    const version = await store.version().catch(() => undefined);
    const graph = version
      ? `\n# TYPE gangmu_graph_info gauge\ngangmu_graph_info{version="${version.id}"} 1\n`
      : '';
    response
      .set('Cache-Control', 'no-store')
      .set('Content-Type', registry.contentType)
      .send((await registry.metrics()) + graph);
  };
