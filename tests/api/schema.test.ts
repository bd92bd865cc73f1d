import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildApiSchema, printApiSchema } from '../../api/build-schema.ts';
import { farLabels, relatedFields } from '../../api/schema/related-fields.ts';
import { type EdgeType, edges, edgeTypes, evidenceShape, labels, nodes } from '../../graph-schema/index.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;

describe('api/schema.graphql', () => {
  it('is what the API serves (npm run schema writes it)', () => {
    const committed = readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8');
    expect(committed).toBe(printApiSchema(schema));
  });
});

describe('the schema beside that of the last release', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  /** the topmost that has a day */
  const [, last] = /^## \[(\d+\.\d+\.\d+)\] - \d{4}-/m.exec(read('../../CHANGELOG.md')) ?? [];

  it('breaks nothing that a client may ask', () => {
    const released = buildSchema(read(`schema-${last}.graphql`));
    expect(findBreakingChanges(released, schema)).toEqual([]);
  });

  it('is compared with that one alone', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.graphql'));
    expect(files).toEqual([`schema-${last}.graphql`]);
  });
});

describe('the schema', () => {
  it('only reads', () => {
    expect(schema.getMutationType()).toBeUndefined();
  });

  it('lets one follow what changes, and nothing else', () => {
    expect(Object.keys(schema.getSubscriptionType()!.getFields())).toEqual(['changes']);
  });

  it.each(labels)('has every property of %s as a field', (label) => {
    const fields = Object.keys(typeOf(label).getFields());
    const own = Object.keys(nodes[label].shape).filter((name) => !(name in evidenceShape));
    expect(fields).toEqual(expect.arrayContaining(own));
    expect(
      typeOf(label)
        .getInterfaces()
        .map(({ name }) => name),
    ).toEqual(expect.arrayContaining(['Entity', 'Node']));
  });

  it.each(Object.keys(evidenceShape))('has %s of evidence as a field', (name) => {
    expect(Object.keys(typeOf('Evidence').getFields())).toContain(name);
  });

  it('explains every type, and every field of a query', () => {
    const silent = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !type.name.endsWith('Edge'))
      .filter((type) => type.name !== 'Query' && type.name !== 'Subscription' && !type.description);
    expect(silent.map(({ name }) => name)).toEqual([]);
    const asked = [typeOf('Query'), typeOf('Subscription')].flatMap((type) =>
      Object.values(type.getFields()),
    );
    expect(asked.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it.each(labels)('gives evidence of each %s where plans state it', (label) => {
    const isStated = nodes[label].provenance === 'stated';
    expect(String(typeOf(label).getFields().evidence!.type)).toBe(isStated ? 'Evidence!' : 'Evidence');
  });

  it('answers lists whose members are never null, but for what is looked up by ids', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields()).map(
            (field) => [`${type.name}.${field.name}`, String(field.type)] as const,
          )
        : [],
    );
    const lists = fields.filter(([, type]) => type.startsWith('['));
    expect(lists.length).toBeGreaterThan(30);
    expect(lists.filter(([, type]) => !type.includes('!]')).map(([name]) => name)).toEqual(['Query.nodes']);
  });

  it('answers every list of nodes as a connection that can be paged both ways and counted', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const connection = String(field.type).replace(/!$/, '');
        if (!connection.endsWith('Connection')) continue;
        const fields = Object.keys(typeOf(connection).getFields()).sort();
        expect(fields).toEqual(expect.arrayContaining(['edges', 'pageInfo', 'totalCount']));
        const args = field.args.map(({ name }) => name);
        expect(args).toEqual(expect.arrayContaining(['first', 'after']));
      }
    }
  });
});

