import type { Row } from '../../graph-schema/index.ts';
import { ChangeCount, PlanComparison, ProjectChange, TargetChange } from '../schema/comparison.ts';
import type { Entity } from '../schema/entity.ts';
import { TargetChangeKind } from '../schema/enums.ts';
import { Plan } from '../schema/plan.ts';
import type { SpecialProject } from '../schema/special-project.ts';
import { Target } from '../schema/target.ts';
import { byText, groupBy } from './cascade/graph.ts';
import { changeOf } from './change.ts';
import { toRelation } from './entities.ts';
import type { Loaders } from './loaders.ts';
import { placesOf } from './places.ts';
import type { Reader } from './reader.ts';

/** A target of one of the plans, and what it is a target for. */
interface PlanTarget {
  readonly target: Target;
  readonly indicator: string;
  readonly region: string;
}

const targetsCypher = `UNWIND $plans AS plan MATCH (n:Target {plan: plan}) MATCH (n)-[:MEASURES]->(i:Indicator)
RETURN plan, n.id AS id, collect(i.id) AS indicators, coalesce(n.start, -1) AS start ORDER BY start, id`;

const projectsCypher = `UNWIND $plans AS plan MATCH (:Plan {id: plan})-[:CONTAINS*1..12]->(n:SpecialProject)
RETURN DISTINCT plan, n.id AS id ORDER BY id`;

const continuationsCypher = `UNWIND $ids AS id MATCH (n:SpecialProject {id: id})-[r:CONTINUES]->(m:SpecialProject)
RETURN id, m.id AS earlier, properties(r) AS edge ORDER BY id, earlier`;

/** What plans aim at. Two rounds of short reads. */
async function contentsOf(reader: Reader, plans: readonly string[]) {
  const [targets, projects] = await Promise.all([
    reader.read(targetsCypher, { plans: [...plans] }),
    reader.read(projectsCypher, { plans: [...plans] }),
  ]);
  const [places, continuations] = await Promise.all([
    placesOf(
      reader,
      targets.map(({ id, plan }) => ({ id: id as string, plan: plan as string })),
    ),
    reader.read(continuationsCypher, { ids: [...new Set(projects.map(({ id }) => id!))] }),
  ]);
  return { targets: targets.map((row, i) => ({ ...row, places: [...places[i]!] })), projects, continuations };
}

/**
 * What two plans aim at, set beside each other; null where one of them is no plan. What they contain is read, and its nodes.
 */
export async function compare(
  reader: Reader,
  loaders: Loaders,
  ids: { a: string; b: string },
): Promise<PlanComparison | null> {
  const contents = await contentsOf(reader, [...new Set([ids.a, ids.b])]);
  const { targets: rows, projects, continuations } = contents;
  const wanted = [
    ...rows.flatMap(({ id, indicators, places }: Row) => [
      id,
      ...(indicators as string[]),
      ...(places as string[]),
    ]),
    ...projects.map(({ id }) => id),
    ...continuations.map(({ earlier }) => earlier),
  ] as string[];
  const entities = new Map<string, Entity>();
  for (const entity of await Promise.all([ids.a, ids.b, ...wanted].map((id) => loaders.node(id))))
    if (entity) entities.set(entity.id, entity);
  const [a, b] = [entities.get(ids.a), entities.get(ids.b)];
  if (!(a instanceof Plan && b instanceof Plan)) return null;
  const of = (plan: string, rows: readonly Row[]) => rows.filter((row) => row.plan === plan);
  const targets = targetChanges(
    targetsOf(of(ids.a, rows), entities),
    targetsOf(of(ids.b, rows), entities),
    entities,
  );
  return Object.assign(new PlanComparison(), {
    a,
    b,
    targets,
    targetCounts: Object.values(TargetChangeKind).map((change) =>
      Object.assign(new ChangeCount(), {
        change,
        count: targets.filter((one) => one.change === change).length,
      }),
    ),
    projects: projectChanges(of(ids.a, projects), of(ids.b, projects), continuations, entities),
  });
}

/**
 * The targets of a plan; one that measures several indicators, or holds for several regions, is one for each. What a plan says
 * twice, in its text and in a table, is one target.
 */
