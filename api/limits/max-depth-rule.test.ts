import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maxDepthRule } from './max-depth-rule.ts';

const schema = buildSchema('type Query { self: Query id: ID }');
const errors = (document: string, limit = 3) => validate(schema, parse(document), [maxDepthRule(limit)]);

describe('max depth', () => {
  it('lets pass what is as deep as the limit', () => {
    expect(errors('{ self { self { id } } id }')).toEqual([]);
  });

  it('reports each operation that is deeper, with its depth', () => {
    const found = errors(
      'query A { self { self { self { id } } } } query B { id } query C { self { self { self { self { id } } } } }',
    );
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('4 levels'),
      expect.stringContaining('5 levels'),
    ]);
    expect(found[0]!.extensions).toEqual({ code: 'QUERY_TOO_DEEP' });
  });

  it('counts fields through fragments, named and inline, and not the fragments themselves', () => {
    const fragment = 'fragment Deep on Query { self { ... { ... on Query { self { id } } } }';
    expect(errors(`{ ...Deep } ${fragment} }`)).toEqual([]);
    expect(errors(`{ self { ...Deep } } ${fragment} }`)).toHaveLength(1);
  });

  it('comes to an end in a circle of fragments, and with one that is missing', () => {
    expect(
      errors('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }'),
    ).toEqual([]);
    expect(errors('{ ...Missing }')).toEqual([]);
  });

  it('measures a fragment once, however often it is spread', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    expect(errors(`{ ...F0 } ${fragments} fragment F60 on Query { id }`)).toEqual([]);
  });
});
