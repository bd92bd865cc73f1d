import type { Label } from '../model/nodes.ts';
import { type SearchDefinition, searchDefinitions } from '../model/schema.ts';
import type { Candidate, GraphStore, Hit, Params, ReadOptions } from './port.ts';

/**
 * Full-text search, the part that both engines share. An engine finds candidates through its own text index, which
 * counts any common pair of characters; here they are put in order by how well the words of the query stand in their
 * properties. So the order does not depend on an engine's own scores.
 *
 * Score: 5 for a name that is the query; 4 for another searched value that is (alias, 文号); between 2 and 3 where one
 * value has every word of the query (more, the larger the part of the value that they make up); below 1 the part of
 * the query's character pairs that is found at all.
 */

/** What a user typed, cut into what is looked for. */
export interface TextQuery {
  /** compatibility-folded (full-width to half-width), lower case, spaces run together */
  folded: string;
  /** what stands between spaces */
  words: string[];
  grams: string[];
}

/** How many candidates an engine looks up for each label, so that ranking has something to choose from. */
const candidateLimit = (limit: number) => Math.max(200, limit * 5);

/** Names of nodes that hold a lone character, which no engine indexes. */
export const loneCharacterCypher = (label: Label) =>
  `MATCH (n:${label}) WHERE any(c IN $grams WHERE n.name CONTAINS c) RETURN n ORDER BY n.id LIMIT $limit`;

export const loneCharacterParams = (grams: readonly string[], limit: number): Params => ({
  grams: [...grams],
  limit,
});

/** Nothing but lone Han characters, which no index of pairs knows. */
export const areLone = (grams: readonly string[]) => grams.every((gram) => /^\p{Script=Han}$/u.test(gram));

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const runs = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/** Longer queries are cut: nobody types them, and engines bound the clauses of a query. */
const longestQuery = 200;

/** Pairs of Han characters (a lone one where it stands alone) and whole words of other scripts, each once. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const [run] of fold(text).matchAll(runs)) {
    const characters = [...run];
    if (characters.length === 1 || !/\p{Script=Han}/u.test(run)) grams.add(run);
    else for (let i = 0; i + 1 < characters.length; i++) grams.add(characters[i]! + characters[i + 1]!);
  }
  return [...grams];
}

/** Cuts a text into what is looked for, or nothing where it holds no word. */
export function parseText(text: string): TextQuery | undefined {
  const folded = fold(text).slice(0, longestQuery).trim();
  const grams = gramsOf(folded);
  return grams.length ? { folded, words: folded.split(' '), grams } : undefined;
}

/** The definitions for the labels asked for, each once. */
export const definitionsFor = (labels: readonly Label[]): SearchDefinition[] =>
  searchDefinitions.filter(({ label }) => labels.includes(label));

const searchedOf = new Map(searchDefinitions.map(({ label, properties }) => [label, properties]));

function* valuesOf({ label, properties }: Candidate): Generator<string> {
  if (typeof properties.name === 'string') yield fold(properties.name);
  for (const property of searchedOf.get(label) ?? []) {
    const value = properties[property];
    if (typeof value === 'string') yield fold(value);
    else if (Array.isArray(value)) for (const one of value) if (typeof one === 'string') yield fold(one);
  }
}

function timesIn(value: string, word: string): number {
  let times = 0;
  for (let at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + word.length)) times++;
  return times;
}

function score(query: TextQuery, candidate: Candidate): number {
  if (fold(String(candidate.properties.name)) === query.folded) return 5;
  let best = 0;
  const found = new Set<string>();
  for (const value of valuesOf(candidate)) {
    if (value === query.folded) return 4;
    for (const gram of query.grams) if (value.includes(gram)) found.add(gram);
    const times = query.words.map((word) => timesIn(value, word));
    if (times.includes(0)) continue;
    const covered = query.words.reduce((sum, word, i) => sum + word.length * times[i]!, 0);
    best = Math.max(best, 2 + Math.min(1, covered / value.length));
  }
  return best || found.size / query.grams.length;
}

/** What was found in several ways, once. */
export const eachOnce = (found: readonly Candidate[]): Candidate[] => [
  ...new Map(found.map((candidate) => [candidate.properties.id, candidate])).values(),
];

/** The best of what the engine found, each node once; equal scores in the order of shorter names, then ids. */
export function rank(query: TextQuery, candidates: Iterable<Candidate>, limit: number): Hit[] {
  const hits = new Map<string, Hit>();
  for (const candidate of candidates) {
    const { id, name } = candidate.properties;
    if (typeof id !== 'string' || hits.has(id)) continue;
    const points = score(query, candidate);
    if (points > 0) hits.set(id, { id, label: candidate.label, name: String(name ?? id), score: points });
  }
  return [...hits.values()]
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** The search of a store, by the candidates that its engine finds. */
export async function searchIn(
  store: Pick<GraphStore, 'candidates'>,
  text: string,
  labels: readonly Label[],
  limit: number,
  options: ReadOptions,
): Promise<Hit[]> {
  const query = parseText(text);
  if (!query) return [];
  return rank(query, await store.candidates(query.grams, labels, candidateLimit(limit), options), limit);
}
