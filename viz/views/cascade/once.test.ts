import { describe, expect, it } from 'vitest';
import type { TargetCard } from '../../vocabulary/target.ts';
import type { Card, Step } from './graph.ts';
import { goalsOnce } from './once.ts';

interface Printed {
  id: string;
  year?: number | null;
  value?: number;
  of?: string;
  column?: Card['column'];
  indicator?: string;
  distance?: number;
  suspect?: string;
}

const printed = ({ id, year = 2020, value = 2.5, of = 'outline', ...more }: Printed): Card => ({
  id,
  label: 'Target',
  name: id,
  column: more.column ?? 'nation',
  plan: { id: of, name: of, year: '2016', inCorpus: true },
  indicator: more.indicator ?? 'intensity',
  target: { value, valueMax: null, unit: '%', targetYear: year, suspect: more.suspect ?? null } as TargetCard,
  regions: [],
  dated: true,
  distance: more.distance ?? 1,
});
const step = (doer: string, goal: string, confidence = 0.8) =>
  ({
    id: `${doer}>${goal}`,
    type: 'REFINES',
    force: 'DERIVED',
    doer,
    goal,
    sentence: { confidence },
  }) as Step;

/** Which cards are left, each with where else it is printed. */
const left = (cards: Printed[], root = 'none') =>
  goalsOnce(cards.map(printed), [], root).cards.map(({ id, also = [] }) =>
    [id, ...also.map((one) => one.id)].join(' = '),
  );

describe('a goal of the nation that several plans print', () => {
  const twice: Printed[] = [{ id: 'a' }, { id: 'b', of: 'plan', column: 'period' }];

  it.each<[string, Printed[], string[]]>([
    ['is one card', twice, ['a = b']],
    [
      'stands where it is nearest',
      [
        { id: 'a', distance: 2 },
        { id: 'b', of: 'plan' },
      ],
      ['b = a'],
    ],
    ['takes in the print without a year', [...twice, { id: 'c', year: null, of: 'plan' }], ['a = b = c']],
    [
      'leaves a print without a year where there are two years',
      [{ id: 'a' }, { id: 'b', year: 2030 }, { id: 'c', year: null }],
      ['a', 'b', 'c'],
    ],
    ['is another for another year', [{ id: 'a' }, { id: 'b', year: 2030 }], ['a', 'b']],
    ['is another with another number', [{ id: 'a' }, { id: 'b', value: 2.8 }], ['a', 'b']],
    ['is another of another indicator', [{ id: 'a' }, { id: 'b', indicator: 'patents' }], ['a', 'b']],
    ['is not that of a province', [{ id: 'a' }, { id: 'b', column: 'province' }], ['a', 'b']],
    ['is not a number that cannot be right', [{ id: 'a' }, { id: 'b', suspect: 'so' }], ['a', 'b']],
  ])('%s', (_what, cards, expected) => {
    expect(left(cards)).toEqual(expected);
  });

  it('is the one that the cascade starts from, however far', () => {
    expect(left([{ id: 'a' }, { id: 'b', of: 'plan', distance: 3 }], 'b')).toEqual(['b = a']);
  });

  it('takes on the steps of each, the surest where they lead from the same, and none to itself', () => {
    const cards = [...twice, { id: 'province', column: 'province' as const }].map(printed);
    const steps = [step('b', 'a'), step('province', 'a', 0.5), step('province', 'b', 0.9)];
    expect(goalsOnce(cards, steps, 'a').steps).toEqual([{ ...steps[2], goal: 'a' }]);
  });
});
