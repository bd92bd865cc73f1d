import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maxAliasesRule } from './max-aliases-rule.ts';

const schema = buildSchema('type Query { id: ID }');
const errors = (document: string) => validate(schema, parse(document), [maxAliasesRule(2)]);

describe('max aliases', () => {
  it('lets pass as many as the limit, and fields without alias', () => {
    expect(errors('{ a: id b: id id }')).toEqual([]);
  });

  it('reports once what has more, wherever in the document they stand', () => {
    const found = errors('{ a: id ...F ... { c: id } } fragment F on Query { b: id d: id }');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      message: expect.stringContaining('4 aliases'),
      extensions: { code: 'TOO_MANY_ALIASES' },
    });
  });
});
