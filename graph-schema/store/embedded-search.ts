import type { GrafeoDB } from '@grafeo-db/js';
import type { Label } from '../model/nodes.ts';
import { searchDefinitions } from '../model/schema.ts';
import { queryError } from './embedded-errors.ts';
import { plainRow } from './embedded-values.ts';
import type { Candidate, CandidateOptions, Params, ReadOptions, Row } from './port.ts';
import {
  areLone,
  columnOf,
  definitionsFor,
  eachOnce,
  loneCharacterCypher,
  loneCharacterParams,
} from './search.ts';

type Read = (cypher: string, params?: Params, options?: ReadOptions) => Promise<Row[]>;

/** A node, and all that it is called in one of its lists, in lower case. */
interface Listed {
  readonly id: string;
  readonly names: string;
}

/** So many ids are remembered until the graph changes, and so many nodes of a label with the names in a list. */
const mostRemembered = 200_000;

/** The engine numbers nodes; asking it for the id of one costs as much as reading all of the node. */
export class EmbeddedSearch {
  readonly #db: GrafeoDB;
  readonly #read: Read;
  #ids = new Map<number, string>();
  #lists = new Map<string, Promise<readonly Listed[]>>();

  constructor(db: GrafeoDB, read: Read) {
    this.#db = db;
    this.#read = read;
  }

  /** Forgets what is remembered of a graph that has changed. */
  forget(): void {
    this.#ids = new Map();
    this.#lists = new Map();
  }

  /** See the port. */
  async candidates(
    grams: readonly string[],
    labels: readonly Label[],
    most: number,
    options: CandidateOptions,
  ): Promise<Candidate[]> {
    if (grams.length === 0) return [];
    const definitions = definitionsFor(labels);
    const found: Candidate[] = [];
    if (areLone(grams))
      for (const { label } of definitions) {
        const cypher = loneCharacterCypher(label, columnOf(options));
        found.push(...(await this.#scan(label, cypher, loneCharacterParams(grams, most), options)));
      }
    else {
      const words = bothWidths(grams);
      for (const { label, properties, lists } of definitions) {
        const numbers = new Set<number>();
        for (const property of properties)
          if (lists.includes(property))
            found.push(...(await this.#inList(label, property, words, most, options)));
          else
            for (const number of await this.#textSearch(label, property, words.join(' '), most))
              numbers.add(number);
        for (const number of numbers) {
          const properties = this.#propertiesOf(number, options);
          if (properties) found.push({ label, properties });
        }
      }
    }
    return eachOnce(found);
  }

  async #scan(label: Label, cypher: string, params: Params, options: ReadOptions): Promise<Candidate[]> {
    return (await this.#read(cypher, params, options)).map(({ n }) => ({ label, properties: n as Row }));
  }

  /** Those with the most pairs in a list of names: the engine's text index does not read lists. */
  async #inList(
    label: Label,
    property: string,
    grams: readonly string[],
    most: number,
    options: CandidateOptions,
  ): Promise<Candidate[]> {
    if (options.idsOnly) {
      const listed = await this.#listed(label, property, options);
      if (listed.length < mostRemembered)
        return withMost(listed, grams, most).map(({ id }) => ({ label, properties: { id } }));
    }
    return this.#scan(
      label,
      `MATCH (n:${label}) WITH n, size([g IN $grams WHERE any(v IN n.${property} WHERE toLower(v) CONTAINS g)]) AS having
       WHERE having > 0 WITH n ORDER BY having DESC, n.id LIMIT $most RETURN ${columnOf(options)}`,
      { grams: [...grams], most },
      options,
    );
  }

  /** The nodes of a label with the names in one of their lists, read once until the graph changes. */
  #listed(label: Label, property: string, options: ReadOptions): Promise<readonly Listed[]> {
    const lists = this.#lists;
    const key = `${label}.${property}`;
    const known = lists.get(key);
    if (known) return known;
    const listed = this.#read(
      `MATCH (n:${label}) WHERE size(n.${property}) > 0 RETURN n.id AS id, n.${property} AS names LIMIT $most`,
      { most: mostRemembered },
      options,
    ).then((rows) =>
      rows.map(({ id, names }) => ({ id: String(id), names: (names as string[]).join('\n').toLowerCase() })),
    );
    lists.set(key, listed);
    listed.catch(() => lists.delete(key));
    return listed;
  }

  /** What is wanted of the node with this number; nothing where it has gone. */
  #propertiesOf(number: number, { idsOnly }: CandidateOptions): Row | undefined {
    const known = idsOnly ? this.#ids.get(number) : undefined;
    if (known !== undefined) return { id: known };
    const node = this.#db.getNode(number);
    if (!node) return undefined;
    if (!idsOnly) return plainRow(node.properties());
    const id = String(node.get('id'));
    if (this.#ids.size < mostRemembered) this.#ids.set(number, id);
    return { id };
  }

  async #textSearch(label: Label, property: string, text: string, most: number): Promise<number[]> {
    try {
      return (await this.#db.textSearch(label, property, text, most)).map(([node]) => node!);
    } catch (error) {
      throw queryError(error, `full-text search of ${label}.${property}`);
    }
  }

  /** Makes the index of each searched property that has none. */
  async prepare(): Promise<void> {
    for (const { label, properties, lists } of searchDefinitions)
      for (const property of properties)
        if (!lists.includes(property) && !(await this.#hasIndex(label, property)))
          await this.#db.createTextIndex(label, property, { tokenizer: 'cjk_bigram', stopWords: [] });
  }

  #hasIndex(label: Label, property: string): Promise<boolean> {
    return this.#db.textSearch(label, property, '', 1).then(
      () => true,
      () => false,
    );
  }
}

/** The nodes in whose names the most pairs of characters are, so many of them at most; those before others that have as many. */
function withMost(listed: readonly Listed[], grams: readonly string[], most: number): readonly Listed[] {
  const having = listed
    .map((node) => ({ node, count: grams.filter((gram) => node.names.includes(gram)).length }))
    .filter(({ count }) => count > 0);
  if (having.length > most) having.sort((a, b) => b.count - a.count);
  return having.slice(0, most).map(({ node }) => node);
}

/** The engine does not fold full-width letters and digits, as print often has them, to half-width ones. */
const bothWidths = (grams: readonly string[]): string[] =>
  grams.flatMap((gram) => {
    const wide = gram.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    return wide === gram ? [gram] : [gram, wide];
  });
