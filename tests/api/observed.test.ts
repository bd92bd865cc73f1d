import { PassThrough } from 'node:stream';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../graph-schema/index.ts';
import type { StartOptions } from './client.ts';
import { serverOfTest } from './serverOfTest.ts';

const server = serverOfTest();
const { start } = server;

/** Asks what cannot be known by heart: a text that no other answer holds. */
const ask = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.api.url}/graphql?secret=in-the-address`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  await response.text();
  return response;
};

describe('a line for each request', () => {
  const lines = async (requests: () => Promise<unknown>, options: StartOptions = {}) => {
    const out = new PassThrough({ encoding: 'utf8' });
    await start({ ...options, requestLog: out });
    await requests();
    await server.end();
    return String(out.read() ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);
  };

  it('tells its id, method, path, status and time, and nothing that was asked', async () => {
    let told: string | null = null;
    const [line, ...others] = await lines(async () => {
      const response = await ask('{ search(text: "机密词语") { totalCount } }', {
        authorization: 'Bearer mine',
      });
      told = response.headers.get('x-request-id');
    });
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      req: { method: 'POST', path: '/graphql', id: told },
      res: { status: 200 },
      ms: expect.any(Number),
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
    expect(JSON.stringify(line)).not.toMatch(/机密词语|in-the-address|mine/);
  });

  it('takes the id of a proxy, unless that is none', async () => {
    const ids: (string | null)[] = [];
    await lines(async () => {
      for (const id of ['from-proxy.1', 'two words', 'x'.repeat(65)])
        ids.push((await ask('{ __typename }', { 'x-request-id': id })).headers.get('x-request-id'));
    });
    expect(ids[0]).toBe('from-proxy.1');
    for (const id of ids.slice(1)) expect(id).toMatch(/^[\da-f-]{36}$/);
  });

  it('and one for an error whose cause nobody else is told, with the id of its request', async () => {
    const fails = () =>
      Promise.reject(new StoreError('query', { en: 'MATCH went wrong', zh: 'MATCH went wrong' }));
    const found = await lines(() => ask('{ statistics { nodes { count } } }', { 'x-request-id': 'mine-7' }), {
      wrap: (store) => ({
        description: store.description,
        read: fails,
        candidates: (...asked) => store.candidates(...asked),
        version: () => store.version(),
        write: (work) => store.write(work),
        prepare: () => store.prepare(),
        close: () => store.close(),
      }),
      limits: { modelBytes: 0 },
    });
    const error = found.find((line) => 'err' in line);
    expect(error).toMatchObject({
      id: 'mine-7',
      err: { message: expect.stringContaining('MATCH went wrong') },
    });
  });
});

describe('metrics', () => {
  const metrics = async () => (await fetch(`${server.api.url}/metrics`)).text();

  it('tell how long answers take by the query that was asked, also where they were kept', async () => {
    await start();
    for (let time = 0; time < 2; time++) await ask('{ regions { totalCount } }');
    await ask('{ regions { totalCount } fields { totalCount } }');
    await ask('{ nothing }');
    const counted = Object.fromEntries(
      [...(await metrics()).matchAll(/^gangmu_answer_seconds_count\{operation="(\w+)"\} (\d+)$/gm)].map(
        ([, operation, count]) => [operation, Number(count)],
      ),
    );
    expect(counted).toEqual({ regions: 2, several: 1, none: 1 });
  });

  it('tell how long the store takes', async () => {
    await start({ limits: { modelBytes: 0 } });
    await ask('{ statistics { nodes { count } } }');
    expect(await metrics()).toMatch(/^gangmu_store_seconds_count\{kind="read"\} [1-9]/m);
  });
});

describe('where OpenTelemetry is set up', () => {
  afterEach(() => {
    trace.disable();
    context.disable();
  });

  it('a question is a span, and what the store was asked for it spans in it, without what was asked', async () => {
    const spans = new InMemorySpanExporter();
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(
      new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }),
    );
    await start({ limits: { modelBytes: 0 } });
    await ask('{ statistics { nodes { count } } }');
    const found = spans.getFinishedSpans();
    const question = found.find(({ name }) => name === 'graphql');
    expect(question?.attributes).toEqual({ 'graphql.operation': 'statistics' });
    const inside = ({ parentSpanContext }: ReadableSpan) =>
      parentSpanContext?.spanId === question!.spanContext().spanId;
    const reads = found.filter((span) => span.name === 'store.read' && inside(span));
    expect(reads.length).toBeGreaterThan(0);
    for (const { attributes } of reads) expect(Object.keys(attributes)).toEqual(['db.system.name']);
  });
});
