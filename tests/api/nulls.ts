import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { labels } from '../../graph-schema/index.ts';
import type { Client } from './client.ts';

/** How often a field was asked for, and how often it was null. */
export interface Seen {
  asked: number;
  silent: number;
}

/** How many nodes one question asks for; ids are short. */
const nodesAtOnce = 100;
/** How far what is asked for beside a question goes into what is no node. */
const deepest = 3;

const selections = (text: string): readonly SelectionNode[] => {
  const [definition] = parse(`{ ${text} }`).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
};

/** Fields of one name have other types elsewhere. */
const aliasOf = (type: string) => (field: string) => `${type}_${field}: `;

/** Asks for all that a schema can say, and counts which fields are null where. */
export class Nulls {
  readonly seen = new Map<string, Seen>();
  readonly #schema: GraphQLSchema;
  readonly #entity: GraphQLInterfaceType;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#entity = schema.getType('Entity') as GraphQLInterfaceType;
  }

  /** Asks a question, and beside what it asks for all fields of what it gives. */
  async ask(api: Pick<Client, 'ask'>, question: string): Promise<void> {
    await this.#count(api, this.#widened(question));
  }

  /** Asks for all nodes, each with all of its own fields and all of its relations. */
  async askNodes(api: Pick<Client, 'ask'>, ids: readonly string[]): Promise<void> {
    const own = labels.map((label) => {
      const type = this.#schema.getType(label) as GraphQLObjectType;
      return `... on ${label} { ${this.#fieldsOf(type, 0, aliasOf(label))} }`;
    });
    const edge = this.#fieldsOf(this.#schema.getType('Relation') as GraphQLObjectType, 1);
    const relations = `... on Entity { relations(direction: OUT, first: 200) { __typename edges { node { ${edge} } } } }`;
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ${own.join(' ')} ${relations} } }`;
    for (let at = 0; at < ids.length; at += nodesAtOnce)
      await this.#count(api, query, { ids: ids.slice(at, at + nodesAtOnce) });
  }

  /** Fields that may be null, each as Type.field; an edge along relations says what its relation says. */
  nullable(): string[] {
    return Object.values(this.#schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !/^__|^Related.*Edge$/.test(type.name) && type !== this.#schema.getQueryType()
        ? Object.values(type.getFields()).flatMap((field) =>
            isNonNullType(field.type) ? [] : [`${type.name}.${field.name}`],
          )
        : [],
    );
  }

  #isNode(type: unknown): boolean {
    return isInterfaceType(type) || (isObjectType(type) && type.getInterfaces().includes(this.#entity));
  }

  /** The fields of a type that need no argument; those of what is no node with their own, some steps far. */
  #fieldsOf(
    type: GraphQLObjectType | GraphQLInterfaceType,
    depth: number,
    alias: (name: string) => string = () => '',
  ): string {
    const fields = Object.values(type.getFields()).flatMap((field: GraphQLField<unknown, unknown>) => {
      if (field.args.some(isRequiredArgument)) return [];
      const inner = getNamedType(field.type);
      const name = `${alias(field.name)}${field.name}`;
      if (isLeafType(inner)) return [name];
      if (inner.name.endsWith('Connection')) return [];
      if (!isObjectType(inner) || this.#isNode(inner)) return [`${name} { __typename }`];
      return depth >= deepest ? [] : [`${name} { ${this.#fieldsOf(inner, depth + 1)} }`];
    });
    return ['__typename', ...fields].join(' ');
  }

  #widened(question: string): string {
    const types = new TypeInfo(this.#schema);
    const wide = visit(
      parse(question),
      visitWithTypeInfo(types, {
        SelectionSet: {
          leave: (node) => {
            const type = types.getParentType();
            if (type === this.#schema.getQueryType()) return undefined;
            if (!isObjectType(type))
              return { ...node, selections: [...node.selections, ...selections('__typename')] };
            const depth = this.#isNode(type) ? deepest : 0;
            const more = selections(this.#fieldsOf(type, depth, aliasOf(type.name)));
            return { ...node, selections: [...node.selections, ...more] };
          },
        },
      }),
    );
    return print(wide);
  }

  async #count(api: Pick<Client, 'ask'>, query: string, variables = {}): Promise<void> {
    const { data, errors } = await api.ask(query, variables);
    if (errors)
      throw new Error(`${errors.map(({ message }) => message).join('\n')}\n${query.slice(0, 2000)}`);
    this.#walk(data);
  }

  #walk(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.#walk(one);
    if (Array.isArray(value) || value === null || typeof value !== 'object') return;
    const { __typename: typeName, ...fields } = value as Record<string, unknown>;
    const type = this.#schema.getType(String(typeName));
    for (const [key, field] of Object.entries(fields)) {
      this.#walk(field);
      const name = key.replace(`${typeName}_`, '');
      if (!isObjectType(type) || !Object.hasOwn(type.getFields(), name)) continue;
      const seen = this.seen.get(`${typeName}.${name}`) ?? { asked: 0, silent: 0 };
      this.seen.set(`${typeName}.${name}`, seen);
      seen.asked++;
      if (field === null) seen.silent++;
    }
  }
}
