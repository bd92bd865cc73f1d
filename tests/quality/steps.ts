import { median } from '../bench/measure.ts';
import type { Answers } from './answers.ts';
import { Coverage } from './coverage.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { cascade, endsOf, reach, shown } from './kinds/cascade.ts';
import { concluded } from './sample.ts';
import { keyOf, type Verdict, type Verdicts } from './verdicts.ts';

/** Steps of one kind, with what readers said of those that they read. */
export interface StepFigures {
  kind: string;
  drawn: number;
  right: number;
  weak: number;
  wrong: number;
  /** mean of (confidence − 1 for right, 0 for what is not)² over those judged */
  brier: number;
  /** expected calibration error: how far the confidence is from the share that is right, in tenths, weighted */
  calibrationError: number;
}

export interface Judged {
  edge: GraphEdge;
  verdict: Verdict['verdict'];
}

/** The rule of a step and how binding it is, which go with how often it is right. */
export const kindOf = ({ rule, force }: GraphEdge): string => [rule, force].filter(Boolean).join(' ');

export const judgedSteps = (graph: Graph, verdicts: Verdicts): Judged[] =>
  concluded(graph).flatMap((edge) => {
    const it = verdicts.get(keyOf(edge));
    // an acceptance does not tell right from weak
    return it && it.verdict !== 'accepted' ? [{ edge, verdict: it.verdict }] : [];
  });

/** How far what is said to be so likely is from how often it is so, by tenths. */
export function calibrationOf(pairs: readonly { confidence: number; right: boolean }[]): {
  brier: number;
  calibrationError: number;
} {
  if (pairs.length === 0) return { brier: 0, calibrationError: 0 };
  const tenths = new Map<number, typeof pairs>();
  for (const pair of pairs) {
    const tenth = Math.min(9, Math.floor(pair.confidence * 10));
    tenths.set(tenth, [...(tenths.get(tenth) ?? []), pair]);
  }
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const apart = [...tenths.values()].map(
    (its) =>
      its.length *
      Math.abs(mean(its.map(({ confidence }) => confidence)) - mean(its.map(({ right }) => Number(right)))),
  );
  return {
    brier: mean(pairs.map(({ confidence, right }) => (confidence - Number(right)) ** 2)),
    calibrationError: apart.reduce((a, b) => a + b, 0) / pairs.length,
  };
}

function figures(kind: string, edges: readonly GraphEdge[], judged: readonly Judged[]): StepFigures {
  const of = (verdict: string) => judged.filter((it) => it.verdict === verdict).length;
  const pairs = judged.map(({ edge, verdict }) => ({
    confidence: edge.confidence ?? 1,
    right: verdict === 'right',
  }));
  return {
    kind,
    drawn: edges.length,
    right: of('right'),
    weak: of('weak'),
    wrong: of('wrong'),
    ...calibrationOf(pairs),
  };
}

/** The steps of a graph that are concluded, by kind; all of them first. */
export function stepFigures(graph: Graph, verdicts: Verdicts): StepFigures[] {
  const steps = concluded(graph);
  const judged = judgedSteps(graph, verdicts);
  const kinds = [...new Set(steps.map(kindOf))].sort();
  return [
    figures('all', steps, judged),
    ...kinds.map((kind) =>
      figures(
        kind,
        steps.filter((edge) => kindOf(edge) === kind),
        judged.filter(({ edge }) => kindOf(edge) === kind),
      ),
    ),
  ];
}

/** How much of the nation a reader is given for each line of the yearly table, by the cascade and by all steps: median and most. */
export function nodesOfLine(graph: Graph, coverage: Coverage) {
  const table = coverage.id('liaoning-tasks2017');
  const national = new Set(graph.of('Plan').flatMap(({ id, level }) => (level === 'national' ? [id] : [])));
  const ofNation = (ids: Iterable<string>) =>
    [...ids].filter((end) => national.has(String(graph.nodes.get(end)?.plan))).length;
  const lines = graph
    .of('Task')
    .filter(({ plan }) => plan === table)
    .map(({ id, section }) => {
      const targets = graph.of('Target').filter((it) => it.plan === table && it.section === section);
      const starts = [id, ...targets.map((it) => it.id)];
      return {
        shown: ofNation(endsOf(starts, shown(graph, starts))),
        walked: ofNation(reach(graph, starts).keys()),
      };
    });
  const figures = (counts: readonly number[]) => ({ median: median(counts), most: Math.max(...counts) });
  return {
    lines: lines.length,
    shown: figures(lines.map((it) => it.shown)),
    walked: figures(lines.map((it) => it.walked)),
  };
}

/** Everything that tells how good the cascade of a graph is, as a table. */
export function stepsText(graph: Graph, answers: Answers, verdicts: Verdicts): string {
  const coverage = new Coverage(answers, graph);
  const answer = cascade(graph, coverage);
  const lines = nodesOfLine(graph, coverage);
  const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(2) : '–').padStart(7);
  const row = ({ kind, drawn, right, weak, wrong, brier, calibrationError }: StepFigures) => {
    const judged = right + weak + wrong;
    return `${kind.padEnd(28)}${[drawn, judged].map((n) => String(n).padStart(8)).join('')}${share(right, judged)}${share(weak, judged)}${share(wrong, judged)}${brier.toFixed(3).padStart(8)}${calibrationError.toFixed(3).padStart(8)}`;
  };
  return [
    `answers: ${answer.found} of ${answer.found + answer.missing.length} reached`,
    ...answer.missing.map((it) => `  missing: ${it}`),
    ...Object.entries(answer.more).map(([what, n]) => `  ${what} ${n}`),
    `national nodes for each of ${lines.lines} lines: shown, median ${lines.shown.median}, most ${lines.shown.most}; along all steps, ${lines.walked.median} and ${lines.walked.most}`,
    `${''.padEnd(28)}   drawn  judged  right   weak  wrong   brier  c.err`,
    ...stepFigures(graph, verdicts).map(row),
    '',
  ].join('\n');
}
