import { type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { GraphStore, Params, ReadOptions } from '../../graph-schema/index.ts';
import type { Metrics } from './metrics.ts';

/** Spans lead nowhere, and cost next to nothing, where the process was not started with an SDK of OpenTelemetry. */
const tracer = trace.getTracer('gangmu');

/** What `work` comes to, as a span of the trace that is under way. */
export const traced = <T>(
  name: string,
  attributes: Record<string, string>,
  work: (span: Span) => Promise<T>,
): Promise<T> =>
  tracer.startActiveSpan(name, { kind: SpanKind.INTERNAL, attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });

/** The store, with how long it takes to read: counted by kind, and as spans. What is asked stays out of both: it may hold what somebody wrote. */
export function observed(store: GraphStore, { storeSeconds }: Metrics): GraphStore {
  async function timed<T>(kind: 'read' | 'candidates', work: () => Promise<T>): Promise<T> {
    const ended = storeSeconds.startTimer({ kind });
    try {
      return await traced(`store.${kind}`, { 'db.system.name': store.description.split(' ')[0]! }, work);
    } finally {
      ended();
    }
  }
  return {
    description: store.description,
    read: (cypher: string, params?: Params, options?: ReadOptions) =>
      timed('read', () => store.read(cypher, params, options)),
    candidates: (...asked) => timed('candidates', () => store.candidates(...asked)),
    version: (options) => store.version(options),
    write: (work) => store.write(work),
    prepare: () => store.prepare(),
    close: () => store.close(),
  };
}
