import {
  type EdgeType,
  edges,
  edgeTypes,
  type Label,
  labels,
  nodes,
  type Params,
  type Value,
} from '../../graph-schema/index.ts';

/** One read, as both engines are asked it. */
export interface Read {
  cypher: string;
  params: Params;
  /** whether the order of its rows is settled: else they are compared as a bag */
  ordered: boolean;
}

/** Values that a graph has, by label and property: what a read compares with is often there. */
export type Samples = ReadonlyMap<string, readonly Value[]>;

export const sampleKey = (label: Label, property: string) => `${label}.${property}`;

/** Properties whose values are long: comparing them tells no more, and slows everything. */
const long = new Set(['text', 'quote', 'why', 'whyZh', 'stepless', 'steplessZh', 'suspectZh', 'toQuote']);

export const propertiesOf = (label: Label): string[] =>
  Object.keys(nodes[label].shape).filter((name) => !long.has(name));

interface Bound {
  name: string;
  label: Label;
  /** an optional one may be null */
  optional: boolean;
}

/** Makes reads of the graph's own labels, types and properties: match, filter, order, limit, aggregate. */
export class Reads {
  readonly #random: () => number;
  readonly #samples: Samples;
  #params: Params = {};

  constructor(random: () => number, samples: Samples) {
    this.#random = random;
    this.#samples = samples;
  }

  next(): Read {
    this.#params = {};
    const { pattern, bound } = this.#pattern();
    const where = this.#where(bound);
    const { columns, aggregates } = this.#columns(bound);
    const settled = this.#chance(0.7);
    const order = settled
      ? ` ORDER BY ${columns.map((_, i) => `c${i}${this.#chance(0.3) ? ' DESC' : ''}`).join(', ')}`
      : '';
    const skip = settled && this.#chance(0.2) ? ` SKIP ${this.#number(5)}` : '';
    const limit = settled && this.#chance(0.6) ? ` LIMIT ${1 + this.#number(20)}` : '';
    const distinct = !aggregates && this.#chance(0.3) ? 'DISTINCT ' : '';
    const returned = columns.map((column, i) => `${column} AS c${i}`).join(', ');
    return {
      cypher: `${pattern}${where} RETURN ${distinct}${returned}${order}${skip}${limit}`,
      params: this.#params,
      ordered: settled,
    };
  }

  #number = (below: number): number => Math.floor(this.#random() * below);
  #chance = (probability: number): boolean => this.#random() < probability;
  #one = <T>(of: readonly T[]): T => of[this.#number(of.length)]!;

  #pattern(): { pattern: string; bound: Bound[] } {
    if (this.#chance(0.25)) {
      const label = this.#one(labels.filter((it) => it !== 'Text'));
      return { pattern: `MATCH (a:${label})`, bound: [{ name: 'a', label, optional: false }] };
    }
    const [type, from, to] = this.#edge();
    const bound: Bound[] = [
      { name: 'a', label: from, optional: false },
      { name: 'b', label: to, optional: false },
    ];
    let pattern = this.#chance(0.5)
      ? `MATCH (a:${from})-[r:${type}]->(b:${to})`
      : `MATCH (b:${to})<-[r:${type}]-(a:${from})`;
    if (this.#chance(0.4)) {
      const next = this.#edge((_, start) => start === to);
      if (next) {
        const optional = this.#chance(0.5);
        pattern += optional
          ? ` OPTIONAL MATCH (b)-[s:${next[0]}]->(c:${next[2]})`
          : ` MATCH (b)-[s:${next[0]}]->(c:${next[2]})`;
        bound.push({ name: 'c', label: next[2], optional });
      }
    }
    return { pattern, bound };
  }

