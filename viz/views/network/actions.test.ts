import { describe, expect, it } from 'vitest';
import { readLink } from '../../state/link.ts';
import { expandFurther, nodeActions, toggleExpansion } from './actions.ts';

const state = readLink('');
const offered = (s: typeof state, onCanvas: boolean, beyond: number) =>
  nodeActions.filter((action) => action.applies(s, { id: 'a', onCanvas, beyond })).map(({ id }) => id);

describe('what can be done to a node', () => {
  it('is only to add it while it is not on the canvas', () => {
    expect(offered(state, false, 3)).toEqual(['add']);
  });

  it('offers its neighbours while there are more than are shown', () => {
    expect(offered(state, true, 3)).toEqual(['expand', 'only', 'pick', 'remove']);
    expect(offered(state, true, 0)).toEqual(['only', 'pick', 'remove']);
  });

  it('offers more and less where it is expanded', () => {
    const expanded = { ...state, ...expandFurther(state, 'a') };
    expect(offered(expanded, true, 3)).toEqual(['more', 'collapse', 'only', 'pick', 'remove']);
  });
});

describe('a double click', () => {
  it('brings the neighbours, and takes them away again', () => {
    const open = { ...state, ...toggleExpansion(state, 'a') };
    expect(open.graph.expanded.map(({ id }) => id)).toEqual(['a']);
    expect({ ...open, ...toggleExpansion(open, 'a') }.graph.expanded).toEqual([]);
  });

  it('keeps the chosen types when more neighbours are asked for', () => {
    const before = {
      ...state,
      graph: { ...state.graph, expanded: [{ id: 'a', types: ['LEADS'], first: 20 }] },
    };
    expect(expandFurther(before, 'a').graph?.expanded).toEqual([{ id: 'a', types: ['LEADS'], first: 40 }]);
  });
});
