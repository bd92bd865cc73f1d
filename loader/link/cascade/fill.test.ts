import { expect, it } from 'vitest';
import { fill } from './fill.ts';
import { nationalPlan, plan, section, task } from './made.ts';
import { type Above, type OpenMeasure, openMeasures } from './openMeasure.ts';
import { SectionIndex } from './sectionIndex.ts';

const title = '推进研发机构建设';
const open = (
  shares: Record<string, number>,
  reached: string[] = [],
  ofItsPlace: string[] = [],
): OpenMeasure => {
  const [it] = openMeasures(plan({ tasks: [task({ id: 'task', title })] }));
  const spare = Object.entries(shares).map(([id, share]) => {
    const contents = nationalPlan({ id: `plan:${id[0]}` });
    const frame: Above['frame'] = { above: contents, kind: 'inForce', steps: 1, why: '', whyZh: '' };
    const above = {
      contents,
      frame,
      index: new SectionIndex(contents),
      slices: [],
      affinity: 1,
      isOwnPlace: false,
    };
    const end = { label: 'Section' as const, id };
    return {
      share,
      step: {
        above,
        section: section({ id, heading: id }),
        end,
        likelihood: share,
        why: '',
        whyZh: '',
      },
    };
  });
  return { ...it!, spare, reached: new Set(reached), ofItsPlace: new Set(ofItsPlace) };
};
const filled = (...given: Parameters<typeof open>) => {
  const it = open(...given);
  fill(it);
  return it.steps.map(({ end }) => end.id);
};

it('fills up a task that found little with what comes next, the likest first', () => {
  expect(filled({ a1: 0.8, b1: 0.95 })).toEqual(['b1', 'a1']);
});

it('with one of each plan, and nothing that is far from what is asked', () => {
  expect(filled({ a1: 0.9, a2: 0.85, b1: 0.5 })).toEqual(['a1']);
});

it('with nothing that is reached already', () => {
  expect(filled({ a1: 0.9, a2: 0.85 }, ['a1'])).toEqual(['a2']);
});

it('up to a few; what lies in plans of its own place does not count', () => {
  const found = ['1', '2', '3', '4'];
  expect(filled({ a1: 0.9, b1: 0.85 }, found)).toEqual(['a1']);
  expect(filled({ a1: 0.9, b1: 0.85 }, found, ['1', '2'])).toEqual(['a1', 'b1']);
});
