import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts.ts';
import { explainedIn, factsOf } from './aside.ts';
import type { LinkedPlan } from './context.ts';

const facts = ['assignment', 'target', 'citation', 'agencyMention', 'regionMention', 'outcome'].map(
  (kind) => ({ kind }) as Fact,
);
const project = { kind: 'specialProject', name: '深海专项', status: 'defined' } as Fact;
const document = (title: string, setsNothing: boolean, of: readonly Fact[] = [...facts, project]) =>
  ({
    plan: {
      head: {
        title: { value: title, span: { start: 0, end: title.length } },
        ...(setsNothing && { setsNothing }),
      },
    },
    facts: of,
  }) as unknown as LinkedPlan;

describe('a document that sets nothing', () => {
  it('names plans, bodies and places, and gives nobody anything to do', () => {
    expect(factsOf(document('某函', true)).map(({ kind }) => kind)).toEqual([
      'citation',
      'agencyMention',
      'regionMention',
      'outcome',
      'specialProject',
    ]);
  });

  it('names the undertakings that it seems to set out', () => {
    expect(factsOf(document('某函', true, [project]))).toEqual([{ ...project, status: 'mentioned' }]);
  });

  it('is told by its kind: any other keeps all that it says', () => {
    expect(factsOf(document('某方案', false))).toEqual([...facts, project]);
  });
});

it.each([
  ['《某市算力发展方案》政策解读', true, ['某市算力发展方案']],
  ['《某市算力发展方案》的说明', true, ['某市算力发展方案']],
  ['关于《某市算力发展方案》的复函', true, []],
  ['《某市算力发展方案》政策解读', false, []],
  ['政策解读', true, []],
])('%s (sets nothing: %s) explains %j', (title, setsNothing, explained) => {
  expect(explainedIn(document(title, setsNothing)).map(({ title: of }) => of)).toEqual(explained);
});
