import { describe, expect, it } from 'vitest';
import { add, collapse, expand, graph, only, remove } from './graph.ts';

const start = graph.initial;

describe('the canvas', () => {
  it('brings back a node that was removed when it is added again', () => {
    const state = add(remove(start, 'a'), 'a');
    expect(state.added).toEqual(['a']);
    expect(state.removed).toEqual([]);
  });

  it('holds a node once however often it is added', () => {
    expect(add(add(start, 'a'), 'a').added).toEqual(['a']);
  });

  it('keeps the last word on how a node is expanded', () => {
    const once = expand(start, { id: 'a', types: [], first: 20 });
    expect(expand(once, { id: 'a', types: ['LEADS'], first: 40 }).expanded).toEqual([
      { id: 'a', types: ['LEADS'], first: 40 },
    ]);
  });

  it('takes away with a node what it brought in', () => {
    const state = remove(expand(add(start, 'a'), { id: 'a', types: [], first: 20 }), 'a');
    expect(state).toEqual({ ...start, removed: ['a'] });
  });

  it('keeps the node when its neighbours are folded away', () => {
    expect(collapse(expand(only('a'), { id: 'a', types: [], first: 20 }), 'a')).toEqual(only('a'));
  });
});
