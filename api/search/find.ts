import type { Candidate, Label, Row } from '../../graph-schema/index.ts';
import type { Reader } from '../queries/reader.ts';
import { gramsFor } from './grams.ts';
import { chosen } from './index/choose.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type InRole, type Ranked, ranked } from './rank.ts';
import { understood, type Wanted } from './understood.ts';
import { type Role, rarest } from './words.ts';

/** How many tasks of an agency are looked at. */
const mostInRole = 2000;
/** How many nodes an engine gives for each property, so that ranking has something to choose from. */
const candidateLimit = (limit: number) => Math.max(100, limit * 5);
/** How many the index gives, which puts them in order before. */
const chosenLimit = (limit: number) => Math.max(200, limit * 2);

/** Hits of a search, best first, and the words by which they were found. */
export interface Found {
  readonly hits: readonly Ranked[];
  readonly words: readonly string[];
}

const roleCypher = (role: Role) =>
  `MATCH (a:Agency)-[:${role}]->(n) WHERE a.id IN $agencies RETURN DISTINCT n, labels(n) AS labels ORDER BY n.id LIMIT $most`;

const agenciesCypher = 'MATCH (n:Agency) WHERE n.id IN $agencies RETURN n';

async function inRole(
  reader: Reader,
  { role, agencies }: Wanted['roles'][number],
  labels: readonly Label[],
): Promise<{ found: Candidate[]; ids: InRole }> {
  const params = { agencies: [...agencies] };
  const [tasks, own] = await Promise.all([
    reader.read(roleCypher(role), { ...params, most: mostInRole }),
    reader.read(agenciesCypher, params),
  ]);
  const found: Candidate[] = [
    ...tasks.map((row) => ({ label: (row.labels as Label[]).find((label) => labels.includes(label)), row })),
    ...own.map((row) => ({ label: labels.find((label) => label === 'Agency'), row })),
  ].flatMap(({ label, row }) => (label ? [{ label, properties: row.n as Row }] : []));
  const ids = tasks.map(({ n }) => String((n as Row).id));
  return { found, ids: { nodes: new Set(ids), agencies: new Set(agencies) } };
}

/**
 * What an engine finds for the words. It looks at each node that has one of the pairs, however many there are in a large graph, so
 * that the rare ones come first; the others only where these do not find enough to choose from.
 */
export async function byWords(
  reader: Pick<Reader, 'candidates'>,
  wanted: Wanted,
  labels: readonly Label[],
  most: number,
): Promise<Candidate[]> {
  const all = gramsFor(wanted);
  const rare = gramsFor(wanted, rarest);
  const found = rare.length ? await reader.candidates(rare, labels, most) : [];
  return found.length >= most || rare.length === all.length ? found : reader.candidates(all, labels, most);
}

/** What has the words: by the index of the graph where there is one, else by the engine. */
function withWords(
  reader: Reader,
  wanted: Wanted,
  lexicon: Lexicon,
  labels: readonly Label[],
  limit: number,
): Promise<Candidate[]> {
  const { words } = reader;
  return words
    ? reader.nodes(chosen(words, lexicon, wanted, labels, chosenLimit(limit)))
    : byWords(reader, wanted, labels, candidateLimit(limit));
}

async function foundFor(
  reader: Reader,
  wanted: Wanted,
  lexicon: Lexicon,
  labels: readonly Label[],
  limit: number,
): Promise<Ranked[]> {
  const [byText, ...byRole] = await Promise.all([
    withWords(reader, wanted, lexicon, labels, limit),
    ...wanted.roles.map((role) => inRole(reader, role, labels)),
  ]);
  const candidates = [...byText, ...byRole.flatMap(({ found }) => found)];
  const once = new Map(candidates.map((candidate) => [candidate.properties.id, candidate]));
  return ranked(
    wanted,
    [...once.values()],
    byRole.map(({ ids }) => ids),
    lexicon,
  );
}

/** The best that a graph has for what somebody typed. */
export async function find(
  reader: Reader,
  text: string,
  labels: readonly Label[],
  limit: number,
): Promise<Found> {
  const lexicon = await lexiconOf(reader);
  const alternatives = await understood(text, lexicon);
  const all = await Promise.all(
    alternatives.map((wanted) => foundFor(reader, wanted, lexicon, labels, limit)),
  );
  const best = new Map<string, Ranked>();
  for (const hit of all.flat()) if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
  const hits = [...best.values()];
  // of a single alternative they are in order
  if (all.length > 1) hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const terms = alternatives.flatMap(({ terms }) => terms);
  return {
    hits: hits.slice(0, limit),
    words: [...new Set(terms.flatMap(({ wordings }) => wordings.map(({ text }) => text)))],
  };
}
