import { expect, it } from 'vitest';
import type { CanvasEdge, CanvasNode } from './canvas.ts';
import { isGroup, summarised } from './summary.ts';

const node = (id: string, label: string) =>
  ({ id, label, name: id, inCorpus: true, degree: 0 }) as unknown as CanvasNode;
const edge = (source: string, type: string, target: string, inferred = false) =>
  ({
    id: `${source} ${type} ${target}`,
    type,
    source,
    target,
    inferred,
    confidence: 0.5,
  }) as unknown as CanvasEdge;

const piece = {
  nodes: [
    node('plan', 'Plan'),
    node('office', 'Agency'),
    node('idle', 'Agency'),
    ...['a', 'b', 'c'].map((id) => node(id, 'Task')),
    node('alone', 'Field'),
  ],
  edges: [
    ...['a', 'b'].map((id) => edge('plan', 'CONTAINS', id)),
    edge('office', 'ISSUES', 'plan'),
    edge('office', 'LEADS', 'a', true),
    edge('office', 'LEADS', 'b'),
    edge('office', 'LEADS', 'c', true),
    edge('a', 'CONTRIBUTES_TO', 'b'),
  ],
};

it('a summary keeps what has most relations, and tells how many of a kind stand around it', () => {
  const { nodes } = summarised(piece, 2);
  expect(nodes.filter(({ id }) => !isGroup(id)).map(({ id }) => id)).toEqual([
    'office',
    'plan',
    // what would be a group by itself is no group
    'idle',
    'alone',
  ]);
  const groups = nodes.filter(({ id }) => isGroup(id)).map(({ label, members }) => [label, members]);
  expect(groups).toEqual([['Task', 3]]);
});

it('an edge of a summary stands for all of its type, and is stated where one of them is', () => {
  const { nodes, edges } = summarised(piece, 2);
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
  const leads = edges.filter(({ type }) => type === 'LEADS');
  expect(new Set(leads.map(({ target }) => target)).size).toBe(leads.length);
  expect(leads.some(({ inferred }) => !inferred)).toBe(true);
  expect(edges.find(({ type }) => type === 'ISSUES')!.id).toBe('office ISSUES plan');
  // within one group there is nothing to be drawn
  expect(edges.every(({ source, target }) => source !== target)).toBe(true);
});
