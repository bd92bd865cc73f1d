import { Coverage, CoverageCounts, CoveredGoal, GoalAnswer } from '../../schema/coverage.ts';
import type { Entity } from '../../schema/entity.ts';
import { Plan } from '../../schema/plan.ts';
import { Region } from '../../schema/region.ts';
import { Section } from '../../schema/section.ts';
import { Task } from '../../schema/task.ts';
import type { Loaders } from '../loaders.ts';
import type { Reader } from '../reader.ts';
import { byText, groupBy, type Leg, type Link } from './graph.ts';
import { type Ground, type GroundQuestion, groundOf } from './ground.ts';
import { holdingsOf } from './holdings.ts';
import { relationOf } from './relations.ts';
import { settingAside } from './setAside.ts';

export interface CoverageQuestion extends GroundQuestion {
  /** how deep sections are goals, from 1; 0 for none */
  readonly sectionDepth: number;
  /** an ISO date: goals are held against it, whatever answers them; null is as good as absent */
  readonly asOf?: string | null;
}

/** How something reaches a goal: by the first of its steps, and then as the next node does. */
interface Reach {
  readonly first?: Leg;
  readonly then?: Reach;
  readonly length: number;
  /** of all its steps, multiplied */
  readonly confidence: number;
}

/** The steps of a way, from what answers up to what it reaches. */
function legsOf(reach: Reach): Leg[] {
  const legs: Leg[] = [];
  for (let at: Reach | undefined = reach; at?.first; at = at.then) legs.push(at.first);
  return legs;
}

/** All that reaches one of `ends` in so many steps, each the shortest way and, of these, the surest. */
function reaching(ends: Iterable<string>, { arriving }: Ground, most: number): Map<string, Reach> {
  const reached = new Map<string, Reach>();
  for (const id of ends) reached.set(id, { length: 0, confidence: 1 });
  let level: Iterable<[string, Reach]> = [...reached];
  for (let length = 1; length <= most; length++) {
    const next = new Map<string, Reach>();
    for (const [far, then] of level)
      for (const leg of arriving(far)) {
        if (reached.has(leg.near)) continue;
        const confidence = leg.confidence * then.confidence;
        const before = next.get(leg.near);
        if (!before || before.confidence < confidence)
          next.set(leg.near, { first: leg, then, length, confidence });
      }
    if (next.size === 0) break;
    for (const [id, reach] of next) reached.set(id, reach);
    level = next;
  }
  return reached;
}

/** A node and all that it contains. */
function within(id: string, children: ReadonlyMap<string, readonly Link[]>): Set<string> {
  const all = new Set([id]);
  for (const holder of all) for (const { to } of children.get(holder) ?? []) all.add(to);
  return all;
}

/** What of the outline of a plan is a goal, in reading order. */
function goalsOf(plan: string, { outline, entity: entityOf }: Ground, sectionDepth: number): Entity[] {
  const contained = within(
    plan,
    groupBy(outline, ({ from }) => from),
  );
  const starts = new Map<string, number>();
  for (const { from, to, edge } of outline)
    if (contained.has(from) && !starts.has(to)) starts.set(to, Number(edge.start ?? -1));
  return [...starts.keys()]
    .flatMap((id) => entityOf(id) ?? [])
    .filter((entity) => !(entity instanceof Section) || entity.depth <= sectionDepth)
    .sort((a, b) => starts.get(a.id)! - starts.get(b.id)! || byText(a.id, b.id));
}

/**
 * Which goals of a plan the plans of a region answer, and which of the others nobody has to; null where there is no such plan or region.
 * Throws BAD_USER_INPUT for a depth or confidence that cannot be.
 */
export async function coverageOf(
  reader: Reader,
  loaders: Loaders,
  question: CoverageQuestion,
): Promise<Coverage | null> {
  const ground = await groundOf(reader, loaders, question);
  const [plan, region] = [ground.entity(question.plan), ground.entity(question.region)];
  if (!(plan instanceof Plan && region instanceof Region)) return null;
  const found = covered(question, ground);
  const { regionPlans, goals } = found;
  const open = goals.filter(({ answered }) => !answered);
  const holdings = await holdingsOf(
    reader,
    open.map(({ goal }) => goal.id),
    [plan.id],
    [region.id],
  );
  const places = await loaders.nodes([...holdings.places.values()].flat());
  const entity = (id: string) => places.get(id) ?? ground.entity(id);
  const asideOf = settingAside({ plan, region, regionPlans, asOf: question.asOf, holdings, entity });
  for (const it of open) Object.assign(it, asideOf(it.goal));
  return Object.assign(
    new Coverage(),
    { plan, region, truncated: ground.cutShort },
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

function covered({ plan, depth, sectionDepth }: CoverageQuestion, ground: Ground): Covered {
  const { outline, local, entity: entityOf } = ground;
  const children = groupBy(outline, ({ from }) => from);
  const goals = goalsOf(plan, ground, sectionDepth).map((goal) =>
    goalWith(goal, reaching(within(goal.id, children), ground, depth), ground),
  );
  const anywhere = reaching(within(plan, children), ground, depth);
  const tasks = [...local].map(entityOf).filter((entity) => entity instanceof Task);
  const orphans = tasks.filter(({ id }) => !anywhere.has(id)).sort(asRead);
  const plans = [...ground.regionPlans].sort(byText).map(entityOf);
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
  { local, entity: entityOf }: Ground,
): CoveredGoal {
  const answers: { readonly entity: Entity; readonly reach: Reach }[] = [];
  for (const [id, reach] of reached) {
    const entity = reach.length > 0 && local.has(id) ? entityOf(id) : undefined;
    if (entity) answers.push({ entity, reach });
  }
  const nearest = (most: number) =>
    answers
      .sort(
        (a, b) =>
          a.reach.length - b.reach.length ||
          b.reach.confidence - a.reach.confidence ||
          asRead(a.entity, b.entity),
      )
      .slice(0, most)
      .map(({ entity, reach }) => {
        const legs = legsOf(reach);
        return Object.assign(new GoalAnswer(), {
          entity,
          plan: entityOf(entity.evidence?.planId ?? ''),
          reaches: entityOf(legs.at(-1)!.far)!,
          distance: legs.length,
          via: legs.map(({ link }) => relationOf(link, (id) => entityOf(id)!)),
          confidence: reach.confidence,
        });
      });
  return Object.assign(new CoveredGoal(), {
    goal,
    answered: answers.length > 0,
    answerCount: answers.length,
    nearest,
  });
}
