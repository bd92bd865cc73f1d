import { answers, Coverage } from './answers.ts';
import { Graph } from './graph.ts';
import { leads } from './kinds/leads.ts';
import { agencies, projects, regions } from './kinds/named.ts';
import { plans } from './kinds/plans.ts';
import { relations } from './kinds/relations.ts';
import { targets } from './kinds/targets.ts';
import type { Tally } from './tally.ts';

const kinds = { plans, targets, leads, projects, regions, agencies, relations };

export type Kind = keyof typeof kinds;

/** Scores an exported graph against the answers written by hand, kind by kind. */
export function evaluate(jsonl: string): Record<Kind, Tally> {
  const graph = new Graph(jsonl);
  const coverage = new Coverage(graph);
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, score]) => [kind, score(graph, coverage)]),
  ) as Record<Kind, Tally>;
}

/** The figures as a table, with up to so many misses and wrong finds of each kind below it. */
export function evaluationText(tallies: Record<Kind, Tally>, misses: number): string {
  const line = ([kind, t]: [string, Tally]) =>
    [
      kind.padEnd(10),
      ...[t.precision, t.recall, t.f1].map((x) => x.toFixed(3).padStart(9)),
      ...[t.found, t.missing.length, t.wrong.length].map((n) => String(n).padStart(8)),
      '  ',
      Object.entries(t.more)
        .map(([name, n]) => `${name} ${n}`)
        .join(', '),
    ].join('');
  const listed = ([kind, t]: [string, Tally]) =>
    [...t.missing.map((m) => `missing: ${m}`), ...t.wrong.map((w) => `in no answer: ${w}`)]
      .slice(0, misses)
      .map((words) => `  ${kind} ${words}`);
  const entries = Object.entries(tallies);
  const head = `${'kind'.padEnd(10)}precision   recall       F1   found  missed   wrong`;
  const plansWithAnswers = new Set(answers.targets.map(({ plan }) => plan)).size;
  return [
    head,
    ...entries.map(line),
    `answers in full for ${plansWithAnswers} of ${answers.plans.length} plans`,
    ...entries.flatMap(listed),
    '',
  ].join('\n');
}
