import { describe, expect, it } from 'vitest';
import { sharedNames, topNames } from './check-names.js';

it.each([
  ['export function read() {}', ['read']],
  ['const a = 1, b = 2;', ['a', 'b']],
  ['export const { a, c: [d] } = x;', ['a', 'd']],
  // what is inside a function, and types, are no one else’s business
  ['function f() { const inner = 1; }', ['f']],
  ['interface Fact {}\ntype T = string;\nclass C {}', []],
])('the names at the top of %j', (source, names) => expect(topNames(source)).toEqual(names));

describe('names that are shared', () => {
  const file = (name: string) => `const ${name} = 1;`;
  const sources = [
    ['a.ts', file('goesOn')],
    ['b.ts', file('goesOn')],
    ['c.ts', `${file('goesOn')}\n${file('words')}`],
    ['d.ts', file('words')],
  ] as const;

  it('are those of three files, not of two', () =>
    expect([...sharedNames(sources, {})]).toEqual([['goesOn', ['a.ts', 'b.ts', 'c.ts']]]));

  it('but for those that may be', () => expect(sharedNames(sources, { goesOn: 'why' }).size).toBe(0));
});
