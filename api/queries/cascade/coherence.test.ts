import { describe, expect, it } from 'vitest';
import { coherent } from './coherence.ts';
import type { FoundLink } from './graph.ts';

type Clauses = {
  start?: number;
  end?: number;
  toStart?: number;
  toEnd?: number;
  toPlan?: string;
  unlike?: string[];
};

/** `a IMPLEMENTS b` as a walk finds it that comes to `b` on the way up, to `a` on the way down; § begins the id of a section. */
const link =
  (side: 'UP' | 'DOWN') =>
  (words: string, edge: Clauses = {}) => {
    const [from, type, to] = words.split(' ') as [string, string, string];
    const reached = (side === 'UP') === (type !== 'CONTAINS') || type === 'CONTAINS' ? to : from;
    return {
      ...{ type, from, to, reached, edge: { ...edge }, plan: null, start: null, year: null, task: false },
      heading: reached.startsWith('§'),
    } satisfies FoundLink;
  };
const [up, down] = [link('UP'), link('DOWN')];
const shown = (side: 'UP' | 'DOWN', links: readonly FoundLink[]) =>
  coherent('root', side, links).map(({ from, to }) => `${from}→${to}`);

describe('a way between tasks and targets', () => {
  it('begins at a target of the task that one starts from', () => {
    const links = [up('root CONTRIBUTES_TO target'), up('target REFINES whole')];
    expect(shown('UP', links)).toEqual(['root→target', 'target→whole']);
  });

  it('does not turn to a target midway', () => {
    const links = [
      up('root IMPLEMENTS task'),
      up('task CONTRIBUTES_TO target'),
      up('task IMPLEMENTS higher'),
    ];
    expect(shown('UP', links)).toEqual(['root→task', 'task→higher']);
  });

  it('ends at the task that a target below measures, with who leads it', () => {
    const links = [
      down('part REFINES root'),
      down('task CONTRIBUTES_TO part'),
      down('lower IMPLEMENTS task'),
      down('agency LEADS task'),
    ];
    expect(shown('DOWN', links)).toEqual(['part→root', 'task→part', 'agency→task']);
  });

  it('goes on through a task that it comes to by another way as well', () => {
    const links = [
      down('task CONTRIBUTES_TO root'),
      down('lower IMPLEMENTS task'),
      down('task IMPLEMENTS aim'),
      down('aim IMPLEMENTS root'),
    ];
    expect(shown('DOWN', links)).toContain('lower→task');
  });
});

describe('through a section', () => {
  const seeds = { start: 100, end: 160, toStart: 0, toEnd: 9 };
  it.each([
    ['the passage that a step came by', { toStart: 110, toEnd: 130 }, true],
    ['the sentence behind it', { toStart: 170, toEnd: 200 }, true],
    ['a passage far behind', { toStart: 400, toEnd: 430 }, false],
    ['what begins 150 characters behind', { toStart: 310, toEnd: 330 }, true],
    ['what begins 151 characters behind', { toStart: 311, toEnd: 330 }, false],
    ['what ends 150 characters before', { toStart: -80, toEnd: -50 }, true],
    ['what ends 151 characters before', { toStart: -80, toEnd: -51 }, false],
    ['a step that names no clause', {}, true],
  ])('leads on from %s: %j', (_, came, isShown) => {
    const upwards = [up('root IMPLEMENTS §box', came), up('§box IMPLEMENTS outline', seeds)];
    expect(shown('UP', upwards).includes('§box→outline')).toBe(isShown);
    const downwards = [down('§box IMPLEMENTS root', seeds), down('task IMPLEMENTS §box', came)];
    expect(shown('DOWN', downwards).includes('task→§box')).toBe(isShown);
  });

  it('not only, where the middle is a task, which is one thing', () => {
    const links = [
      up('root IMPLEMENTS task', { toStart: 900, toEnd: 930 }),
      up('task IMPLEMENTS outline', seeds),
    ];
    expect(shown('UP', links)).toEqual(['root→task', 'task→outline']);
  });
});

describe('what the beginning of a way is nothing like', () => {
  it('is not gone to, nor past, by a step that leads on to it', () => {
    const links = [
      up('root IMPLEMENTS task', { unlike: ['parks', 'gardens'] }),
      up('task IMPLEMENTS talents'),
      up('task IMPLEMENTS parks'),
      up('parks IMPLEMENTS zones'),
      up('talents IMPLEMENTS gardens'),
    ];
    expect(shown('UP', links)).toEqual(['root→task', 'task→talents']);
  });

  it('is gone to where another step of the root leads there', () => {
    const links = [
      up('root IMPLEMENTS task', { unlike: ['parks'] }),
      up('task IMPLEMENTS parks'),
      up('root IMPLEMENTS other'),
      up('other IMPLEMENTS parks'),
    ];
    expect(shown('UP', links)).toEqual(['root→task', 'root→other', 'other→parks']);
  });

  it('counts of what the way begins at, not of what it passes', () => {
    const links = [
      up('root IMPLEMENTS line'),
      up('line IMPLEMENTS task', { unlike: ['parks'] }),
      up('task IMPLEMENTS parks'),
    ];
    expect(shown('UP', links)).toEqual(['root→line', 'line→task', 'task→parks']);
  });

  it('is not come from on the way down, though others come from there', () => {
    const links = [
      down('task IMPLEMENTS root'),
      down('line IMPLEMENTS task', { unlike: ['root'] }),
      down('note IMPLEMENTS line'),
      down('row IMPLEMENTS task', { unlike: ['elsewhere'] }),
      down('agency LEADS line'),
    ];
    expect(shown('DOWN', links)).toEqual(['task→root', 'row→task']);
  });

  it('counts for each part of a plan by itself', () => {
    const links = [
      down('root CONTAINS parks'),
      down('root CONTAINS talents'),
      down('task IMPLEMENTS parks'),
      down('task IMPLEMENTS talents'),
      down('line IMPLEMENTS task', { unlike: ['parks'] }),
    ];
    expect(shown('DOWN', links)).toContain('line→task');
    expect(shown('DOWN', [...links.slice(0, 3), links[4]!])).not.toContain('line→task');
  });
});

it('a target is followed to the nearest that it refines', () => {
  const links = [
    up('root REFINES scheme'),
    up('root REFINES opinion'),
    up('scheme REFINES opinion'),
    up('opinion REFINES nation'),
    up('root REFINES other'),
  ];
  expect(shown('UP', links)).toEqual(['root→scheme', 'scheme→opinion', 'opinion→nation', 'root→other']);
});

describe('an undertaking and the section that sets it out, reached by one clause,', () => {
  const clause = { toPlan: 'plan', toStart: 5, toEnd: 9 };
  const both = [up('root IMPLEMENTS §box', clause), up('root IMPLEMENTS project:x', clause)];

  it('are one', () => {
    expect(shown('UP', both)).toEqual(['root→project:x']);
  });

  it('are two where the way leads on from the section', () => {
    expect(shown('UP', [...both, up('§box IMPLEMENTS outline')])).toContain('root→§box');
  });

  it('are two where the clauses are', () => {
    const other = up('root IMPLEMENTS §box', { ...clause, toStart: 50, toEnd: 59 });
    expect(shown('UP', [other, both[1]!])).toEqual(['root→§box', 'root→project:x']);
  });
});
