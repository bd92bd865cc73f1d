import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What of a graph queries are about. */
export interface Samples {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
}

/** How long lists are asked for: short ones, so that they nest, and the longest that are answered. */
const lengths = [1, 3, 20, 100, 200, 500, 2000];
const deepest = 9;

/** Makes queries that a schema takes, by chance; most of them ask for much. */
export class QueryMaker {
  readonly #schema: GraphQLSchema;
  readonly #samples: Samples;
  readonly #random: () => number;

  constructor(schema: GraphQLSchema, samples: Samples, seed: number) {
    this.#schema = schema;
    this.#samples = samples;
    this.#random = randomBy(seed);
  }

  /** A query of one field, or of the same field many times under other names. */
  query(): string {
    const fields = Object.values(this.#schema.getQueryType()!.getFields());
    const times = this.#chance(0.5) ? 1 : this.#pick([2, 5, 10, 25, 50]);
    const field = this.#pick(fields);
    // 50 names are given in the whole document
    const own = Array.from(
      { length: times },
      (_, i) => `${times > 1 ? `q${i}: ` : ''}${this.#field(field, 1)}`,
    );
    return `{ ${own.join(' ')} }`;
  }

  #chance(of: number): boolean {
    return this.#random() < of;
  }

  #pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#random() * all.length)]!;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args.flatMap((arg) => this.#argument(arg));
    const selection = this.#selection(field.type, depth);
    return `${field.name}${args.length ? `(${args.join(', ')})` : ''}${selection}`;
  }

  #argument({ name, type }: GraphQLArgument): string[] {
    // pages from behind are those from before read backwards; a cursor belongs to an answer
    if (['last', 'before', 'after'].includes(name)) return [];
    const isNeeded = isNonNullType(type);
    if (!isNeeded && !this.#chance(name === 'first' || name === 'limit' ? 0.8 : 0.2)) return [];
    const value = this.#value(type, name);
    return value === undefined ? [] : [`${name}: ${value}`];
  }

  #value(type: GraphQLInputType, name: string): string | undefined {
    if (isNonNullType(type)) return this.#value(type.ofType, name);
    if (isListType(type)) {
      const values = Array.from({ length: this.#pick([1, 3]) }, () => this.#value(type.ofType, name));
      return `[${[...new Set(values)].join(', ')}]`;
    }
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = type.isOneOf
        ? [this.#pick(fields)]
        : fields.filter(({ type }) => isNonNullType(type) || this.#chance(0.1));
      return `{ ${chosen.map((field) => `${field.name}: ${this.#value(field.type, field.name)}`).join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(
          ['first', 'limit', 'chars'].includes(name) ? this.#pick(lengths) : this.#pick([1, 3, 8, 2020]),
        );
      case 'Float':
        return this.#pick(['0', '0.5', '1']);
      case 'Boolean':
        return this.#pick(['true', 'false']);
      case 'ID':
        return JSON.stringify(this.#pick(this.#samples.ids));
      case 'LocalDate':
        return '"2017-06-01"';
      default:
        return JSON.stringify(this.#pick(this.#samples.texts));
    }
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (!isObjectType(named) && !isInterfaceType(named)) return '';
    const fields = Object.values(named.getFields());
    const leaves = fields.filter(({ type }) => !('getFields' in getNamedType(type)));
    const branches = fields.filter((field) => !leaves.includes(field));
    const kept = new Map<string, string>();
    for (const leaf of leaves) if (this.#chance(0.4)) kept.set(leaf.name, this.#field(leaf, depth));
    if (depth < deepest) {
      const usual = branches.filter(({ name }) => ['edges', 'node', 'nodes', 'entity'].includes(name));
      const some = Array.from({ length: this.#pick([0, 1, 1, 2]) }, () => this.#pick(branches));
      for (const branch of [...usual, ...some])
        if (branch && !kept.has(branch.name)) kept.set(branch.name, this.#field(branch, depth + 1));
    }
    return ` { ${[...kept.values(), '__typename'].join(' ')} }`;
  }
}
