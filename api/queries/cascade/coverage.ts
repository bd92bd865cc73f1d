import { Coverage, CoverageCounts, CoveredGoal, GoalAnswer } from '../../schema/coverage.ts';
import type { Entity } from '../../schema/entity.ts';
import { Plan } from '../../schema/plan.ts';
import { Region } from '../../schema/region.ts';
import { Section } from '../../schema/section.ts';
import { Task } from '../../schema/task.ts';
import { toRelation } from '../entities.ts';
import type { Loaders } from '../loaders.ts';
import type { Reader } from '../reader.ts';
import { groupBy, isOutline, type Leg, type Link, legOf } from './graph.ts';
import { holdingsOf } from './holdings.ts';
import { setAside } from './setAside.ts';
import { byText, type Walked, type WalkFilters, walk } from './walk.ts';

export interface CoverageQuestion extends Omit<WalkFilters, 'asOf' | 'regions'> {
  readonly plan: string;
  readonly region: string;
  /** how deep sections are goals, from 1; 0 for none */
  readonly sectionDepth: number;
  /** an ISO date: goals are held against it, whatever answers them; null is as good as absent */
  readonly asOf?: string | null;
}

type Entities = ReadonlyMap<string, Entity>;
type Arriving = ReadonlyMap<string, readonly Leg[]>;

/** How something reaches a goal: the legs up to it, and what they come to. */
interface Reach {
  readonly legs: readonly Leg[];
  readonly confidence: number;
}

/** All that reaches one of `ends` in so many steps, each the shortest way and, of these, the surest. */
function reaching(ends: Iterable<string>, arriving: Arriving, most: number): Map<string, Reach> {
  const reached = new Map<string, Reach>([...ends].map((id) => [id, { legs: [], confidence: 1 }]));
  let level = [...reached.keys()];
  for (let distance = 0; distance < most && level.length; distance++) {
    const next = new Map<string, Reach>();
    for (const far of level)
      for (const leg of arriving.get(far) ?? []) {
        if (reached.has(leg.near)) continue;
        const from = reached.get(far)!;
        const confidence = leg.confidence * from.confidence;
        const before = next.get(leg.near);
        if (!before || before.confidence < confidence)
          next.set(leg.near, { legs: [leg, ...from.legs], confidence });
      }
    for (const [id, reach] of next) reached.set(id, reach);
    level = [...next.keys()];
  }
  return reached;
}

/** A node and all that it contains. */
function within(id: string, children: ReadonlyMap<string, readonly Link[]>): Set<string> {
  const all = new Set([id]);
  for (const holder of all) for (const { sink } of children.get(holder) ?? []) all.add(sink);
  return all;
}

/** What of the outline of a plan is a goal, in reading order. */
function goalsOf(plan: string, outline: readonly Link[], entities: Entities, sectionDepth: number): Entity[] {
  const contained = within(
    plan,
    groupBy(outline, ({ source }) => source),
  );
  const starts = new Map<string, number>();
  for (const { source, sink, edge } of outline)
    if (contained.has(source) && !starts.has(sink)) starts.set(sink, Number(edge.start ?? -1));
  return [...starts.keys()]
    .flatMap((id) => entities.get(id) ?? [])
    .filter((entity) => !(entity instanceof Section) || entity.depth <= sectionDepth)
    .sort((a, b) => starts.get(a.id)! - starts.get(b.id)! || byText(a.id, b.id));
}

/**
 * Which goals of a plan the plans of a region answer, and which of the others nobody has to; null where there is no such plan or region.
 * Three reads: what the plan and those of the region contain with the steps up from there, the nodes, and where these hold. Throws BAD_USER_INPUT for a depth or
 * confidence that cannot be.
 */
