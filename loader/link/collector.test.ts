import { describe, expect, it } from 'vitest';
import type { EdgeFact, NodeFact } from '../../graph-schema/index.ts';
import { Collector } from './collector.ts';

const edge = (type: string, from: string, to: string, confidence: number, rule = 'test'): EdgeFact =>
  ({
    type,
    from: { label: 'Agency', id: from },
    to: { label: 'Task', id: to },
    properties: { confidence, rule },
  }) as EdgeFact;
const node = (id: string, name: string): NodeFact =>
  ({ label: 'Agency', properties: { id, name } }) as NodeFact;

function collected(...edges: EdgeFact[]): string[] {
  const out = new Collector();
  out.edge(...edges);
  return out
    .facts()
    .edges.map(({ type, from, to, properties }) => `${from.id} ${type} ${to.id} ${properties.rule}`);
}

describe('between two nodes', () => {
  it('the surest edge of a type stays, whichever came first', () => {
    const less = edge('LEADS', 'a', 't', 0.6, 'less');
    const more = edge('LEADS', 'a', 't', 0.9, 'more');
    expect(collected(less, more)).toEqual(['a LEADS t more']);
    expect(collected(more, less)).toEqual(['a LEADS t more']);
  });

  it('the first of two that are as sure stays', () => {
    expect(collected(edge('LEADS', 'a', 't', 0.9, 'first'), edge('LEADS', 'a', 't', 0.9, 'second'))).toEqual([
      'a LEADS t first',
    ]);
  });

  it('edges of other types, ends and directions stand beside each other', () => {
    const edges = [
      edge('LEADS', 'a', 't', 1),
      edge('SUPPORTS', 'a', 't', 1),
      edge('LEADS', 'b', 't', 1),
      edge('LEADS', 'a', 'u', 1),
      edge('LEADS', 't', 'a', 1),
    ];
    expect(collected(...edges)).toHaveLength(5);
  });

  it('an edge is known by its type and both ends', () => {
    const out = new Collector();
    out.edge(edge('LEADS', 'a', 't', 1));
    expect(out.has('LEADS', 'a', 't')).toBe(true);
    expect(out.has('SUPPORTS', 'a', 't')).toBe(false);
    expect(out.has('LEADS', 't', 'a')).toBe(false);
    expect(out.has('LEADS', 'b', 't')).toBe(false);
  });
});

it('keeps the first node of an id', () => {
  const out = new Collector();
  out.node(node('a', 'first'), node('a', 'second'), node('b', 'other'));
  expect(out.facts().nodes.map(({ properties }) => properties.name)).toEqual(['first', 'other']);
});

it('keeps the first of several doubts that say the same', () => {
  const out = new Collector();
  const doubt = (message: string, start: number) => ({
    rule: 'test',
    message,
    messageZh: '',
    span: { start, end: start + 1 },
  });
  out.doubt(doubt('one', 1));
  out.doubt(doubt('one', 5));
  out.doubt(doubt('two', 9));
  expect(out.doubts().map(({ message, span }) => `${message} ${span.start}`)).toEqual(['one 1', 'two 9']);
});
