import { describe, expect, it } from 'vitest';
import { type FoundLink, sideGraph, surenessOf } from './graph.ts';

const link = (source: string, type: string, sink: string, confidence = 1, down = false): FoundLink => ({
  type,
  source,
  sink,
  edge: { confidence },
  reached: down && type !== 'CONTAINS' ? source : sink,
  plan: null,
  start: null,
  heading: false,
  year: null,
  task: false,
});
const reached = (root: string, side: 'UP' | 'DOWN', links: readonly FoundLink[]) =>
  [...sideGraph(root, side, links).legs.values()].flat().map(({ far }) => far);

describe('on the way up', () => {
  it('a task leads to what it is measured by where the way begins', () => {
    expect(reached('task', 'UP', [link('task', 'CONTRIBUTES_TO', 'target')])).toEqual(['target']);
  });

  it('what the task above is measured by is none of its own', () => {
    const links = [
      link('task', 'IMPLEMENTS', 'above'),
      link('above', 'CONTRIBUTES_TO', 'target'),
      link('above', 'IMPLEMENTS', 'nation'),
    ];
    expect(reached('task', 'UP', links)).toEqual(['above', 'nation']);
  });

  it('an agency’s tasks are where its way begins', () => {
    const links = [link('agency', 'LEADS', 'task'), link('task', 'CONTRIBUTES_TO', 'target')];
    expect(reached('agency', 'UP', links)).toEqual(['task', 'target']);
  });
});

describe('on the way down', () => {
  it('one comes from a target to the tasks that are measured by it, and on from them', () => {
    const links = [
      link('task', 'CONTRIBUTES_TO', 'target', 1, true),
      link('below', 'IMPLEMENTS', 'task', 1, true),
    ];
    expect(reached('target', 'DOWN', links)).toEqual(['task', 'below']);
  });

  it('from a share of a target to its task and who leads it, and no further', () => {
    const links = [
      link('share', 'REFINES', 'target', 1, true),
      link('task', 'CONTRIBUTES_TO', 'share', 1, true),
      link('below', 'IMPLEMENTS', 'task', 1, true),
      link('agency', 'LEADS', 'task', 1, true),
    ];
    expect(reached('target', 'DOWN', links)).toEqual(['share', 'task', 'agency']);
  });
});

it('a node is as sure as the surest of the shortest ways to it', () => {
  const links = [
    link('root', 'IMPLEMENTS', 'a', 0.9),
    link('root', 'IMPLEMENTS', 'b', 0.5),
    link('a', 'IMPLEMENTS', 'c', 0.5),
    link('b', 'IMPLEMENTS', 'c', 1),
    link('c', 'IMPLEMENTS', 'b', 1),
  ];
  const sureness = surenessOf('root', sideGraph('root', 'UP', links));
  expect([...sureness]).toEqual([
    ['root', 1],
    ['a', 0.9],
    ['b', 0.5],
    ['c', 0.5],
  ]);
});
