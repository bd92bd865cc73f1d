import { describe, expect, it } from 'vitest';
import { framesOf, type PlanStanding } from '../../loader/link/cascade/index.ts';
import { median } from '../bench/measure.ts';
import { loadedCorpus } from '../corpus.ts';
import { Answers } from './answers.ts';
import { Coverage } from './coverage.ts';
import { goalFigures } from './goals.ts';
import { Graph } from './graph.ts';
import { cascade, reach } from './kinds/cascade.ts';
import { answered } from './run.ts';
import { concluded, draw, sample } from './sample.ts';
import { calibrationOf, judgedSteps } from './steps.ts';
import { keyOf, verdicts } from './verdicts.ts';

const graph = new Graph((await loadedCorpus()).jsonl);
const coverage = new Coverage(new Answers(answered.corpus.answers), graph);
const planOf = (id: string) => String(graph.nodes.get(id)?.plan ?? id);
/** The plans that say what a node says; an undertaking is of those that set it out. */
const plansOf = (id: string) =>
  graph.is(id, 'SpecialProject')
    ? graph.edges.filter(({ type, to }) => type === 'CONTAINS' && to === id).map(({ plan }) => String(plan))
    : [planOf(id)];
const rules = ['slices', 'counterparts', 'kindredTargets'];
const steps = graph.edges.filter(({ rule }) => rules.includes(String(rule)));

describe('every line of the yearly table of Liaoning', () => {
  const table = coverage.id('liaoning-tasks2017');
  const lines = graph.of('Task').filter(({ plan }) => plan === table);
  const reached = lines.map(({ id, section }) => {
    const targets = graph.of('Target').filter((it) => it.plan === table && it.section === section);
    return [...reach(graph, [id, ...targets.map((it) => it.id)]).keys()];
  });
  const seen = reached.map((ids) => new Set(ids.map(planOf)));

  it('is there', () => {
    expect(lines).toHaveLength(53);
  });

  it.each(['liaoning-scheme2017', 'liaoning-opinion2017'])('leads to %s', (plan) => {
    const lost = lines.filter((_, i) => !seen[i]!.has(coverage.id(plan)));
    expect(lost).toEqual([]);
  });

  it('leads to the nation, and shows a reader no more of it than can be taken in', () => {
    const plans = new Set(
      graph
        .of('Plan')
        .filter(({ level }) => level === 'national')
        .map(({ id }) => id),
    );
    const shown = reached.map((ids) => [...ids].filter((id) => plans.has(planOf(id))).length);
    expect(Math.min(...shown)).toBeGreaterThan(0);
    expect(median(shown)).toBeLessThanOrEqual(10);
    expect(Math.max(...shown)).toBeLessThanOrEqual(22);
  });

  it('leads a reader of the cascade to as many answers by fewer nodes', () => {
    const { found, more } = cascade(graph, coverage);
    expect(more.shown).toBe(found);
    expect(more.shownMedian).toBeLessThan(more.nationalMedian!);
    expect(more.shownMost).toBeLessThanOrEqual(more.nationalMost!);
  });
});

describe('what stands below a goal of the nation', () => {
  const goals = goalFigures(graph);
  const all = (of: 'shown' | 'noise' | 'unjudged' | 'missing') => goals.flatMap((it) => it[of]).length;

  it('was judged; `npm run evaluate -- --goals` lists what was not', () => {
    expect(goals).toHaveLength(13);
    expect(all('unjudged')).toBeLessThan(0.1 * all('shown'));
  });

  it('is for the most part what a reader would list there', () => {
    expect(all('noise')).toBeLessThan(0.4 * all('shown'));
  });
});

describe('no step of the cascade leads the wrong way:', () => {
  const plans = new Map<string, PlanStanding>();
  for (const { id, title, level, docNumber, issuedOn, periodStart, periodEnd } of graph.of('Plan')) {
    const others = (type: string) =>
      graph.out(id).flatMap((edge) => (edge.type === type && graph.is(edge.to, 'Plan') ? [edge.to] : []));
    const region = graph.out(id).find(({ type }) => type === 'APPLIES_TO')?.to;
    plans.set(id, {
      id,
      title,
      level,
      docNumber,
      issuedOn,
      periodStart,
      periodEnd,
      region: region ? graph.names(region)[0] : '全国',
      carriesOut: others('IMPLEMENTS'),
      cites: others('CITES'),
      supersedes: others('SUPERSEDES'),
    } as PlanStanding);
  }

  it('each leads to a plan that its own stands under, or stays in its own', () => {
    const above = (id: string) => framesOf(plans.get(id)!, plans).map((frame) => frame.above.id);
    const wrong = steps.filter(({ from, to }) => {
      const own = planOf(from);
      const reachable = [own, ...above(own)];
      return !plansOf(to).some((other) => reachable.includes(other));
    });
    expect(wrong).toEqual([]);
  });

  it('none leads in a circle', () => {
    const circular = steps.filter(({ from, to }) => reach(graph, [to]).has(from));
    expect(circular).toEqual([]);
  });
});

describe('a careful reader', () => {
  const drawn = draw(concluded(graph), sample.size, sample.seed);
  const judged = drawn.flatMap((edge) => verdicts.get(keyOf(edge)) ?? []);

  it('has judged nearly all that are drawn; `npm run evaluate -- --unjudged` lists the others', () => {
    expect(judged.length).toBeGreaterThanOrEqual(0.9 * sample.size);
  });

  it('rejects fewer than one in ten', () => {
    expect(judged.filter(({ verdict }) => verdict === 'wrong').length).toBeLessThan(0.1 * judged.length);
  });

  const drawnKeys = new Set(graph.edges.map(keyOf));
  const ofCorpus = [...verdicts.values()].filter(
    ({ from, to }) => graph.nodes.has(from) && graph.nodes.has(to),
  );

  it('does not lose what was accepted, but for a reason that stands beside it', () => {
    const lost = ofCorpus.filter(
      (it) => ['right', 'accepted'].includes(it.verdict) && !drawnKeys.has(keyOf(it)) && !it.dropped,
    );
    expect(lost).toEqual([]);
  });

  it('does not see again what was rejected', () => {
    const back = ofCorpus.filter(
      (it) => it.verdict === 'wrong' && drawnKeys.has(keyOf(it)) && !it.stillDrawn,
    );
    expect(back).toEqual([]);
  });

  it('is told by the confidence how many of such steps are right', () => {
    const { calibrationError } = calibrationOf(
      judgedSteps(graph, verdicts).map(({ edge, verdict }) => ({
        confidence: edge.confidence!,
        right: verdict === 'right',
      })),
    );
    expect(calibrationError).toBeLessThan(0.08);
  });
});
