import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  /** the place that it holds for */
  region?: string | null;
  periodStart?: number | null;
  periodEnd?: number | null;
  /** kinds of which the plan holds nothing */
  none?: string[];
}
export interface TargetAnswer extends Row {
  locator: string;
  indicator: string;
  /** whom it is for; where it is left open, nothing is asked of it */
  region?: string | null;
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
  /** whom a name stands for that says it only within its plan: 市科技局 */
  nodes?: Record<string, string>;
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

interface Sentence {
  quote: string;
}
/** Where a line of the yearly table leads to. */
export interface CascadeAnswer {
  item: number;
  tasks2017: string;
  scheme2017?: Sentence | null;
  opinion2017?: (Sentence & { also?: Sentence[] }) | null;
  national: (Sentence & { plan: string; unsure?: boolean })[];
}

/** All answers to the documents of one folder. */
export class Answers {
  readonly plans: PlanAnswer[] = [];
  readonly targets: TargetAnswer[] = [];
  readonly leads: LeadAnswer[] = [];
  readonly projects: NamedAnswer[] = [];
  readonly regions: NamedAnswer[] = [];
  readonly agencies: NamedAnswer[] = [];
  readonly relations: RelationAnswer[] = [];
  readonly cascade: CascadeAnswer[] = [];
  /** a passage of a plan outside which nothing counts */
  readonly scope: { plan: string; text: string }[] = [];
  /** by kind: keys of the plans that are answered in it, those that hold nothing of it among them */
  readonly #answered = new Map<string, Set<string>>();

  /**
   * Reads every KIND.jsonl and KIND.DOCUMENT.jsonl of a folder. One for a document answers its kind for all plans of the
   * document, also where it is empty; what has no file is not scored.
   */
  constructor(folder: string) {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
    const plansOf = new Map<string, string[]>();
    for (const name of names) {
      const [kind, document] = name.replace(/\.jsonl$/, '').split(/\.(.*)/s) as [string, string?];
      const into: unknown = this[kind as keyof this];
      // what else lies there is scored elsewhere
      if (!Array.isArray(into)) continue;
      const rows = readRows(join(folder, name));
      into.push(...rows);
      if (document === undefined) this.#answers(kind, rows.map(planOf));
      else plansOf.set(name, kind === 'plans' ? rows.map(planOf) : []);
    }
    for (const name of plansOf.keys()) {
      const [kind, document] = name.replace(/\.jsonl$/, '').split(/\.(.*)/s) as [string, string];
      this.#answers(kind, plansOf.get(`plans.${document}.jsonl`) ?? []);
    }
    for (const { plan, none = [] } of this.plans) for (const kind of none) this.#answers(kind, [plan]);
  }

  answered(kind: string): ReadonlySet<string> {
    return this.#answered.get(kind) ?? new Set();
  }

  #answers(kind: string, plans: readonly string[]): void {
    this.#answered.set(kind, new Set([...this.answered(kind), ...plans]));
  }
}

const planOf = (row: { plan?: string; from?: string }): string => row.plan ?? row.from ?? '';

function readRows(path: string): { plan?: string; from?: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line)];
      } catch (error) {
        throw new Error(`${path}:${i + 1}: ${(error as Error).message}`);
      }
    });
}
