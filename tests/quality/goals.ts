import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { coherent } from '../../api/queries/cascade/coherence.ts';
import type { FoundLink } from '../../api/queries/cascade/graph.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { followed } from './kinds/cascade.ts';

/**
 * What a reader says of something that the cascade shows below a goal of the nation: it is part of what carries the goal out (`right`), or
 * not (`noise`); `missing` is what the reader found and the cascade may show.
 */
interface GoalVerdict {
  goal: string;
  below: string;
  verdict: 'right' | 'noise' | 'missing';
  note?: string;
}

const read = (): GoalVerdict[] =>
  readFileSync(new URL('../gold/goal-verdicts.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoalVerdict);

/** Each step that arrives at a node, by that node. */
function arriving(graph: Graph): ReadonlyMap<string, readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges)
    if (followed.has(edge.type)) found.set(edge.to, [...(found.get(edge.to) ?? []), edge]);
  return found;
}

const deepest = 5;

/** What leads up to a node. */
function linksDown(graph: Graph, root: string, steps = arriving(graph)): FoundLink[] {
  const reached = new Map([[root, 0]]);
  const links: FoundLink[] = [];
  for (const [id, depth] of reached)
    if (depth < deepest)
      for (const { type, from, to, ...edge } of steps.get(id) ?? []) {
        if (!reached.has(from)) reached.set(from, depth + 1);
        const { plan, label } = graph.nodes.get(from)!;
        links.push({
          ...{ type, from, to, edge: { ...edge } as FoundLink['edge'], reached: from },
          ...{ plan: String(plan ?? ''), start: null, year: null },
          ...{ heading: label === 'Section', task: label === 'Task' },
        });
      }
  return links;
}

/** What the cascade shows below a goal, sections that nothing leads on from left out. */
function shownBelow(graph: Graph, goal: string, steps = arriving(graph)): string[] {
  const links = coherent(goal, 'DOWN', linksDown(graph, goal, steps));
  return [...new Set(links.map(({ from }) => from))].sort();
}

/** So many goals of the nation, drawn by a seed from the sections below which there is something to judge. */
function goalsDrawn(graph: Graph, seed: string, count: number): string[] {
  const steps = arriving(graph);
  const isOfNation = ({ plan }: GraphNode) => graph.nodes.get(String(plan))?.level === 'national';
  const lot = (id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
  return graph
    .of('Section')
    .filter((section) => isOfNation(section) && linksDown(graph, section.id, steps).length >= 5)
    .map(({ id }) => ({ id, lot: lot(id) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

/** The seed and number of goals that were judged. */
const goalSample = { seed: '纲目', count: 13 } as const;

/** What of each goal is shown, judged by the verdicts; and what a reader found that is not shown. */
export function goalFigures(graph: Graph, verdicts = read()) {
  const steps = arriving(graph);
  const goals = goalsDrawn(graph, goalSample.seed, goalSample.count);
  const of = (goal: string, below: string) =>
    verdicts.find((it) => it.goal === goal && it.below === below)?.verdict;
  return goals.map((goal) => {
    const shown = shownBelow(graph, goal, steps);
    const named = verdicts.filter((it) => it.goal === goal && it.verdict === 'missing');
    return {
      goal,
      shown,
      noise: shown.filter((below) => of(goal, below) === 'noise'),
      unjudged: shown.filter((below) => of(goal, below) === undefined),
      missing: named.map(({ below }) => below).filter((below) => !shown.includes(below)),
    };
  });
}

/** The same as a table, with what is noise, missing or unjudged below it. */
export function goalsText(graph: Graph): string {
  const figures = goalFigures(graph);
  const said = (id: string) => {
    const { title, heading, quote, name, plan } = graph.nodes.get(id)!;
    const words = String(title ?? heading ?? quote ?? name).replace(/\s+/g, ' ');
    return `${words.slice(0, 60)} (${plan ?? ''})`;
  };
  const sum = (of: 'shown' | 'noise' | 'unjudged' | 'missing') =>
    figures.reduce((n, it) => n + it[of].length, 0);
  return [
    `${figures.length} goals: ${sum('shown')} shown, ${sum('noise')} of them noise, ${sum('missing')} missing, ${sum('unjudged')} not judged`,
    ...figures.flatMap(({ goal, shown, ...lists }) => [
      `${said(goal)}: ${shown.length} shown`,
      ...Object.entries(lists).flatMap(([kind, ids]) =>
        ids.map((below) => `  ${kind}: ${said(below)} ${JSON.stringify({ goal, below })}`),
      ),
    ]),
    '',
  ].join('\n');
}
