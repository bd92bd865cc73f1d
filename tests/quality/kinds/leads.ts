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

/** The tasks to which somebody is assigned, and by whose names those are known. */
class AssignedTasks {
  readonly edges = new Map<string, GraphEdge[]>();
  readonly #taken = new Set<string>();

  constructor(
    private readonly graph: Graph,
    private readonly coverage: Coverage,
  ) {
    for (const edge of graph.edges) {
      if ((edge.type !== 'LEADS' && edge.type !== 'SUPPORTS') || graph.is(edge.to, 'Plan')) continue;
      this.edges.set(edge.to, [...(this.edges.get(edge.to) ?? []), edge]);
    }
  }

  /** The edges of a task in a role by which an organisation is assigned that is printed so. */
  of(task: GraphNode | undefined, role: GraphEdge['type'], printed: string): GraphEdge[] {
    const names = (edge: GraphEdge) => [edge.asPrinted, ...this.graph.names(edge.from)];
    return this.#ofTask(task).filter(
      (edge) => edge.type === role && names(edge).some((name) => isSame(name, printed)),
    );
  }

  #ofTask(task: GraphNode | undefined): GraphEdge[] {
    return (task && this.edges.get(task.id)) ?? [];
  }

  #score(task: GraphNode, answer: LeadAnswer): number {
    const found = roles.flatMap(([type, key]) =>
      answer[key].filter((a) => this.of(task, type, a).length > 0),
    );
    return found.length - this.#ofTask(task).length / 100 - (this.#taken.has(task.id) ? 0.5 : 0);
  }

  /** The task that an answer means, with all its edges: of those that read like it the one that agrees most. */
  take(answer: LeadAnswer): { task: GraphNode | undefined; edges: GraphEdge[] } {
    const plan = this.coverage.id(answer.plan);
    const [task] = [...this.edges.keys()]
      .map((id) => this.graph.nodes.get(id)!)
      .filter((it) => it.plan === plan && isLike(it, answer))
      .map((it) => ({ it, score: this.#score(it, answer) }))
      .sort((a, b) => b.score - a.score)
      .map(({ it }) => it);
    if (task) this.#taken.add(task.id);
    return { task, edges: this.#ofTask(task) };
  }
}

const isLike = (task: GraphNode, { task: printed }: LeadAnswer) =>
  overlaps(task.title ?? task.name, printed) || plain(words(task)).includes(plain(printed).slice(0, 18));

/** What is wrong with the edges that are found for a name: there are none, or the name stands for somebody else. */
function fault(
  graph: Graph,
  hits: readonly GraphEdge[],
  answer: LeadAnswer,
  agency: string,
): string | undefined {
  if (hits.length === 0) return answer.task;
  const meant = answer.nodes?.[agency];
  const found = hits.map(({ from }) => graph.names(from));
  if (meant === undefined || found.flat().some((name) => isSame(name, meant))) return undefined;
  return `${answer.task}: ${found.map(([name]) => name)}, not ${meant}`;
}

/** Is every organisation found that answers for a task or supports it, in its role? */
export function leads(graph: Graph, coverage: Coverage): Tally {
  const tally = new Tally();
  const tasks = new AssignedTasks(graph, coverage);
  const used = new Set<GraphEdge>();
  for (const answer of coverage.answers.leads) {
    const { task, edges } = tasks.take(answer);
    if (answer.unsure) for (const edge of edges) used.add(edge);
    const asked = roles.flatMap(([type, key]) => answer[key].map((agency) => ({ type, agency })));
    for (const { type, agency } of asked) {
      const hits = tasks.of(task, type, agency);
      for (const edge of hits) used.add(edge);
      if (answer.unsure) continue;
      const wrong = fault(graph, hits, answer, agency);
      if (wrong === undefined) tally.find(answer.plan);
      else tally.miss(answer.plan, `[${answer.locator}] ${wrong} ← ${type} ${agency}`);
    }
  }
  const covered = coverage.of('leads');
  for (const [id, edges] of tasks.edges) {
    const task = graph.nodes.get(id)!;
    if (!covered.has(String(task.plan))) continue;
    const unused = edges.filter(
      (edge) => !used.has(edge) && coverage.includes(edge.plan, String(task.quote), edge.quote),
    );
    for (const edge of unused)
      tally.mistake(coverage.key(String(task.plan)), `${task.title} ← ${edge.type} ${edge.asPrinted}`);
  }
  return tally;
}
