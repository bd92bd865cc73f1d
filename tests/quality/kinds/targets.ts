import type { TargetAnswer } from '../answers.ts';
import type { Coverage } from '../coverage.ts';
import type { Graph, GraphNode } from '../graph.ts';
import { dice, overlaps, plain } from '../likeness.ts';
import { Tally } from '../tally.ts';

const magnitudes: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const close = (a: number, b: number) => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
const number = (value: unknown) =>
  value === null || value === undefined || value === '' ? undefined : Number(value);

/** 600 亿元 is 60000000000 元: magnitudes may stand in the number or in the unit. */
function scaled(value: number, unit: unknown): number {
  const head = /^[百千万亿]+/.exec(String(unit ?? ''))?.[0] ?? '';
  return [...head].reduce((product, c) => product * magnitudes[c]!, value);
}

function sameValue(
  target: GraphNode,
  answer: TargetAnswer,
  key: 'value' | 'valueMax' | 'likelyValue',
): boolean {
  const [a, b] = [number(target[key]), number(answer[key])];
  if (a === undefined || b === undefined) return false;
  return close(a, b) || close(scaled(a, target.unit), scaled(b, answer.unit));
}

/** Is every quantified target found, with its value and year, and is nothing taken for one that is none? */
export function targets(graph: Graph, coverage: Coverage): Tally {
  const tally = new Tally();
  tally.more.damageRecognised = 0;
  tally.more.soundFlagged = 0;
  const used = new Set<string>();
  const covered = coverage.of('targets');
  const all = graph.of('Target').filter((t) => covered.has(String(t.plan)));
  const measured = (t: GraphNode) =>
    graph
      .out(t.id)
      .filter((e) => e.type === 'MEASURES')
      .flatMap((e) => graph.names(e.to));
  // where the text prints no year, the end of the plan's own period is as good an answer as none
  const yearIs = (t: GraphNode, answer: TargetAnswer) =>
    answer.year === null
      ? t.year === undefined || t.year === graph.nodes.get(String(t.plan))?.periodEnd
      : t.year === answer.year;
  const likeness = (t: GraphNode, answer: TargetAnswer) => {
    const names = [String(t.name), ...measured(t)].map((name) => dice(name, answer.indicator));
    const wanted = plain(answer.indicator);
    const quoted = wanted.length >= 4 && plain(t.quote).includes(wanted) ? 0.75 : 0;
    return (
      Math.max(...names, quoted, overlaps(t.quote, answer.quote) ? 0.45 : 0) + (used.has(t.id) ? 0 : 0.001)
    );
  };
  for (const answer of coverage.answers.targets) {
    const hit = all
      .filter((t) => t.plan === coverage.id(answer.plan) && yearIs(t, answer))
      .filter(
        (t) =>
          sameValue(t, answer, 'value') ||
          sameValue(t, answer, 'valueMax') ||
          (answer.value === null && t.value === undefined),
      )
      .map((t) => ({ t, score: likeness(t, answer) }))
      .filter(({ score }) => score >= 0.4)
      .sort((a, b) => b.score - a.score)[0]?.t;
    const said = `[${answer.locator}] ${answer.indicator} ${answer.year} ${answer.op}${answer.value}${answer.unit}`;
    if (!hit) {
      if (!answer.unsure) tally.miss(answer.plan, said);
      continue;
    }
    used.add(hit.id);
    if (!answer.unsure) tally.find(answer.plan);
    if (answer.printedWrong) {
      if (hit.suspect && sameValue(hit, answer, 'likelyValue')) tally.more.damageRecognised++;
      else tally.miss(answer.plan, `damage of ${said}`);
    } else if (hit.suspect) {
      tally.more.soundFlagged++;
      tally.mistake(answer.plan, `flagged though sound: ${said}`);
    }
  }
  for (const t of all)
    if (!used.has(t.id) && coverage.includes(String(t.plan), String(t.quote)))
      tally.mistake(
        coverage.key(String(t.plan)),
        `${t.name} ${t.year ?? ''} ${t.value}${t.unit ?? ''} «${String(t.quote).slice(0, 60)}»`,
      );
  return tally;
}
