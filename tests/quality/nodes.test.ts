import { describe, expect, it } from 'vitest';
import { graphOf } from './answered-graph.ts';
import { Graph } from './graph.ts';
import { drawNodes, nodesText, nodeVerdicts, ofEachKind, sharedKinds } from './nodes.ts';

describe('nodes that several plans share', async () => {
  const graphs = [new Graph(await graphOf('corpus')), new Graph(await graphOf('written'))];

  it('holds none again that a reader called bad', () => {
    const bad = [...nodeVerdicts.values()].filter(
      ({ verdict, stillDrawn }) => verdict === 'bad' && !stillDrawn,
    );
    expect(bad.filter(({ id }) => graphs.some((graph) => graph.nodes.has(id)))).toEqual([]);
  });

  it('draws as many of each kind, the same each time, others by another seed', () => {
    const ids = (seed: string) => drawNodes(graphs[0]!, seed).map(({ id }) => id);
    expect(ids('a')).toHaveLength(ofEachKind * sharedKinds.length);
    expect(ids('a')).toEqual(ids('a'));
    expect(ids('a')).not.toEqual(ids('b'));
  });

  it('counts what was judged, and prints what was not', () => {
    const [first, second] = drawNodes(graphs[0]!, 'a');
    const text = nodesText(
      graphs[0]!,
      'a',
      new Map([
        [first!.id, { id: first!.id, verdict: 'good' as const }],
        [second!.id, { id: second!.id, verdict: 'bad' as const, note: 'cut' }],
      ]),
    );
    expect(text).toContain('200 nodes, 198 of them not judged yet');
    expect(text).toContain('Agency           1 of 2 good');
    expect(text).not.toContain(JSON.stringify({ id: first!.id, verdict: 'good' }));
  });
});
