import { describe, expect, it } from 'vitest';
import type { EdgeType, Label } from '../../generated/operations.ts';
import { type CascadeAnswer, cascadeGraph } from './graph.ts';

const plan = {
  id: 'plan',
  title: '“十三五”规划',
  shortTitle: null,
  planLevel: 'NATIONAL',
  periodStart: 2016,
  periodEnd: 2020,
  issuedOn: '2016-07-28',
  inCorpus: true,
};
const node = (id: string, label: Label, more: object = {}) => ({
  side: 'DOWN',
  distance: 1,
  dated: true,
  plan,
  regions: [],
  entity: { __typename: label, id, name: id, label, heading: id, number: null, evidence: null, ...more },
});
const edge = (from: string, type: EdgeType, to: string, confidence = 1) => ({
  id: `${from} ${type} ${to}`,
  type,
  force: null,
  asPrinted: null,
  from: { id: from },
  to: { id: to },
  evidence: { plan: null, quote: null, start: null, end: null, basis: 'STATED', confidence, why: null },
});
const answer = (nodes: object[], edges: object[]) =>
  ({
    root: { id: 'plan' },
    totalNodes: nodes.length,
    truncated: false,
    nodes,
    edges,
  }) as unknown as CascadeAnswer;

const target = (id: string) =>
  node(id, 'Target', {
    value: 600,
    valueMax: null,
    unit: '亿元',
    operator: 'AT_LEAST',
    targetYear: 2020,
    likelyValue: null,
    suspect: null,
  });

describe('the answer as cards and steps', () => {
  const { cards, steps, idle } = cascadeGraph(
    answer(
      [
        { ...node('plan', 'Plan'), side: 'ROOT' },
        node('chapter', 'Section'),
        node('idle', 'Section'),
        target('target'),
        node('task', 'Task', { taskTitle: 'task', taskYear: 2017 }),
      ],
      [
        edge('plan', 'CONTAINS', 'chapter'),
        edge('plan', 'CONTAINS', 'idle'),
        edge('chapter', 'CONTAINS', 'target'),
        edge('task', 'CONTRIBUTES_TO', 'target'),
      ],
    ),
  );

  it('leaves out the headings that take part in no step, and counts them', () => {
    expect(cards.map(({ id }) => id)).toEqual(['plan', 'target', 'task']);
    expect(idle).toBe(2);
  });

  it('hangs what such a heading holds on the nearest that stays', () => {
    expect(steps.find(({ type }) => type === 'CONTAINS')).toMatchObject({ doer: 'target', goal: 'plan' });
  });

  it('has the nearest first, and of those as near the surest', () => {
    const goal = { ...target('goal'), distance: 0 };
    const far = { ...node('far', 'Task'), distance: 2 };
    const doers = ['unsure', 'sure'].map((id) => node(id, 'Task'));
    const graph = cascadeGraph(
      answer(
        [far, ...doers, goal],
        [
          edge('unsure', 'CONTRIBUTES_TO', 'goal', 0.4),
          edge('sure', 'CONTRIBUTES_TO', 'goal', 0.9),
          edge('far', 'CONTRIBUTES_TO', 'unsure', 0.3),
        ],
      ),
    );
    expect(graph.cards.map(({ id }) => id)).toEqual(['goal', 'sure', 'unsure', 'far']);
  });

  it('turns every step from who carries out to what is carried out', () => {
    expect(steps.find(({ type }) => type === 'CONTRIBUTES_TO')).toMatchObject({
      doer: 'task',
      goal: 'target',
    });
  });

  it('gives a card its number with unit and year, and its plan with its period', () => {
    const card = cards.find(({ id }) => id === 'target')!;
    expect(card.target).toMatchObject({ value: 600, unit: '亿元', targetYear: 2020 });
    expect(card.plan).toMatchObject({ name: '“十三五”规划', year: '2016–2020' });
    expect(cards.find(({ id }) => id === 'task')!.time).toMatchObject({ taskYear: 2017 });
  });
});

describe('a target below another', () => {
  const wanted = (id: string, value: number, more: object = {}) =>
    node(id, 'Target', {
      value,
      unit: '%',
      operator: null,
      targetYear: 2020,
      suspect: null,
      pace: null,
      ...more,
    });
  const refines = (doer: string, goal: string, force: string, confidence = 0.8) => ({
    ...edge(doer, 'REFINES', goal, confidence),
    force,
  });
  const aboveOf = (...steps: object[]) => {
    const nodes = [
      wanted('goal', 2.5),
      wanted('other', 2.4),
      wanted('count', 9, { unit: '件' }),
      wanted('own', 3.1),
    ];
    return cascadeGraph(answer(nodes, steps)).cards.find(({ id }) => id === 'own')?.above?.id;
  };

  it.each<[string, object[], string | undefined]>([
    ['the one that it is derived from', [refines('own', 'goal', 'DERIVED')], 'goal'],
    [
      'the surest of several',
      [refines('own', 'other', 'STATED', 0.7), refines('own', 'goal', 'STATED', 0.9)],
      'goal',
    ],
    ['none that is only of the same theme', [refines('own', 'goal', 'THEMATIC')], undefined],
    ['none of another unit', [refines('own', 'count', 'STATED')], undefined],
  ])('is beside %s', (_what, steps, expected) => {
    expect(aboveOf(...steps)).toBe(expected);
  });
});

describe('a special project', () => {
  it('stands with the plan that has it in its outline', () => {
    const containedIn = { edges: [{ node: { __typename: 'Section', id: 's', plan } }] };
    const { cards } = cascadeGraph(
      answer(
        [
          { ...node('plan', 'Plan'), side: 'ROOT' },
          { ...node('project', 'SpecialProject', { containedIn }), plan: null },
        ],
        [edge('plan', 'IMPLEMENTS', 'project')],
      ),
    );
    expect(cards[1]).toMatchObject({ column: 'period', plan: { id: 'plan' } });
  });
});
