import { readFileSync } from 'node:fs';
import type { Graph } from './graph.ts';
import { dice, isSame, plain } from './likeness.ts';

/** The answers written by hand; ../gold/README.md says what each field means. */
interface Row {
  plan: string;
  quote?: string;
  unsure?: boolean;
}
export interface PlanAnswer extends Row {
  title: string;
  docNumber?: string | null;
  issuedOn?: string | null;
  issuers?: string[];
  level?: string;
  periodStart?: number | null;
  periodEnd?: number | null;
  /** kinds of which the plan holds nothing */
  none?: string[];
}
export interface TargetAnswer extends Row {
  locator: string;
  indicator: string;
  year: number | null;
  op: string;
  value: number | null;
  valueMax?: number | null;
  unit: string;
  printedWrong?: boolean;
  likelyValue?: number;
}
export interface LeadAnswer extends Row {
  locator: string;
  task: string;
  leads: string[];
  supports: string[];
}
export interface NamedAnswer extends Row {
  name: string;
  canonical?: string;
}
export interface RelationAnswer {
  from: string;
  to: string | null;
  toTitle: string;
  type: 'IMPLEMENTS' | 'SUPERSEDES' | 'REFERENCES';
  unsure?: boolean;
  either?: boolean;
}

const rows = <T>(kind: string): T[] =>
  readFileSync(new URL(`../gold/${kind}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

export const answers = {
  plans: rows<PlanAnswer>('plans'),
  targets: rows<TargetAnswer>('targets'),
  leads: rows<LeadAnswer>('leads'),
  projects: rows<NamedAnswer>('projects'),
  regions: rows<NamedAnswer>('regions'),
  agencies: rows<NamedAnswer>('agencies'),
  relations: rows<RelationAnswer>('relations'),
};
const scopes = rows<{ plan: string; text: string }>('scope');

/** Which plan of the graph each key of the answers means, and what of it the answers cover. */
export class Coverage {
  readonly #ids = new Map<string, string>();
  readonly #scopes: ReadonlyMap<string, string>;

  constructor(graph: Graph) {
    const corpus = graph.of('Plan').filter((plan) => plan.inCorpus);
    for (const { plan, title, docNumber } of answers.plans) {
      const numbered = docNumber ? corpus.filter((n) => isSame(n.docNumber, docNumber)) : [];
      const likeness = (id: string) => Math.max(...graph.names(id).map((name) => dice(name, title)));
      const best = (numbered.length ? numbered : corpus)
        .map((n) => ({ id: n.id, score: numbered.length === 1 ? 1 : likeness(n.id) }))
        .sort((a, b) => b.score - a.score)[0];
      if (best && best.score >= 0.8) this.#ids.set(plan, best.id);
    }
    this.#scopes = new Map(scopes.map(({ plan, text }) => [this.id(plan), plain(text)]));
  }

  id(key: string): string {
    return this.#ids.get(key) ?? key;
  }

  has(key: string): boolean {
    return this.#ids.has(key);
  }

  /** Plans that have answers of a kind, those known to hold nothing of it among them. */
  of(kind: string, given: readonly { plan: string }[]): Set<string> {
    const empty = answers.plans.filter(({ none }) => none?.includes(kind));
    return new Set([...given, ...empty].map(({ plan }) => this.id(plan)));
  }

  /** Where the answers cover one passage of a plan only, nothing outside it counts. */
  includes(plan: string | undefined, ...quotes: (string | undefined)[]): boolean {
    const scope = plan && this.#scopes.get(plan);
    return !scope || quotes.some((quote) => quote && scope.includes(plain(quote)));
  }
}
