import type { LeadAnswer } from '../answers.ts';
import type { Coverage } from '../coverage.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph.ts';
import { isSame, overlaps, plain } from '../likeness.ts';
import { Tally } from '../tally.ts';

const roles = [
  ['LEADS', 'leads'],
  ['SUPPORTS', 'supports'],
] as const;

const words = ({ name, title, text, quote }: GraphNode) =>
  [name, title, text, quote].filter(Boolean).join('\n');

/** Is every organisation found that answers for a task or supports it, in its role? */
export function leads(graph: Graph, coverage: Coverage): Tally {
  const tally = new Tally();
  const byTask = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    if ((edge.type !== 'LEADS' && edge.type !== 'SUPPORTS') || graph.is(edge.to, 'Plan')) continue;
    byTask.set(edge.to, [...(byTask.get(edge.to) ?? []), edge]);
  }
  const isAgency = (edge: GraphEdge, printed: string) =>
    [edge.asPrinted, ...graph.names(edge.from)].some((name) => isSame(name, printed));
  const used = new Set<GraphEdge>();
  const seen = new Set<string>();
  const taskOf = (answer: LeadAnswer): GraphNode | undefined => {
    const plan = coverage.id(answer.plan);
    const score = (task: GraphNode) => {
      const edges = byTask.get(task.id)!;
      const hits = roles.map(
        ([type, key]) =>
          answer[key].filter((a) => edges.some((e) => e.type === type && isAgency(e, a))).length,
      );
      return hits[0]! + hits[1]! - edges.length / 100 - (seen.has(task.id) ? 0.5 : 0);
    };
    return [...byTask.keys()]
      .map((id) => graph.nodes.get(id)!)
      .filter((task) => task.plan === plan)
      .filter(
        (t) =>
          overlaps(t.title ?? t.name, answer.task) ||
          plain(words(t)).includes(plain(answer.task).slice(0, 18)),
      )
      .map((task) => ({ task, score: score(task) }))
      .sort((a, b) => b.score - a.score)[0]?.task;
  };
  for (const answer of coverage.answers.leads) {
    const task = taskOf(answer);
    const edges = (task && byTask.get(task.id)) ?? [];
    if (task) seen.add(task.id);
    for (const [type, key] of roles)
      for (const agency of answer[key]) {
        const hits = edges.filter((e) => e.type === type && isAgency(e, agency));
        for (const edge of hits) used.add(edge);
        if (answer.unsure) continue;
        if (hits.length) tally.find(answer.plan);
        else tally.miss(answer.plan, `[${answer.locator}] ${answer.task} ← ${type} ${agency}`);
      }
    if (answer.unsure) for (const edge of edges) used.add(edge);
  }
  const covered = coverage.of('leads');
  for (const [id, edges] of byTask)
    for (const edge of edges) {
      const task = graph.nodes.get(id)!;
      if (used.has(edge) || !covered.has(String(task.plan))) continue;
      if (coverage.includes(edge.plan, String(task.quote), edge.quote))
        tally.mistake(coverage.key(String(task.plan)), `${task.title} ← ${edge.type} ${edge.asPrinted}`);
    }
  return tally;
}
