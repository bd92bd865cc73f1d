import { coherent } from '../../../api/queries/cascade/coherence.ts';
import type { FoundLink } from '../../../api/queries/cascade/graph.ts';
import { median } from '../../bench/measure.ts';
import type { CascadeAnswer } from '../answers.ts';
import type { Coverage } from '../coverage.ts';
import type { Graph, GraphNode } from '../graph.ts';
import { dice, overlaps } from '../likeness.ts';
import { Tally } from '../tally.ts';

/** The steps up: what carries out → what is carried out. */
export const followed: ReadonlySet<string> = new Set(['IMPLEMENTS', 'REFINES', 'CONTRIBUTES_TO', 'PART_OF']);
const deepest = 5;

/** Everything that is reached by steps up. */
export function reach(graph: Graph, from: readonly string[]): Map<string, number> {
  const reached = new Map(from.map((id) => [id, 0]));
  for (const [id, depth] of reached)
    if (depth < deepest)
      for (const { type, to } of graph.out(id))
        if (followed.has(type) && !reached.has(to)) reached.set(to, depth + 1);
  return reached;
}

/** What `cascade` shows of the way up from each of these: of all that is reached, what hangs together. */
export const shown = (graph: Graph, from: readonly string[]): FoundLink[] =>
  from.flatMap((root) => coherent(root, 'UP', linksUp(graph, root)));

export const endsOf = (from: readonly string[], links: readonly FoundLink[]): Set<string> =>
  new Set([...from, ...links.map(({ to }) => to)]);

/** An undertaking says in each plan what the clause says that a step answers. */
const clausesOf = (links: readonly FoundLink[]): GraphNode[] =>
  links.flatMap(({ to, edge: { toPlan, toQuote } }) =>
    to.startsWith('project:') && toQuote
      ? [{ id: to, label: 'SpecialProject', plan: toPlan, quote: toQuote }]
      : [],
  );

const linksUp = (graph: Graph, root: string): FoundLink[] =>
  [...reach(graph, [root])]
    .filter(([, depth]) => depth < deepest)
    .flatMap(([id]) => graph.out(id))
    .filter(({ type }) => followed.has(type))
    .map(({ type, from, to, ...edge }) => ({
      type,
      from,
      to,
      edge: { ...edge } as FoundLink['edge'],
      reached: to,
      plan: String(graph.nodes.get(to)!.plan ?? ''),
      start: null,
      heading: graph.is(to, 'Section'),
      year: null,
      task: graph.is(to, 'Task'),
    }));

/** The task and the targets of one line of the yearly table. */
function startsOf(graph: Graph, plan: string | undefined, words: string): string[] {
  const says = (node: GraphNode) => [node.quote, node.title, node.text].some((it) => overlaps(it, words));
  return [...graph.of('Task'), ...graph.of('Target')]
    .filter((node) => node.plan === plan && says(node))
    .map(({ id }) => id);
}

const speaks = (node: GraphNode | undefined, plan: string | undefined, quote: string): boolean =>
  node !== undefined &&
  (node.plan === plan || node.id === plan) &&
  ([node.quote, node.text, node.title, node.heading].some((it) => overlaps(it, quote)) ||
    dice(node.quote, quote) > 0.6);

/**
 * Does each line of the yearly table lead up to the four-year target of which it is a slice, to the task of the opinion, and to the
 * goals of the nation? `nationalMedian` and `nationalMost` tell how much of the nation a reader is given for one line by a walk along
 * all steps, `shown…` by the cascade, which leaves out what does not hang together.
 */
export function cascade(graph: Graph, coverage: Coverage): Tally {
  const tally = new Tally();
  const national = new Set(
    coverage.answers.plans.flatMap(({ plan, level }) =>
      level === 'national' ? (coverage.id(plan) ?? []) : [],
    ),
  );
  const nodesOf = (ids: Iterable<string>) => [...ids].map((id) => graph.nodes.get(id));
  const ofNation = (nodes: readonly (GraphNode | undefined)[]) =>
    nodes.filter((node) => national.has(String(node?.plan))).length;
  const counts: { walked: number; shown: number }[] = [];
  let found = 0;
  for (const answer of coverage.answers.cascade) {
    const starts = startsOf(graph, coverage.id('liaoning-tasks2017'), answer.tasks2017);
    const links = shown(graph, starts);
    const [walked, cut] = [nodesOf(reach(graph, starts).keys()), nodesOf(endsOf(starts, links))];
    counts.push({ walked: ofNation(walked), shown: ofNation(cut) });
    for (const { plan, quotes } of wanted(answer)) {
      const isIn = (nodes: readonly (GraphNode | undefined)[]) =>
        nodes.some((node) => quotes.some((quote) => speaks(node, coverage.id(plan), quote)));
      if (isIn([...cut, ...clausesOf(links)])) found++;
      if (isIn(walked)) tally.find(plan);
      else tally.miss(plan, `#${answer.item} ${answer.tasks2017} ⇢ ${quotes[0]!.slice(0, 50)}`);
    }
  }
  if (counts.length > 0)
    Object.assign(tally.more, {
      nationalMedian: median(counts.map(({ walked }) => walked)),
      nationalMost: Math.max(...counts.map(({ walked }) => walked)),
      shown: found,
      shownMedian: median(counts.map(({ shown }) => shown)),
      shownMost: Math.max(...counts.map(({ shown }) => shown)),
    });
  return tally;
}

function wanted({ scheme2017, opinion2017, national }: CascadeAnswer): { plan: string; quotes: string[] }[] {
  const also = opinion2017?.also?.map(({ quote }) => quote) ?? [];
  return [
    ...(scheme2017 ? [{ plan: 'liaoning-scheme2017', quotes: [scheme2017.quote] }] : []),
    ...(opinion2017 ? [{ plan: 'liaoning-opinion2017', quotes: [opinion2017.quote, ...also] }] : []),
    ...national.filter(({ unsure }) => !unsure).map(({ plan, quote }) => ({ plan, quotes: [quote] })),
  ];
}
