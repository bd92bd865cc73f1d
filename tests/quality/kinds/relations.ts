import type { RelationAnswer } from '../answers.ts';
import type { Coverage } from '../coverage.ts';
import type { Graph, GraphEdge } from '../graph.ts';
import { dice, isSame, plain } from '../likeness.ts';
import { Tally } from '../tally.ts';

const typeOf = { IMPLEMENTS: 'IMPLEMENTS', SUPERSEDES: 'SUPERSEDES', REFERENCES: 'CITES' } as const;
const types: ReadonlySet<string> = new Set(Object.values(typeOf));
const pair = ({ from, to, toTitle }: RelationAnswer) => `${from}|${to ?? plain(toTitle)}`;

/** Is every document found that a plan names, and how the two are bound? */
export function relations(graph: Graph, coverage: Coverage): Tally {
  const tally = new Tally();
  const answers = coverage.answers.relations;
  const isPlan = (id: string) => graph.is(id, 'Plan');
  const all = graph.edges.filter(({ type, from, to }) => types.has(type) && isPlan(from) && isPlan(to));
  const means = (edge: GraphEdge, { to, toTitle }: RelationAnswer) =>
    to
      ? edge.to === coverage.id(to)
      : [edge.asPrinted, ...graph.names(edge.to)].some((n) => isSame(n, toTitle) || dice(n, toTitle) >= 0.8);
  const carriedOut = new Set(answers.filter(({ type }) => type === 'IMPLEMENTS').map(pair));
  const done = new Set<string>();
  const used = new Set<GraphEdge>();
  for (const answer of answers) {
    const key = `${pair(answer)}|${answer.type}`;
    const told = answer.either && answer.type === 'REFERENCES' && carriedOut.has(pair(answer));
    if (done.has(key) || told) continue;
    done.add(key);
    const to = all.filter((e) => e.from === coverage.id(answer.from) && means(e, answer));
    const hit =
      to.find((e) => e.type === typeOf[answer.type]) ??
      (answer.either ? to.find((e) => e.type !== 'SUPERSEDES') : undefined);
    for (const e of to) if (answer.unsure || e.type === 'CITES' || e.type === hit?.type) used.add(e);
    if (answer.unsure) continue;
    if (hit) tally.find(answer.from);
    else tally.miss(answer.from, `${answer.type} ${answer.toTitle}${to.length ? `, is ${to[0]!.type}` : ''}`);
  }
  const covered = coverage.of('relations');
  for (const e of all.filter((edge) => covered.has(edge.from) && !used.has(edge)))
    tally.mistake(coverage.key(e.from), `${e.type} ${graph.names(e.to)[0]}`);
  return tally;
}
