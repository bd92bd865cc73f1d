import type { ReadModel } from '../../read-model/model.ts';
import type { Entity } from '../../schema/entity.ts';
import { heldEntity } from '../entities.ts';
import type { Loaders } from '../loaders.ts';
import type { Reader } from '../reader.ts';
import { regionsInside } from '../regions.ts';
import { byLink, groupBy, isOutline, type Leg, type Link, legOf } from './graph.ts';
import { type AskedOfWalk, heldArriving, heldLinks, heldNear, heldPlansOf, isSmall } from './held.ts';
import { askedBy, type Walked, type WalkFilters, walk } from './walk.ts';

export interface GroundQuestion extends Omit<WalkFilters, 'asOf' | 'regions'> {
  readonly plan: string;
  readonly region: string;
}

/** What a coverage is about: what a plan contains, what the plans of a region do, and the steps from these up. */
export interface Ground {
  readonly outline: readonly Link[];
  /** ids of what the plans of the region contain */
  readonly local: ReadonlySet<string>;
  /** ids of these plans */
  readonly regionPlans: ReadonlySet<string>;
  /** the steps to a node, as far as they come from the region */
  readonly arriving: (id: string) => readonly Leg[];
  readonly entity: (id: string) => Entity | undefined;
  /** whether a level had more than is taken in */
  readonly cutShort: boolean;
}

/** What is looked at for a coverage. Throws BAD_USER_INPUT for a depth or confidence that cannot be. */
export async function groundOf(reader: Reader, loaders: Loaders, question: GroundQuestion): Promise<Ground> {
  const asked = askedBy(question);
  const { model } = reader;
  const held = model && heldGround(model, question, asked, await regionsInside(reader, [question.region]));
  return held ?? readGround(reader, loaders, question);
}

/** What the plans of the region contain, beside the plan itself. */
function localOf(plan: string, links: readonly { to: string; plan: string | null }[]) {
  const others = links.filter((link) => link.plan !== plan);
  return {
    local: new Set(others.map(({ to }) => to)),
    regionPlans: new Set(others.map((link) => link.plan ?? '')),
  };
}

/** Out of the graph in memory, where nothing must be cut short: then only what leads to the plan is looked at. */
function heldGround(
  model: ReadModel,
  { plan, region, depth }: GroundQuestion,
  asked: AskedOfWalk,
  regions: readonly string[],
): Ground | undefined {
  const outline = heldLinks(model, 'OUTLINE', [plan], asked);
  const contents = heldLinks(model, 'CONTENTS', heldPlansOf(model, regions), asked);
  if (Math.max(outline.length, contents.length) >= asked.mostOfLevel) return undefined;
  const starts = () => [region, ...contents.map(({ to }) => to)].flatMap((id) => model.node(id) ?? []);
  // what the region does not lead to answers nothing, and costs little to pass by where there is little of it
  const isWhole = isSmall(model, asked);
  const near = isWhole ? undefined : heldNear(starts(), depth, asked);
  if (!isWhole && !near) return undefined;
  const known = new Map<string, readonly Leg[]>();
  const arriving = (id: string): readonly Leg[] => {
    let legs = known.get(id);
    if (!legs) {
      const links = heldArriving(model.node(id), near, asked).sort(byLink);
      legs = links.map((link) => legOf(link, 'UP'));
      known.set(id, legs);
    }
    return legs;
  };
  const entity = (id: string) => {
    const node = model.node(id);
    return node && heldEntity(node);
  };
  return { outline: outline.sort(byLink), ...localOf(plan, contents), arriving, entity, cutShort: false };
}

/** Three reads: what the plan and those of the region contain with the steps up from there, and the nodes. */
async function readGround(reader: Reader, loaders: Loaders, question: GroundQuestion): Promise<Ground> {
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
    ...outline.links.map(({ to }) => to),
    ...up.links.flatMap(({ from, to }) => [from, to]),
    ...up.links.flatMap(({ plan }) => plan ?? []),
  ]);
  const steps = up.links.filter((link) => !isOutline(link)).map((link) => legOf(link, 'UP'));
  const arriving = groupBy(steps, ({ far }) => far);
  return {
    outline: outline.links,
    ...localOf(question.plan, up.links.filter(isOutline)),
    arriving: (id) => arriving.get(id) ?? [],
    entity: (id) => entities.get(id),
    cutShort: up.cutShort || outline.cutShort,
  };
}
