import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maxRepeatsRule } from './max-repeats-rule.ts';

const schema = buildSchema('type Query { id: ID, query: Query }');
const errors = (document: string) => validate(schema, parse(document), [maxRepeatsRule(2)]);

describe('max repeats', () => {
  it.each([
    ['as many as the limit', '{ id id query { id id } }'],
    ['the same field in other places', '{ id query { id query { id } } } '],
    ['aliases, which have a limit of their own', '{ a: id b: id c: id d: id }'],
    ['directives of other names', '{ id @a @b @c @d }'],
  ])('lets pass %s', (_, document) => {
    expect(errors(document)).toEqual([]);
  });

  it.each([
    ['a field', '{ query { id id id } }', 3],
    ['a field of a fragment', '{ ...F } fragment F on Query { id id id id }', 4],
    ['a directive', '{ id @a @a @a }', 3],
    ['a directive of an operation', 'query Q @a @a @a { id }', 3],
  ])('reports %s once', (_, document, times) => {
    const found = errors(document);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      message: expect.stringContaining(`${times} times`),
      extensions: { code: 'TOO_MANY_REPEATS' },
    });
  });
});
