import type { Value } from '../store/port.ts';
import type { GraphVersion } from '../store/version.ts';

const agent = 'urn:gangmu:agent';
const term = (kind: string, id: string) => `urn:gangmu:${kind}:${encodeURIComponent(id)}`;

/** How the graph came to say what it says, in the terms of PROV: which rule, or which review, in which version of the graph. */
export class Provenance {
  readonly #graph: string;
  readonly #version: GraphVersion;
  readonly #told = new Set<string>();
  #untold: object[] = [];

  constructor(version: GraphVersion) {
    this.#version = version;
    this.#graph = term('graph', version.id);
  }

  /** The version of the graph, and the program that made it. */
  graph(): object[] {
    const { id, loadedAt } = this.#version;
    return [
      { '@id': agent, '@type': 'prov:SoftwareAgent', 'schema:name': 'Gangmu' },
      {
        '@id': this.#graph,
        '@type': ['prov:Entity', 'schema:Dataset'],
        'schema:name': 'Gangmu',
        'schema:version': id,
        ...(loadedAt === null ? {} : { 'prov:generatedAtTime': loadedAt }),
        'prov:wasAttributedTo': { '@id': agent },
      },
    ];
  }

  /** What generated a node or relation, and the plan that it was read from. */
  of({ rule, review, plan }: Record<string, Value>, ref: (id: string) => object): object {
    const by =
      typeof review === 'string'
        ? this.#activity('review', review, { 'prov:wasAssociatedWith': { '@type': 'prov:Person' } })
        : typeof rule === 'string'
          ? this.#activity('rule', rule, this.#following(rule))
          : undefined;
    return {
      ...(by === undefined ? {} : { 'prov:wasGeneratedBy': { '@id': by } }),
      ...(typeof plan === 'string' ? { 'prov:wasDerivedFrom': ref(plan) } : {}),
    };
  }

  /** What has generated something since this was asked last, and was not told before. */
  activities(): object[] {
    const untold = this.#untold;
    this.#untold = [];
    return untold;
  }

  #following(rule: string): object {
    return {
      'prov:wasAssociatedWith': { '@id': agent },
      'prov:qualifiedAssociation': {
        '@type': 'prov:Association',
        'prov:agent': { '@id': agent },
        'prov:hadPlan': { '@id': term('rule', rule), '@type': 'prov:Plan', 'schema:name': rule },
      },
    };
  }

  #activity(kind: string, id: string, how: object): string {
    const activity = `${this.#graph}:${kind}:${encodeURIComponent(id)}`;
    if (!this.#told.has(activity)) {
      this.#told.add(activity);
      const { loadedAt } = this.#version;
      this.#untold.push({
        '@id': activity,
        '@type': 'prov:Activity',
        ...how,
        'prov:generated': { '@id': this.#graph },
        ...(loadedAt === null ? {} : { 'prov:endedAtTime': loadedAt }),
      });
    }
    return activity;
  }
}
