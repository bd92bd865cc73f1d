import { describe, expect, it } from 'vitest';
import type { Label } from '../../generated/operations.ts';
import { type Goal, goalGroups } from './groups.ts';

const goal = (id: string, label: Label, answered = false, aside: Goal['aside'] = null) =>
  ({ goal: { id, label }, answered, aside, answerCount: answered ? 1 : 0, answers: [] }) as unknown as Goal;

describe('the goals of a plan', () => {
  it('are shown by kind, what is measured first and headings last, each kind as the plan reads', () => {
    const groups = goalGroups([
      goal('chapter', 'Section'),
      goal('first', 'Target', true),
      goal('project', 'SpecialProject'),
      goal('second', 'Target'),
    ]);
    expect(groups.map(({ label, goals }) => [label, goals.map((one) => one.goal.id)])).toEqual([
      ['Target', ['first', 'second']],
      ['SpecialProject', ['project']],
      ['Section', ['chapter']],
    ]);
  });

  it('are counted by whether anything answers them', () => {
    const [targets] = goalGroups([goal('a', 'Target', true), goal('b', 'Target'), goal('c', 'Target', true)]);
    expect(targets!.answered).toBe(2);
  });

  it('are counted without those that ask for no answer', () => {
    const [targets] = goalGroups([
      goal('a', 'Target', true),
      goal('b', 'Target'),
      goal('c', 'Target', false, 'EXPIRED'),
    ]);
    expect([targets!.answered, targets!.asking]).toEqual([1, 2]);
  });
});
