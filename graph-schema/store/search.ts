import type { Label } from '../model/nodes.ts';
import { type SearchDefinition, searchDefinitions } from '../model/schema.ts';
import type { Candidate, CandidateOptions, Params } from './port.ts';

/**
 * Full-text search, the part that both engines share. An engine finds candidates through its own text index, which
 * counts any common pair of characters; who asks puts them in order, so that it does not depend on an engine's own scores.
 */

/** Names of nodes that hold a lone character, which no engine indexes. */
export const loneCharacterCypher = (label: Label, wanted: string) =>
  `MATCH (n:${label}) WHERE any(c IN $grams WHERE n.name CONTAINS c) WITH n ORDER BY n.id LIMIT $limit RETURN ${wanted}`;

/** What of a candidate `n` a statement returns, in a column `n`. */
export const columnOf = ({ idsOnly }: CandidateOptions) => (idsOnly ? '{id: n.id} AS n' : 'n');

export const loneCharacterParams = (grams: readonly string[], limit: number): Params => ({
  grams: [...grams],
  limit,
});

/** Nothing but lone Han characters, which no index of pairs knows. */
export const areLone = (grams: readonly string[]) => grams.every((gram) => /^\p{Script=Han}$/u.test(gram));

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const runs = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

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

/** The definitions for the labels asked for, each once. */
export const definitionsFor = (labels: readonly Label[]): SearchDefinition[] =>
  searchDefinitions.filter(({ label }) => labels.includes(label));

/** What was found in several ways, once. */
export const eachOnce = (found: readonly Candidate[]): Candidate[] => [
  ...new Map(found.map((candidate) => [candidate.properties.id, candidate])).values(),
];
