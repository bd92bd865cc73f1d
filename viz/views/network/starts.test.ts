import { describe, expect, it } from 'vitest';
import type { CanvasEdge, CanvasNode } from './canvas.ts';
import { essential } from './starts.ts';

const plan = (id: string, inCorpus: boolean): CanvasNode => ({
  id,
  label: 'Plan',
  name: id,
  inCorpus,
  degree: 0,
});
const link = (source: string, type: CanvasEdge['type'], target: string): CanvasEdge => ({
  id: `${source} ${type} ${target}`,
  type,
  source,
  target,
  inferred: false,
  confidence: 1,
});

describe('the first view', () => {
  const nodes = [
    plan('a', true),
    plan('b', true),
    plan('law', false),
    plan('goal', false),
    plan('both', false),
  ];
  const edges = [
    link('a', 'CITES', 'law'),
    link('a', 'IMPLEMENTS', 'goal'),
    link('a', 'CITES', 'both'),
    link('b', 'CITES', 'both'),
  ];

  it('shows every plan of the corpus, what it implements, and what several plans cite', () => {
    expect(essential({ nodes, edges }).nodes.map(({ id }) => id)).toEqual(['a', 'b', 'goal', 'both']);
  });

  it('leaves what one plan alone cites for later', () => {
    expect(essential({ nodes, edges }).edges.map(({ target }) => target)).toEqual(['goal', 'both', 'both']);
  });
});
