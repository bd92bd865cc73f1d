import { describe, expect, it } from 'vitest';
import { filters } from '../../state/filters.ts';
import {
  beyond,
  type CanvasEdge,
  type CanvasNode,
  canvasEdge,
  compose,
  filtered,
  limited,
} from './canvas.ts';

const node = (id: string, more: Partial<CanvasNode> = {}): CanvasNode => ({
  id,
  label: 'Plan',
  name: id,
  inCorpus: true,
  degree: 0,
  ...more,
});
const edge = (source: string, target: string, more: Partial<CanvasEdge> = {}): CanvasEdge => ({
  id: `${source}>${target}`,
  type: 'CITES',
  source,
  target,
  inferred: false,
  confidence: 1,
  ...more,
});
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('the canvas', () => {
  it('holds a node and an edge once, whichever pieces bring them', () => {
    const ab = { nodes: [node('a'), node('b')], edges: [edge('a', 'b')] };
    const all = compose([ab, ab], []);
    expect(ids(all.nodes)).toEqual(['a', 'b']);
    expect(ids(all.edges)).toEqual(['a>b']);
  });

  it('draws no edge to a node that was removed', () => {
    const all = compose([{ nodes: [node('a'), node('b')], edges: [edge('a', 'b')] }], ['b']);
    expect(ids(all.nodes)).toEqual(['a']);
    expect(all.edges).toEqual([]);
  });

  it('draws an edge as the graph has it, from whichever end it was met', () => {
    const relation = {
      direction: 'IN',
      node: { id: 'r', type: 'CITES', evidence: { basis: 'INFERRED', confidence: 0.8 } },
      other: { id: 'b' },
    } as const;
    expect(canvasEdge('a', relation)).toMatchObject({ source: 'b', target: 'a', inferred: true });
    expect(canvasEdge('a', { ...relation, direction: 'OUT' })).toMatchObject({ source: 'a', target: 'b' });
  });

  it('hides a label with its edges, a type of edges, and what is inferred', () => {
    const all = {
      nodes: [node('a'), node('b', { label: 'Agency' }), node('c')],
      edges: [edge('b', 'a', { type: 'ISSUES' }), edge('a', 'c'), edge('c', 'a', { inferred: true })],
    };
    const shown = (state: Partial<typeof filters.initial>) =>
      ids(filtered(all, { ...filters.initial, ...state }).edges);
    expect(shown({})).toEqual(['b>a', 'a>c', 'c>a']);
    expect(shown({ hiddenLabels: ['Agency'] })).toEqual(['a>c', 'c>a']);
    expect(shown({ hiddenTypes: ['ISSUES'] })).toEqual(['a>c', 'c>a']);
    expect(shown({ statedOnly: true })).toEqual(['b>a', 'a>c']);
  });

  it('counts what a node has beyond what is drawn', () => {
    const all = { nodes: [node('a', { degree: 5 }), node('b', { degree: 1 })], edges: [edge('a', 'b')] };
    expect([...beyond(all)]).toEqual([['a', 4]]);
  });
});

describe('a canvas with too many nodes', () => {
  const whole = { nodes: ['a', 'b', 'c'].map((id) => node(id)), edges: [edge('a', 'b'), edge('b', 'c')] };

  it('keeps the first, and the edges between them', () => {
    const { nodes, edges } = limited(whole, 2);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(edges.map(({ id }) => id)).toEqual(['a>b']);
  });

  it('is the whole where it fits', () => {
    expect(limited(whole, 3)).toBe(whole);
  });
});
