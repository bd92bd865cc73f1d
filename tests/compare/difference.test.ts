import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';

describe('difference', () => {
  it.each([
    ['a\nb\n', 'a\nb\n', { compared: 2, gone: [], come: [] }],
    // the order is that of the export, not of the graph
    ['a\nb\n', 'b\na\n', { compared: 2, gone: [], come: [] }],
    ['a\nb\n', 'a\nc\nd\n', { compared: 3, gone: ['b'], come: ['c', 'd'] }],
    // a line that stood twice and stands once
    ['a\na\n', 'a\n', { compared: 2, gone: ['a'], come: [] }],
    ['', 'a\n', { compared: 1, gone: [], come: ['a'] }],
  ])('%j and %j', (before, after, expected) => {
    expect(difference(before, after)).toEqual(expected);
  });
});
