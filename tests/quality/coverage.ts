import type { Answers } from './answers.ts';
import type { Graph } from './graph.ts';
import { dice, isSame, plain } from './likeness.ts';

/** How much of what an answer says besides the title a plan has: what tells apart two reports of one title. */
function told(graph: Graph, id: string, { issuedOn, region }: Answers['plans'][number]): number {
  const day = issuedOn !== undefined && isSame(graph.nodes.get(id)!.issuedOn, issuedOn) ? 1 : 0;
  const places = graph.out(id).flatMap((e) => (e.type === 'APPLIES_TO' ? graph.names(e.to) : []));
  return day + (region && places.some((name) => isSame(name, region)) ? 1 : 0);
}

/** Which plan of the graph each key of the answers means, and what of it the answers cover. */
export class Coverage {
  readonly answers: Answers;
  readonly #ids = new Map<string, string>();
  readonly #keys = new Map<string, string>();
  readonly #scopes: ReadonlyMap<string, string>;

  constructor(answers: Answers, graph: Graph) {
    this.answers = answers;
    const corpus = graph.of('Plan').filter((plan) => plan.inCorpus);
    for (const answer of answers.plans) {
      const { plan, title, docNumber } = answer;
      const numbered = docNumber ? corpus.filter((n) => isSame(n.docNumber, docNumber)) : [];
      const likeness = (id: string) => Math.max(...graph.names(id).map((name) => dice(name, title)));
      const best = (numbered.length ? numbered : corpus)
        .map((n) => ({ id: n.id, score: numbered.length === 1 ? 1 : likeness(n.id) }))
        .sort((a, b) => b.score - a.score || told(graph, b.id, answer) - told(graph, a.id, answer))[0];
      if (!best || best.score < 0.8) continue;
      this.#ids.set(plan, best.id);
      this.#keys.set(best.id, plan);
    }
    this.#scopes = new Map(answers.scope.map(({ plan, text }) => [this.id(plan), plain(text)]));
  }

  /** The node that a key means; the key where the graph has none. */
  id(key: string): string {
    return this.#ids.get(key) ?? key;
  }

  /** The key of a plan of the graph; its id where the answers have none. */
  key(id: string): string {
    return this.#keys.get(id) ?? id;
  }

  has(key: string): boolean {
    return this.#ids.has(key);
  }

  /** Plans of the graph that have answers of a kind, those known to hold nothing of it among them. */
  of(kind: string): Set<string> {
    return new Set([...this.answers.answered(kind)].map((key) => this.id(key)));
  }

  /** Where the answers cover one passage of a plan only, nothing outside it counts. */
  includes(plan: string | undefined, ...quotes: (string | undefined)[]): boolean {
    const scope = plan && this.#scopes.get(plan);
    return !scope || quotes.some((quote) => quote && scope.includes(plain(quote)));
  }
}
