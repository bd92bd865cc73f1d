import type { EdgeType } from '../../../graph-schema/index.ts';
import {
  closure,
  type Direction,
  edgesOf,
  farOf,
  type HeldEdge,
  type HeldNode,
  type ReadModel,
} from '../../read-model/model.ts';
import { compareStrings } from '../../relay/order.ts';
import { assignmentTypes, deepestOutline, type SourceName, stepTypes } from './cypher.ts';
import type { FoundLink } from './graph.ts';

/** What a walk asks for beside the nodes that it has come to; as `walkCypher` has it as parameters. */
export interface AskedOfWalk {
  readonly minConfidence: number;
  readonly force: readonly string[];
  readonly roles: readonly string[];
  readonly mostOfLevel: number;
}

interface Source {
  readonly direction: Direction;
  readonly types: readonly EdgeType[];
  /** the nodes from which it is followed, by those that the walk has come to */
  readonly from: (nodes: readonly HeldNode[]) => Iterable<HeldNode>;
  readonly takes: (edge: HeldEdge, asked: AskedOfWalk) => boolean;
}

const isSure = ({ properties }: HeldEdge, { minConfidence }: AskedOfWalk) =>
  typeof properties.confidence === 'number' && properties.confidence >= minConfidence;

/** A relation without force is as binding as it is known. */
const forceOf = ({ properties }: HeldEdge) =>
  (properties.force as string | null | undefined) ?? (properties.basis === 'stated' ? 'stated' : 'derived');

const same = (nodes: readonly HeldNode[]) => nodes;
const within = (nodes: readonly HeldNode[]) => closure(nodes, 'OUT', 'CONTAINS', deepestOutline);
const always = () => true;

const stepsTo = (direction: Direction): Source => ({
  direction,
  types: stepTypes,
  from: same,
  takes: (edge, asked) =>
    isSure(edge, asked) &&
    asked.force.includes(forceOf(edge)) &&
    (edge.type !== 'PART_OF' || farOf(edge, direction).label === 'SpecialProject'),
});

/** The sources of a walk (cypher.ts) once more, over what is held in memory; a test holds that both give the same. */
const sources: Readonly<Record<SourceName, Source>> = {
  UP: stepsTo('OUT'),
  DOWN: stepsTo('IN'),
  OUTLINE: { direction: 'OUT', types: ['CONTAINS'], from: within, takes: always },
  CONTENTS: {
    direction: 'OUT',
    types: ['CONTAINS'],
    from: (nodes) => within(nodes.filter(({ label }) => label === 'Plan')),
    takes: always,
  },
  ASSIGNMENTS: {
    direction: 'OUT',
    types: assignmentTypes,
    from: same,
    takes: (edge, asked) =>
      asked.roles.includes(edge.type) && isSure(edge, asked) && edge.to.label !== 'Plan',
  },
  AGENCIES: {
    direction: 'IN',
    types: assignmentTypes,
    from: (nodes) => nodes.filter(({ label }) => label === 'Task' || label === 'SpecialProject'),
    takes: (edge, asked) => isSure(edge, asked) && edge.from.label === 'Agency',
  },
};

/** The links of relations, by the direction in which they are followed; made once. */
const links = { OUT: new WeakMap<HeldEdge, FoundLink>(), IN: new WeakMap<HeldEdge, FoundLink>() };

function linkOf(edge: HeldEdge, direction: Direction): FoundLink {
  const known = links[direction].get(edge);
  if (known) return known;
  const { id, label, properties } = farOf(edge, direction);
  const link: FoundLink = {
    id: `${edge.from.id} ${edge.type} ${edge.to.id}`,
    held: edge,
    type: edge.type,
    from: edge.from.id,
    to: edge.to.id,
    edge: edge.properties,
    reached: id,
    plan: (properties.plan ?? null) as string | null,
    start: (properties.start ?? null) as number | null,
    heading: label === 'Section',
    year: (properties.year ?? null) as number | null,
    task: label === 'Task',
  };
  links[direction].set(edge, link);
  return link;
}

/** The relations of a source from these nodes, as `walkCypher` finds them. */
export function heldLinks(
  model: ReadModel,
  name: SourceName,
  ids: readonly string[],
  asked: AskedOfWalk,
): FoundLink[] {
  const { direction, types, from, takes } = sources[name];
  const found: FoundLink[] = [];
  const nodes = [...new Set(ids)].flatMap((id) => model.node(id) ?? []);
  for (const node of from(nodes))
    for (const type of types)
      for (const edge of edgesOf(node, direction, type))
        if (takes(edge, asked)) found.push(linkOf(edge, direction));
  if (found.length <= asked.mostOfLevel) return found;
  const near = (link: FoundLink) => (link.reached === link.from ? link.to : link.from);
  return found
    .sort((a, b) => compareStrings(a.reached, b.reached) || compareStrings(near(a), near(b)))
    .slice(0, asked.mostOfLevel);
}

/** The steps up to a node from what carries it out, from those of `near` alone where it is given. */
export function heldArriving(
  node: HeldNode | undefined,
  near: ReadonlySet<HeldNode> | undefined,
  asked: AskedOfWalk,
): FoundLink[] {
  const found: FoundLink[] = [];
  for (const type of stepTypes)
    for (const edge of edgesOf(node, 'IN', type))
      if ((!near || near.has(edge.from)) && sources.UP.takes(edge, asked)) found.push(linkOf(edge, 'OUT'));
  return found;
}

/** Whether no level of a walk along steps can have as many as are followed at most. */
export const isSmall = (model: ReadModel, { mostOfLevel }: AskedOfWalk): boolean =>
  stepTypes.reduce((sum, type) => sum + model.count(type), 0) < mostOfLevel;

/** To what steps lead from these, once for each step. */
function stepsUp(nodes: Iterable<HeldNode>, asked: AskedOfWalk): HeldNode[] {
  const ends: HeldNode[] = [];
  for (const node of nodes)
    for (const type of stepTypes)
      for (const edge of edgesOf(node, 'OUT', type)) if (sources.UP.takes(edge, asked)) ends.push(edge.to);
  return ends;
}

/** From where a walk up follows steps, level by level; nothing where a level has as many as are followed at most. */
export function heldNear(
  starts: Iterable<HeldNode>,
  depth: number,
  asked: AskedOfWalk,
): Set<HeldNode> | undefined {
  const near = new Set(starts);
  let level: Iterable<HeldNode> = [...near];
  for (let step = 1; step <= depth; step++) {
    const ends = stepsUp(level, asked);
    if (ends.length >= asked.mostOfLevel) return undefined;
    const next = new Set(ends.filter((node) => !near.has(node)));
    if (next.size === 0 || step === depth) break;
    for (const node of next) near.add(node);
    level = next;
  }
  return near;
}

/** The plans that hold for regions, as `plansOfRegionsCypher` finds them. */
export function heldPlansOf(model: ReadModel, regions: readonly string[]): string[] {
  const holding = regions
    .flatMap((id) => edgesOf(model.node(id), 'IN', 'APPLIES_TO'))
    .flatMap(({ from }) => (from.label === 'Plan' ? [from.id] : []));
  return [...new Set(holding)];
}