  #edge(): [EdgeType, Label, Label];
  #edge(fits: (type: EdgeType, from: Label) => boolean): [EdgeType, Label, Label] | undefined;
  #edge(fits: (type: EdgeType, from: Label) => boolean = () => true): [EdgeType, Label, Label] | undefined {
    const all = edgeTypes.flatMap((type) =>
      edges[type].joins
        .filter(([from, to]) => to !== 'Text' && fits(type, from))
        .map(([from, to]) => [type, from, to] as [EdgeType, Label, Label]),
    );
    return all.length ? this.#one(all) : undefined;
  }

  #where(bound: readonly Bound[]): string {
    if (this.#chance(0.25)) return '';
    // a condition of WHERE behind OPTIONAL MATCH belongs to that, so that it may name all that is bound
    const count = 1 + this.#number(3);
    const conditions = Array.from({ length: count }, () => this.#condition(bound));
    return ` WHERE ${conditions.join(this.#chance(0.7) ? ' AND ' : ' OR ')}`;
  }

  #condition(bound: readonly Bound[]): string {
    const { name, label } = this.#one(bound);
    const property = this.#one(propertiesOf(label));
    const at = `${name}.${property}`;
    const value = this.#sample(label, property);
    const negated = (condition: string) => (this.#chance(0.15) ? `NOT (${condition})` : condition);
    if (value === undefined || this.#chance(0.15))
      return negated(`${at} IS ${this.#chance(0.5) ? 'NOT ' : ''}NULL`);
    if (Array.isArray(value)) {
      if (this.#chance(0.5) && value.length) return negated(`${this.#param(this.#one(value))} IN ${at}`);
      return negated(`size(${at}) ${this.#one(['>', '<=', '='])} ${this.#number(4)}`);
    }
    if (typeof value === 'boolean') return negated(`${at} = ${this.#param(value)}`);
    if (this.#chance(0.2)) {
      const others = [value, this.#sample(label, property) ?? value, this.#sample(label, property) ?? value];
      return negated(`${at} IN ${this.#param(others)}`);
    }
    if (typeof value === 'string' && this.#chance(0.5)) {
      const from = this.#number(value.length);
      const part = value.slice(from, from + 1 + this.#number(4));
      return negated(`${at} ${this.#one(['STARTS WITH', 'ENDS WITH', 'CONTAINS'])} ${this.#param(part)}`);
    }
    return negated(`${at} ${this.#one(['=', '<>', '<', '<=', '>', '>='])} ${this.#param(value)}`);
  }

  #sample(label: Label, property: string): Value | undefined {
    const values = this.#samples.get(sampleKey(label, property));
    return values?.length ? this.#one(values) : undefined;
  }

  #param(value: Value): string {
    const name = `p${Object.keys(this.#params).length}`;
    this.#params[name] = value;
    return `$${name}`;
  }

  #columns(bound: readonly Bound[]): { columns: string[]; aggregates: boolean } {
    const scalar = () => {
      const { name, label } = this.#one(bound);
      const at = `${name}.${this.#one(propertiesOf(label).filter((it) => !Array.isArray(this.#sample(label, it))))}`;
      return this.#chance(0.15) ? `coalesce(${at}, '-')` : at;
    };
    const plain = Array.from({ length: 1 + this.#number(3) }, scalar);
    if (this.#chance(0.6)) return { columns: plain, aggregates: false };
    const aggregated = Array.from({ length: 1 + this.#number(2) }, () => this.#aggregate(bound));
    return { columns: [...(this.#chance(0.6) ? plain.slice(0, 1) : []), ...aggregated], aggregates: true };
  }

  #aggregate(bound: readonly Bound[]): string {
    const { name, label } = this.#one(bound);
    const numeric = propertiesOf(label).filter((it) => typeof this.#sample(label, it) === 'number');
    const property = this.#one(propertiesOf(label));
    const of = `${name}.${property}`;
    const isScalar = !Array.isArray(this.#sample(label, property));
    if (numeric.length && this.#chance(0.4)) {
      const number = `${name}.${this.#one(numeric)}`;
      // the sum of nothing is 0 in Neo4j and null in the embedded engine: reads say which they mean
      return this.#one([
        `coalesce(sum(${number}), 0)`,
        ...['avg', 'min', 'max'].map((kind) => `${kind}(${number})`),
      ]);
    }
    return this.#one([
      'count(*)',
      `count(${name})`,
      `count(DISTINCT ${name})`,
      `count(${of})`,
      `size(collect(DISTINCT ${name}.id))`,
      ...(isScalar ? [`min(${of})`, `max(${of})`, `count(DISTINCT ${of})`] : []),
    ]);
  }
}
