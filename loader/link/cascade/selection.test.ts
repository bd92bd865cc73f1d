import { expect, it } from 'vitest';
import { section } from './made.ts';
import { select } from './selection.ts';
import { byIdOf } from './standing.ts';

const sections = [
  section({ id: 'part', heading: '第一篇' }),
  section({ id: 'heading', heading: '一、完善机制', parent: 'part' }),
  section({ id: 'a', heading: '甲', parent: 'heading', text: '甲\n甲乙' }),
  section({ id: 'b', heading: '乙', parent: 'heading', text: '乙\n甲乙' }),
  section({ id: 'other', heading: '丙', parent: 'part', text: '丙\n甲乙' }),
  section({ id: 'inner', heading: '丁', parent: 'other', text: '丁\n甲乙' }),
];
const byId = byIdOf(sections);
const chosen = (
  scores: Record<string, number>,
  measure = { first: 0.4, further: 0.5, most: 3, gathered: true },
) => {
  const found = Object.entries(scores).map(([id, score]) => {
    const section = byId.get(id)!;
    return {
      section,
      unit: { section, heading: section.heading, text: section.text },
      score,
      passage: '',
      mutual: 1,
      domains: new Set<string>(),
      passageWords: new Set<string>(),
    };
  });
  return select(found, byId, measure).map(({ section: { id } }) => id);
};

it('takes the likest, and what comes near it', () => {
  expect(chosen({ other: 0.9, a: 0.6, b: 0.3 })).toEqual(['other', 'a']);
  expect(chosen({ other: 0.45, a: 0.44 })).toEqual(['other']);
  expect(chosen({ other: 1.5, a: 0.6 })).toEqual(['other']);
});

it('takes nothing where nothing is like', () => {
  expect(chosen({ other: 0.3 })).toEqual([]);
  expect(chosen({})).toEqual([]);
});

it('takes no section within one that is likelier', () => {
  expect(chosen({ other: 0.9, inner: 0.8 })).toEqual(['other']);
});

it('takes what lies in a part of the plan for the part, where it is nearly as like', () => {
  expect(chosen({ part: 0.9, other: 0.8 })).toEqual(['other']);
  expect(chosen({ part: 0.9, other: 0.55 })).toEqual(['part']);
});

it('takes the likest of several sections under one heading, and the heading that gathers them for the others', () => {
  expect(chosen({ a: 0.9, b: 0.8, other: 0.7 })).toEqual(['a', 'heading', 'other']);
});

it('takes the heading over one section beside it, where it is nearly as like', () => {
  expect(chosen({ a: 0.9, heading: 0.7 })).toEqual(['a', 'heading']);
  expect(chosen({ a: 0.9, heading: 0.45 })).toEqual(['a']);
});

it('takes them themselves where a heading may not stand for them', () => {
  const measure = { first: 0.4, further: 0.5, most: 3, gathered: false };
  expect(chosen({ a: 0.9, b: 0.8 }, measure)).toEqual(['a', 'b']);
});

it('takes no more than it may', () => {
  expect(chosen({ other: 0.9, a: 0.9 }, { first: 0.4, further: 0.5, most: 1, gathered: true })).toEqual([
    'other',
  ]);
});
