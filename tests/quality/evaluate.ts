import type { Answers } from './answers.ts';
import { Coverage } from './coverage.ts';
import { Graph } from './graph.ts';
import { cascade } from './kinds/cascade.ts';
import { leads } from './kinds/leads.ts';
import { agencies, projects, regions } from './kinds/named.ts';
import { plans } from './kinds/plans.ts';
import { relations } from './kinds/relations.ts';
import { targets, targetsInFull } from './kinds/targets.ts';
import type { Figures, Tally } from './tally.ts';

const kinds = { plans, targets, targetsInFull, leads, projects, regions, agencies, relations, cascade };

export type Kind = keyof typeof kinds;
export type Tallies = Record<Kind, Tally>;

/** Scores an exported graph against the answers written by hand, kind by kind. */
export function evaluate(jsonl: string, answers: Answers): Tallies {
  const graph = new Graph(jsonl);
  const coverage = new Coverage(answers, graph);
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, score]) => [kind, score(graph, coverage)]),
  ) as Tallies;
}

const columns = ['precision', 'recall', 'F1', 'found', 'missed', 'wrong'];
const row = (first: string, f: Figures): string =>
  [
    first,
    ...[f.precision, f.recall, f.f1].map((x) => x.toFixed(3).padStart(9)),
    ...[f.found, f.missing.length, f.wrong.length].map((n) => String(n).padStart(8)),
  ].join('');

/** The figures as tables, by kind and by plan, with up to so many misses and wrong finds of each kind below them. */
export function evaluationText(name: string, tallies: Tallies, misses: number): string {
  const entries = Object.entries(tallies) as [Kind, Tally][];
  const more = (tally: Tally) =>
    Object.entries(tally.more)
      .map(([what, n]) => `   ${what} ${n}`)
      .join('');
  const plansOf = new Set(entries.flatMap(([, tally]) => [...tally.byPlan.keys()]));
  const width = Math.max(...[...plansOf].map((plan) => plan.length), name.length) + 2;
  const head = (first: string) => first + columns.map((c, i) => c.padStart(i < 3 ? 9 : 8)).join('');
  const listed = ([kind, tally]: [Kind, Tally]) =>
    [...tally.missing.map((m) => `missing: ${m}`), ...tally.wrong.map((w) => `in no answer: ${w}`)]
      .slice(0, misses)
      .map((words) => `  ${kind} ${words}`);
  return [
    head(name.padEnd(width + 10)),
    ...entries.map(([kind, tally]) => row(`${''.padEnd(width)}${kind.padEnd(10)}`, tally) + more(tally)),
    ...[...plansOf].flatMap((plan) =>
      entries.flatMap(([kind, { byPlan }]) => {
        const figures = byPlan.get(plan);
        return figures ? [row(plan.padEnd(width) + kind.padEnd(10), figures)] : [];
      }),
    ),
    ...entries.flatMap(listed),
    '',
  ].join('\n');
}