function targetsOf(rows: readonly Row[], entities: ReadonlyMap<string, Entity>): PlanTarget[] {
  const targets = new Map<string, PlanTarget>();
  for (const { id, indicators, places } of rows) {
    const target = entities.get(id as string);
    if (!(target instanceof Target)) continue;
    const { year, operator, value, valueMax, unit } = target;
    for (const indicator of indicators as string[])
      for (const region of (places as string[]).length ? (places as string[]) : ['']) {
        const said = JSON.stringify([indicator, region, year, operator, value, valueMax, unit]);
        if (!targets.has(said)) targets.set(said, { target, indicator, region });
      }
  }
  return [...targets.values()];
}

const lastFirst = (a: PlanTarget, b: PlanTarget) => (b.target.year ?? 0) - (a.target.year ?? 0);

type Pair = [PlanTarget | undefined, PlanTarget | undefined];

/**
 * Pairs of targets for the same: those for the same year, first such as can be compared, then the last of what is left of both,
 * then the one before.
 */
function pairs(ofA: readonly PlanTarget[], ofB: readonly PlanTarget[]): Pair[] {
  let leftA = [...ofA];
  const leftB = [...ofB];
  const paired: Pair[] = [];
  const pair = (fits: (a: PlanTarget, b: PlanTarget) => boolean) => {
    leftA = leftA.filter((a) => {
      const at = leftB.findIndex((b) => fits(a, b));
      if (at >= 0) paired.push([a, ...leftB.splice(at, 1)] as Pair);
      return at < 0;
    });
  };
  const isOneYear = (a: PlanTarget, b: PlanTarget) => a.target.year === b.target.year;
  const isComparable = (a: PlanTarget, b: PlanTarget) =>
    changeOf(a.target, b.target).change !== 'INCOMPARABLE';
  pair((a, b) => isOneYear(a, b) && isComparable(a, b));
  pair(isOneYear);
  leftA.sort(lastFirst);
  leftB.sort(lastFirst);
  pair(isComparable);
  pair(() => true);
  return [
    ...paired,
    ...leftA.map((target): Pair => [target, undefined]),
    ...leftB.map((target): Pair => [undefined, target]),
  ];
}

function targetChanges(
  ofA: readonly PlanTarget[],
  ofB: readonly PlanTarget[],
  entities: ReadonlyMap<string, Entity>,
): TargetChange[] {
  const key = ({ indicator, region }: PlanTarget) => `${indicator}\n${region}`;
  const [byA, byB] = [groupBy(ofA, key), groupBy(ofB, key)];
  return [...new Set([...byA.keys(), ...byB.keys()])]
    .flatMap((same) => pairs(byA.get(same) ?? [], byB.get(same) ?? []))
    .map(([a, b]) => {
      const { indicator, region } = (a ?? b)!;
      return Object.assign(new TargetChange(), changeOf(a?.target, b?.target), {
        indicator: entities.get(indicator),
        region: entities.get(region),
        a: a?.target,
        b: b?.target,
      });
    })
    .sort((x, y) => Number(!(x.a && x.b)) - Number(!(y.a && y.b)));
}

function projectChanges(
  ofA: readonly Row[],
  ofB: readonly Row[],
  continuations: readonly Row[],
  entities: ReadonlyMap<string, Entity>,
): ProjectChange[] {
  const project = (id: unknown) => entities.get(id as string) as SpecialProject;
  const ids = (rows: readonly Row[]) => rows.map(({ id }) => id as string);
  const [inA, inB] = [new Set(ids(ofA)), new Set(ids(ofB))];
  const change = (it: Partial<ProjectChange>) => Object.assign(new ProjectChange(), it);
  const continued = continuations
    .filter(({ id, earlier }) => inB.has(id as string) && inA.has(earlier as string))
    .map(({ id, earlier, edge }) => {
      const [from, to] = [project(id), project(earlier)];
      return change({
        change: 'CONTINUES',
        a: to,
        b: from,
        relation: toRelation(edge!, 'CONTINUES', from, to),
      });
    });
  const kept = [...inA]
    .filter((id) => inB.has(id))
    .map((id) => change({ change: 'CONTINUES', a: project(id), b: project(id) }));
  const goesOn = new Set([...kept, ...continued].flatMap(({ a, b }) => [`a ${a!.id}`, `b ${b!.id}`]));
  return [
    ...kept,
    ...continued,
    ...[...inA]
      .filter((id) => !goesOn.has(`a ${id}`))
      .map((id) => change({ change: 'VANISHES', a: project(id) })),
    ...[...inB]
      .filter((id) => !goesOn.has(`b ${id}`))
      .map((id) => change({ change: 'APPEARS', b: project(id) })),
  ].sort((x, y) => byText((x.a ?? x.b)!.id, (y.a ?? y.b)!.id));
}