describe('every list', () => {
  /** What is cut off or asked for as a list, and why it is not filtered as the others are. */
  const unfiltered: Readonly<Record<string, string>> = {
    'Plan.marks': 'the places of one text, not what the graph holds',
    'Query.nodes': 'those that are named by their ids',
    'Query.loadNotices': 'what loads said of files, not what the graph holds',
    'Query.path': 'chains between two nodes, the surest first',
    'Query.cascade': 'a walk that has its own: minConfidence, force, regions, asOf, and the depth',
    'Cascade.paths': 'chains of that walk',
    'Query.neighborhood': 'what lies around one node, by types and depth',
    'Coverage.goals': 'of a walk that has its own; answered and aside choose among them',
    'Coverage.unanswered': 'of that walk',
    'Coverage.orphans': 'of that walk',
    'CoveredGoal.answers': 'of that walk, the surest first',
    'SearchConnection.facets': 'counts of what the filter of the search leaves',
  };
  /** What is filtered, and why its order cannot be chosen. */
  const ordered: Readonly<Record<string, string>> = {
    'Query.search': 'by rank',
    'Plan.sections': 'as an outline reads',
    'Query.unsureRelations': 'the least sure first',
    'Query.taskCounts': 'the greatest count first',
    'Query.targetCounts': 'the greatest count first',
  };

  /** What gives a connection, is cut off, or is asked for as a list. */
  const isList = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) =>
    String(field.type).endsWith('Connection!') ||
    field.args.some(({ name }) => name === 'first' || name === 'limit') ||
    (type.name === 'Query' && String(field.type).startsWith('['));
  const everyList = () =>
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => isList(type, field))
          .map((field) => ({ name: `${type.name}.${field.name}`, args: field.args })),
      );
  const lists = () => everyList().filter(({ name }) => !Object.hasOwn(unfiltered, name));
  const filterOf = (list: ReturnType<typeof lists>[number]) => {
    const type = list.args.find(({ name }) => name === 'filter')?.type;
    return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  };

  it('is one of many', () => {
    expect(lists().length).toBeGreaterThan(90);
  });

  it('that is an exception is there, and is one', () => {
    const byName = new Map(everyList().map((list) => [list.name, list.args.map(({ name }) => name)]));
    for (const name of Object.keys(unfiltered)) {
      expect(byName.has(name), name).toBe(true);
      expect(byName.get(name), name).not.toContain('filter');
    }
    for (const name of Object.keys(ordered)) expect(byName.get(name), name).toContain('filter');
    for (const name of Object.keys(ordered)) expect(byName.get(name), name).not.toContain('orderBy');
  });

  it.each(['region', 'year', 'field', 'basis', 'confidenceFrom', 'plan'])('can be filtered by %s', (name) => {
    const without = lists().filter((list) => !filterOf(list).includes(name));
    expect(without.map((list) => list.name)).toEqual([]);
  });

  it('can be ordered, both ways, but where its order is what it is', () => {
    const without = lists().filter(
      ({ name, args }) => !Object.hasOwn(ordered, name) && !args.some((arg) => arg.name === 'orderBy'),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
    for (const type of Object.values(schema.getTypeMap()))
      if (isInputObjectType(type) && type.name.endsWith('Order'))
        expect(Object.keys(type.getFields()).sort(), type.name).toEqual(['direction', 'field']);
  });

  it.each(['Task', 'Target', 'Plan'] as const)(
    'of %s can be filtered by what its model lets one choose from',
    (label) => {
      const offered = Object.keys((schema.getType(`${label}Filter`) as GraphQLInputObjectType).getFields());
      const choices = Object.entries(nodes[label].shape).filter(([, type]) => {
        const inner = type instanceof z.ZodOptional ? type.unwrap() : type;
        return inner instanceof z.ZodEnum || inner instanceof z.ZodBoolean;
      });
      expect(offered).toEqual(expect.arrayContaining(choices.map(([name]) => name)));
    },
  );
});

describe('relations by name', () => {
  /** of these a node has one at most: `Plan.text`, `Text.plan` and `Target.indicator` stand for them */
  const single = new Set(['Plan HAS_TEXT OUT', 'Text HAS_TEXT IN', 'Target MEASURES OUT']);

  const joins = edgeTypes.flatMap((type: EdgeType) =>
    edges[type].joins.flatMap(([from, to]) => [
      { on: from, along: type, direction: 'OUT' as const, far: to },
      { on: to, along: type, direction: 'IN' as const, far: from },
    ]),
  );

  it.each(joins.filter(({ on, along, direction }) => !single.has(`${on} ${along} ${direction}`)))(
    '$on has those of $along $direction to $far',
    ({ on, along, direction, far }) => {
      const field = relatedFields.find(
        (one) =>
          one.on === on && one.along === along && one.direction === direction && farLabels(one).includes(far),
      );
      expect(field).toBeDefined();
      const type = String(typeOf(on).getFields()[field!.field]!.type);
      expect(type).toBe(`Related${farLabels(field!).length === 1 ? far : 'Entity'}Connection!`);
    },
  );

  it('are fields that lead somewhere, each name once', () => {
    for (const field of relatedFields) expect(farLabels(field)).not.toEqual([]);
    const names = relatedFields.map(({ on, field }) => `${on}.${field}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
