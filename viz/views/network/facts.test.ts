import { describe, expect, it } from 'vitest';
import type { Facts } from '../../page/facets.ts';
import { canvasFacets, type FacetsState } from '../../state/facets.ts';
import type { CanvasEdge, CanvasNode } from './canvas.ts';
import { narrowed, narrows } from './facts.ts';

const value = (id: string) => ({ id, name: id });
const facts = (said: Partial<Record<keyof Facts, string>>): Facts =>
  Object.fromEntries(
    ['kind', 'plan', 'region', 'year', 'field'].map((id) => {
      const one = said[id as keyof Facts];
      return [id, one ? [value(one)] : []];
    }),
  ) as unknown as Facts;

const of = new Map([
  ['task a', facts({ plan: 'plan a', region: 'province', year: '2017' })],
  ['task b', facts({ plan: 'plan b', region: 'province' })],
  ['task c', facts({ plan: 'plan c', region: 'city', year: '2017' })],
  ['agency a', facts({})],
  ['agency b', facts({ region: 'city' })],
]);
const nodes = [...of.keys()].map(
  (id) => ({ id, label: 'Task', name: id, inCorpus: true, degree: 1 }) as CanvasNode,
);
const edge = (source: string, target: string) =>
  ({ id: `${source} ${target}`, source, target }) as CanvasEdge;
const edges = [
  edge('agency a', 'task a'),
  edge('agency b', 'task a'),
  edge('agency b', 'task c'),
  edge('task b', 'task a'),
];
const left = (chosen: Partial<FacetsState>) =>
  narrowed({ nodes, edges }, of, { ...canvasFacets.initial, ...chosen }).nodes.map(({ id }) => id);

describe('a canvas that is narrowed', () => {
  it.each<[string, Partial<FacetsState>, string[]]>([
    ['by nothing is whole', {}, [...of.keys()]],
    [
      'keeps what a plan states, and who is of no plan beside it',
      { plan: ['plan a'] },
      ['task a', 'agency a', 'agency b'],
    ],
    [
      'keeps what has any of the values',
      { plan: ['plan a', 'plan b'] },
      ['task a', 'task b', 'agency a', 'agency b'],
    ],
    [
      'keeps what has a value of each facet',
      { plan: ['plan a', 'plan c'], region: ['city'] },
      ['task c', 'agency b'],
    ],
    ['leaves out what says another year, and what says none by itself', { year: ['2018'] }, []],
    [
      'keeps beside it only what does not say otherwise',
      { plan: ['plan a'], region: ['province'] },
      ['task a', 'agency a'],
    ],
  ])('%s', (_what, chosen, expected) => {
    expect(left(chosen)).toEqual(expected);
  });

  it('has no edge to what is gone', () => {
    const { edges: drawn } = narrowed({ nodes, edges }, of, { ...canvasFacets.initial, plan: ['plan a'] });
    expect(drawn.map(({ id }) => id)).toEqual(['agency a task a', 'agency b task a']);
  });

  it('knows whether anything is chosen', () => {
    expect(narrows(canvasFacets.initial)).toBe(false);
    expect(narrows({ ...canvasFacets.initial, year: ['2017'] })).toBe(true);
  });
});
