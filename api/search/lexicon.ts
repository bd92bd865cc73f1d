import type { Label } from '../../graph-schema/index.ts';
import type { Reader } from '../queries/reader.ts';
import { folded } from './folded.ts';

/** The kinds of node that several plans name: what people call things by. */
const namedLabels = [
  'Plan',
  'Agency',
  'Region',
  'Indicator',
  'SpecialProject',
  'Field',
] as const satisfies readonly Label[];

/** Something that has names. */
export interface Named {
  readonly id: string;
  readonly label: Label;
  /** folded, each once; the first is what it is called in full */
  readonly names: readonly string[];
}

/** The names of a graph, and where its plans hold. Made once for each version of the graph. */
export class Lexicon {
  readonly all: readonly Named[];
  /** folded names, each once */
  readonly names: readonly string[];
  readonly #byName = new Map<string, Named[]>();
  readonly #regions = new Map<string, string[]>();
  readonly #titles = new Map<string, string>();

  constructor(all: readonly Named[], regions: Iterable<{ plan: string; region: string }>) {
    this.all = all;
    for (const named of all) {
      if (named.label === 'Plan') this.#titles.set(named.id, named.names[0]!);
      for (const name of named.names) {
        const same = this.#byName.get(name);
        if (same) same.push(named);
        else this.#byName.set(name, [named]);
      }
    }
    this.names = [...this.#byName.keys()];
    for (const { plan, region } of regions)
      this.#regions.set(plan, [...(this.#regions.get(plan) ?? []), region]);
  }

  /** What is called so. */
  called(name: string): readonly Named[] {
    return this.#byName.get(name) ?? [];
  }

  /** The indicators one of whose names begins so. */
  indicatorsBegun(beginning: string): readonly Named[] {
    return this.all.filter(
      ({ label, names }) => label === 'Indicator' && names.some((name) => name.startsWith(beginning)),
    );
  }

  /** Ids of the regions that a plan holds for; none for the nation's. */
  regionsOf(plan: string): readonly string[] {
    return this.#regions.get(plan) ?? [];
  }

  /** Folded title of a plan. */
  titleOf(plan: string): string {
    return this.#titles.get(plan) ?? '';
  }
}

const namesCypher = (label: Label) =>
  `MATCH (n:${label}) RETURN n.id AS id, n.name AS name, n.aliases AS aliases${label === 'Plan' ? ', n.docNumber AS docNumber' : ''}`;

const regionsCypher =
  'MATCH (p:Plan)-[:APPLIES_TO]->(r:Region) RETURN p.id AS plan, r.id AS region ORDER BY plan, region';

async function readLexicon(reader: Reader): Promise<Lexicon> {
  const named = await Promise.all(
    namedLabels.map(async (label) =>
      (await reader.read(namesCypher(label))).map(({ id, name, aliases, docNumber }): Named => {
        const names = [name, docNumber, ...((aliases ?? []) as string[])].filter(
          (one) => typeof one === 'string',
        );
        return { id: String(id), label, names: [...new Set(names.map(folded))].filter((one) => one !== '') };
      }),
    ),
  );
  const regions = await reader.read(regionsCypher);
  return new Lexicon(
    named.flat(),
    regions.map(({ plan, region }) => ({ plan: String(plan), region: String(region) })),
  );
}

/** The lexicon of the present version of a graph. */
export const lexiconOf = (reader: Reader): Promise<Lexicon> => reader.oncePerVersion(readLexicon);
