import type { TargetAnswer } from '../answers.ts';
import type { Coverage } from '../coverage.ts';
import type { Graph, GraphNode } from '../graph.ts';
import { dice, overlaps, place, plain } from '../likeness.ts';
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

/** The target of the graph that an answer means, where there is one, and the targets that no answer means. */
function matched(graph: Graph, coverage: Coverage) {
  const used = new Set<string>();
  const covered = coverage.of('targets');
  const all = graph.of('Target').filter((t) => covered.has(String(t.plan)));
  // where the text prints no year, the end of the plan's own period is as good an answer as none
  const yearIs = (t: GraphNode, answer: TargetAnswer) =>
    answer.year === null
      ? t.year === undefined || t.year === graph.nodes.get(String(t.plan))?.periodEnd
      : t.year === answer.year;
  const likeness = (t: GraphNode, answer: TargetAnswer) => {
    const names = [String(t.name), ...measured(graph, t)].map((name) => dice(name, answer.indicator));
    const wanted = plain(answer.indicator);
    const quoted = wanted.length >= 4 && plain(t.quote).includes(wanted) ? 0.75 : 0;
    return (
      Math.max(...names, quoted, overlaps(t.quote, answer.quote) ? 0.45 : 0) + (used.has(t.id) ? 0 : 0.001)
    );
  };
  const pairs = coverage.answers.targets.map((answer) => {
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
    if (hit) used.add(hit.id);
    return { answer, hit };
  });
  const unmeant = all.filter((t) => !used.has(t.id) && coverage.includes(String(t.plan), String(t.quote)));
  return { pairs, unmeant };
}

const measured = (graph: Graph, t: GraphNode) =>
  graph
    .out(t.id)
    .filter((e) => e.type === 'MEASURES')
    .flatMap((e) => graph.names(e.to));

const saidIn = ({ locator, indicator, year, op, value, unit }: TargetAnswer) =>
  `[${locator}] ${indicator} ${year} ${op}${value}${unit}`;
const saidOf = (t: GraphNode) =>
  `${t.name} ${t.year ?? ''} ${t.value}${t.unit ?? ''} «${String(t.quote).slice(0, 60)}»`;

/** Is every quantified target found, with its value and year, and is nothing taken for one that is none? */
export function targets(graph: Graph, coverage: Coverage): Tally {
  const tally = new Tally();
  tally.more.damageRecognised = 0;
  tally.more.soundFlagged = 0;
  const { pairs, unmeant } = matched(graph, coverage);
  for (const { answer, hit } of pairs) {
    const said = saidIn(answer);
    if (!hit) {
      if (!answer.unsure) tally.miss(answer.plan, said);
      continue;
    }
    if (!answer.unsure) tally.find(answer.plan);
    if (answer.printedWrong) {
      if (hit.suspect && sameValue(hit, answer, 'likelyValue')) tally.more.damageRecognised++;
      else tally.miss(answer.plan, `damage of ${said}`);
    } else if (hit.suspect) {
      tally.more.soundFlagged++;
      tally.mistake(answer.plan, `flagged though sound: ${said}`);
    }
  }
  for (const t of unmeant) tally.mistake(coverage.key(String(t.plan)), saidOf(t));
  return tally;
}

/** from here on a name says the same quantity in a few other words (研发投入强度, 全社会研发投入强度) */
const sameName = 0.7;

/** what may or may not stand in a name: that it is done, and one of two words for one thing */
const bare = (name: string) => name.replace(/完成|累计|取得/g, '').replace(/(?:地区|国内)生产总值/g, 'GDP');

/** a target for all of it is for no division */
const nation = '全国';

/** What of a target that was found is not as the answer has it; of a region that the answer leaves open nothing is asked. */
function faults(graph: Graph, t: GraphNode, answer: TargetAnswer): string[] {
  const printed = graph.out(t.id).flatMap((e) => (e.type === 'MEASURES' && e.asPrinted ? [e.asPrinted] : []));
  const names = [...measured(graph, t), ...printed];
  const regions = graph.out(t.id).filter((e) => e.type === 'APPLIES_TO');
  const regionNames = regions.flatMap((e) => [...graph.names(e.to), e.asPrinted ?? '']).map(place);
  const unit = (said: unknown) => plain(said).replace(/^[百千万亿]+/, '');
  // a place in a ranking and a multiple have no unit of their own
  const unitless = answer.op === 'rank' || answer.op === 'x';
  return [
    names.some((name) => dice(bare(name), bare(answer.indicator)) >= sameName) ? [] : [`name: ${names[0]}`],
    t.operator === answer.op ? [] : [`operator: ${t.operator}`],
    unitless || unit(t.unit) === unit(answer.unit) ? [] : [`unit: ${t.unit}`],
    !answer.region ||
    (answer.region === nation && !regionNames.length) ||
    regionNames.includes(place(answer.region))
      ? []
      : [`region: ${regionNames[0]}`],
  ].flat();
}

/** Of the targets that the answers give: are name, operator, unit, year and region all right? One that is not is missing and wrong. */
export function targetsInFull(graph: Graph, coverage: Coverage): Tally {
  const tally = new Tally();
  const { pairs, unmeant } = matched(graph, coverage);
  for (const { answer, hit } of pairs) {
    if (answer.unsure) continue;
    const wrong = hit && faults(graph, hit, answer);
    if (wrong?.length === 0) tally.find(answer.plan);
    else tally.miss(answer.plan, saidIn(answer));
    if (wrong?.length) tally.mistake(answer.plan, `${saidIn(answer)}: ${wrong.join('; ')}`);
  }
  for (const t of unmeant) tally.mistake(coverage.key(String(t.plan)), saidOf(t));
  return tally;
}
