import neo4j, { Record as Neo4jRecord } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { parameters, plainRecord } from './neo4j-values.ts';

const read = (value: unknown) => plainRecord(new Neo4jRecord(['it'], [value])).it;

const plan = new neo4j.types.Node(neo4j.int(1), ['Plan'], { id: 'plan:a', year: neo4j.int(2017) });
const task = new neo4j.types.Node(neo4j.int(2), ['Task'], { id: 'task:b' });
const leads = new neo4j.types.Relationship(neo4j.int(3), neo4j.int(1), neo4j.int(2), 'PART_OF', {
  confidence: 0.9,
});

describe('a value that the driver gives', () => {
  it.each([
    ['nothing', null, null],
    ['what is missing', undefined, null],
    ['a truth', false, false],
    ['words', '省科技厅', '省科技厅'],
    ['a whole number', neo4j.int(2020), 2020],
    ['one beyond 32 bits', neo4j.int('9007199254740991'), Number.MAX_SAFE_INTEGER],
    ['one of the language', 7n, 7],
    ['a number with a fraction', 2.5, 2.5],
    ['a list', [neo4j.int(1), [neo4j.int(2)], null], [1, [2], null]],
    ['a map', { a: { b: neo4j.int(1) } }, { a: { b: 1 } }],
    ['a day', new neo4j.types.Date(2017, 3, 1), '2017-03-01'],
    ['a moment', neo4j.types.DateTime.fromStandardDate(new Date(0)), /^1970-01-01T00:00:00/],
    ['a moment of no zone', new neo4j.types.LocalDateTime(2017, 3, 1, 8, 5, 0, 0), '2017-03-01T08:05:00'],
    ['an hour', new neo4j.types.Time(8, 5, 0, 0, 0), '08:05:00Z'],
    ['an hour of no zone', new neo4j.types.LocalTime(8, 5, 0, 0), '08:05:00'],
    ['a span of time', new neo4j.types.Duration(1, 2, 3, 0), 'P1M2DT3S'],
    ['a node', plan, { id: 'plan:a', year: 2017 }],
    ['an edge', leads, { confidence: 0.9 }],
    [
      'a path',
      new neo4j.types.Path(plan, task, [new neo4j.types.PathSegment(plan, leads, task)]),
      { nodes: [{ id: 'plan:a', year: 2017 }, { id: 'task:b' }], edges: [{ confidence: 0.9 }] },
    ],
  ])('is plain: %s', (_, value, plain) => {
    if (plain instanceof RegExp) expect(read(value)).toMatch(plain);
    else expect(read(value)).toStrictEqual(plain);
  });
});

describe('a parameter', () => {
  it('that is a whole number is one for the server too, however deep', () => {
    expect(
      parameters({ limit: 5, share: 2.5, huge: 1e300, ids: ['a', 3], row: { year: 2020, none: null } }),
    ).toEqual({
      limit: neo4j.int(5),
      share: 2.5,
      huge: 1e300,
      ids: ['a', neo4j.int(3)],
      row: { year: neo4j.int(2020), none: null },
    });
  });
});