export async function coverageOf(
  reader: Reader,
  loaders: Loaders,
  question: CoverageQuestion,
): Promise<Coverage | null> {
  const walks = await walk(
    reader,
    [
      { id: question.region, side: 'UP', beginning: 'REGION' },
      { id: question.plan, side: 'DOWN', beginning: 'OUTLINE', steps: false },
    ],
    { ...question, asOf: null },
  );
  const [up, outline] = walks as [Walked, Walked];
  const entities = await loaders.nodes([
    question.plan,
    question.region,
    ...outline.links.map(({ sink }) => sink),
    ...up.links.flatMap(({ source, sink }) => [source, sink]),
    ...up.links.flatMap(({ plan }) => plan ?? []),
  ]);
  const [plan, region] = [entities.get(question.plan), entities.get(question.region)];
  if (!(plan instanceof Plan && region instanceof Region)) return null;
  const found = covered(question, up, outline.links, entities);
  const { regionPlans, goals } = found;
  const open = goals.filter(({ answered }) => !answered);
  const holdings = await holdingsOf(
    reader,
    open.map(({ goal }) => goal.id),
    [plan.id],
    [region.id],
  );
  const places = await loaders.nodes([...holdings.places.values()].flat());
  const named = new Map([...entities, ...places]);
  const asking = { plan, region, regionPlans, asOf: question.asOf, holdings, entities: named };
  for (const it of open) Object.assign(it, setAside(it.goal, asking));
  return Object.assign(
    new Coverage(),
    { plan, region, truncated: up.cutShort || outline.cutShort },
    { ...found, unanswered: open.flatMap(({ goal, aside }) => (aside ? [] : [goal])) },
    { counts: countsOf(found) },
  );
}

function countsOf({ goals, tasks, orphans }: Covered): CoverageCounts {
  const aside = (kind?: string) => goals.filter((it) => !it.answered && it.aside === kind).length;
  return Object.assign(new CoverageCounts(), {
    goals: goals.length,
    answered: goals.filter(({ answered }) => answered).length,
    unanswered: aside(),
    expired: aside('EXPIRED'),
    notBinding: aside('NOT_BINDING'),
    framing: aside('FRAMING'),
    tasks,
    orphans: orphans.length,
  });
}

/** What answers what, before it is known which goals need no answer. */
interface Covered extends Pick<Coverage, 'regionPlans' | 'goals' | 'orphans'> {
  /** how many tasks the plans of the region have */
  readonly tasks: number;
}

function covered(
  { plan, depth, sectionDepth }: CoverageQuestion,
  { links }: Walked,
  outline: readonly Link[],
  entities: Entities,
): Covered {
  const ofRegion = links.filter((link) => isOutline(link) && link.plan !== plan);
  const local = new Set(ofRegion.map(({ sink }) => sink));
  const arriving = groupBy(
    links.filter((link) => !isOutline(link)).map((link) => legOf(link, 'UP')),
    ({ far }) => far,
  );
  const children = groupBy(outline, ({ source }) => source);
  const goals = goalsOf(plan, outline, entities, sectionDepth).map((goal) =>
    goalWith(goal, reaching(within(goal.id, children), arriving, depth), local, entities),
  );
  const anywhere = reaching(within(plan, children), arriving, depth);
  const tasks = [...local].flatMap((id) => {
    const entity = entities.get(id);
    return entity instanceof Task ? [entity] : [];
  });
  const orphans = tasks.filter(({ id }) => !anywhere.has(id)).sort(asRead);
  const plans = [...new Set(ofRegion.map((link) => link.plan ?? ''))]
    .sort(byText)
    .map((id) => entities.get(id));
  return {
    regionPlans: plans.filter((one) => one instanceof Plan),
    goals,
    orphans,
    tasks: tasks.length,
  };
}

const asRead = (a: Entity, b: Entity) =>
  byText(a.evidence?.planId ?? '', b.evidence?.planId ?? '') ||
  (a.evidence?.start ?? -1) - (b.evidence?.start ?? -1) ||
  byText(a.id, b.id);

/** A goal, with those of the local nodes that reach it. */
function goalWith(
  goal: Entity,
  reached: ReadonlyMap<string, Reach>,
  local: ReadonlySet<string>,
  entities: Entities,
): CoveredGoal {
  const answers = [...reached].flatMap(([id, reach]) => {
    const entity = entities.get(id);
    return entity && reach.legs.length > 0 && local.has(id) ? [{ entity, ...reach }] : [];
  });
  answers.sort(
    (a, b) => a.legs.length - b.legs.length || b.confidence - a.confidence || asRead(a.entity, b.entity),
  );
  const of = (id: string) => entities.get(id)!;
  return Object.assign(new CoveredGoal(), {
    goal,
    answered: answers.length > 0,
    answerCount: answers.length,
    nearest: (most: number) =>
      answers.slice(0, most).map(({ entity, legs, confidence }) =>
        Object.assign(new GoalAnswer(), {
          entity,
          plan: entities.get(entity.evidence?.planId ?? ''),
          reaches: of(legs.at(-1)!.far),
          distance: legs.length,
          via: legs.map(({ link }) => toRelation(link.edge, link.type, of(link.source), of(link.sink))),
          confidence,
        }),
      ),
  });
}
