import { describe, expect, it } from 'vitest';
import { proposedPair, type TimedPlan, timelineOf } from './timeline.ts';

const edges = (...ids: string[]) => ({
  edges: ids.map((id) => ({
    node: { id, inCorpus: true },
    relation: { id: `r ${id}`, evidence: { basis: 'STATED' } },
  })),
});

const plan = (id: string, more: object = {}) =>
  ({
    __typename: 'Plan',
    id,
    name: id,
    label: 'Plan',
    planLevel: 'NATIONAL',
    issuedOn: null,
    periodStart: null,
    periodEnd: null,
    supersedes: edges(),
    implements: edges(),
    ...more,
  }) as unknown as TimedPlan;

const rows = (...plans: TimedPlan[]) => timelineOf(plans).levels.flatMap((level) => level.rows);

describe('the timeline', () => {
  it.each([
    ['its period, to the end of its last year', { periodStart: 2016, periodEnd: 2020 }, 2016, 2021],
    ['the day of its issue', { issuedOn: '2017-07-01' }, 2017.5, 2017.5],
    ['from its issue to the end of its period', { issuedOn: '2015-01-01', periodEnd: 2025 }, 2015, 2026],
    ['its last year alone', { periodEnd: 2017 }, 2017, 2018],
    ['no place where it says nothing', {}, undefined, undefined],
  ])('gives a plan %s', (_, times, from, until) => {
    const [row] = rows(plan('a', times));
    expect([row!.from, row!.until]).toEqual([from, until]);
  });

  it('has the levels from the nation down, in each the earlier first, the undated last', () => {
    const timeline = timelineOf([
      plan('undated'),
      plan('city', { planLevel: 'MUNICIPAL', periodStart: 2010, periodEnd: 2011 }),
      plan('late', { issuedOn: '2016-01-01' }),
      plan('early', { periodStart: 2011, periodEnd: 2015 }),
      plan('province', { planLevel: 'PROVINCIAL', issuedOn: '2017-01-01' }),
    ]);
    expect(timeline.levels.map(({ level, rows: own }) => [level, own.map(({ plan: { id } }) => id)])).toEqual(
      [
        ['NATIONAL', ['early', 'late', 'undated']],
        ['PROVINCIAL', ['province']],
        ['MUNICIPAL', ['city']],
      ],
    );
    expect([timeline.first, timeline.last]).toEqual([2010, 2017]);
  });

  it('joins the rows of plans that it shows, and leaves out what leads elsewhere', () => {
    const { arcs } = timelineOf([
      plan('new', { issuedOn: '2016-01-01', supersedes: edges('old', 'unknown'), implements: edges('old') }),
      plan('old', { issuedOn: '2011-01-01' }),
    ]);
    expect(arcs).toEqual([
      { id: 'r old', type: 'SUPERSEDES', from: 1, to: 0, inferred: false },
      { id: 'r old', type: 'IMPLEMENTS', from: 1, to: 0, inferred: false },
    ]);
  });
});

describe('the pair that is compared first', () => {
  it('is a plan and the one that supersedes it', () => {
    expect(proposedPair([plan('x'), plan('new', { supersedes: edges('gone', 'x') })])).toEqual({
      a: 'x',
      b: 'new',
    });
  });

  it('is the first two where none supersedes another', () => {
    expect(proposedPair([plan('x'), plan('y')])).toEqual({ a: 'x', b: 'y' });
    expect(proposedPair([plan('x')])).toEqual({ a: 'x' });
  });
});
