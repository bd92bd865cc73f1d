import { type FoundLink, groupBy, isAssignment, isOutline, type Leg, legOf } from './graph.ts';
import type { Side } from './walk.ts';

/** Clauses of a section that stand no further apart than so many characters are of one passage. */
const onePassage = 150;

/**
 * Of the relations that a walk has found, those that hang together as one way:
 *
 * - a task is followed to a target, or from one, only at the lower end of the way: what measures the whole task is no reason for what
 *   one of its parts carries out;
 * - through a section a step leads on from the passage that it came by, not from another that the section holds beside it;
 * - what the beginning of the way is nothing like is gone round, though each step to it holds by itself;
 * - a target is followed to the nearest that it refines, not past that to what this one refines itself;
 * - what carries out an undertaking is not shown a second time as carrying out the section that sets it out.
 */
export function coherent(root: string, side: Side, links: readonly FoundLink[]): FoundLink[] {
  const shown = withoutRepeats(withoutShortcuts(links), side);
  const legs = groupBy(
    shown.map((link) => legOf(link, side)),
    ({ near }) => near,
  );
  const sections = new Set(links.flatMap(({ heading, reached }) => (heading ? [reached] : [])));
  const kept = new Set<FoundLink>();
  const begun = new Map<Leg, Set<Way['first']>>();
  const open: Way[] = [{ end: root }];
  // a node is gone through again where another way comes to it, which may lead on where the first did not
  for (let way = open.shift(); way; way = open.shift())
    for (const leg of legs.get(way.end) ?? []) {
      const { first = firstOf(leg, side) } = way;
      if (!goesOn(way.last, leg, side, sections.has(way.end)) || isOff(first, leg, side)) continue;
      const its = begun.get(leg) ?? new Set<Way['first']>();
      if (its.has(first)) continue;
      begun.set(leg, its.add(first));
      kept.add(leg.link);
      open.push({ end: leg.far, last: leg, first });
    }
  return shown.filter((link) => kept.has(link));
}

/** A way as far as it has been gone. */
interface Way {
  readonly end: string;
  readonly last?: Leg;
  /** what it is held to: on the way up its first step, on the way down the node that its first step came from */
  readonly first?: string | Leg | undefined;
}

/** The outline and the assignments of the root are not yet a way. */
const firstOf = (leg: Leg, side: Side): Way['first'] =>
  isOutline(leg.link) || isAssignment(leg.link) ? undefined : side === 'UP' ? leg : leg.near;

/** Whether a leg comes to what the lower end of the way is nothing like, or from below to what is nothing like the upper one. */
function isOff(first: Way['first'], leg: Leg, side: Side): boolean {
  if (first === undefined || isAssignment(leg.link)) return false;
  const [lower, upper] = side === 'UP' ? [(first as Leg).link, leg.far] : [leg.link, first as string];
  return ((lower.edge.unlike ?? []) as readonly string[]).includes(upper);
}

/** Whether a way that came by one leg may go on by the next. */
function goesOn(before: Leg | undefined, next: Leg, side: Side, throughSection: boolean): boolean {
  if (!before || isOutline(before.link) || isAssignment(before.link) || isAssignment(next.link)) return true;
  if ((side === 'UP' ? next : before).link.type === 'CONTRIBUTES_TO') return false;
  const [lower, upper] = side === 'UP' ? [before.link, next.link] : [next.link, before.link];
  return !throughSection || isOnePassage(lower, upper);
}

/** Whether what a step leads to and what the next one starts from stand near each other; so, where one does not say. */
function isOnePassage({ edge: lower }: FoundLink, { edge: upper }: FoundLink): boolean {
  const [from, to] = [Number(lower.toStart ?? Number.NaN), Number(lower.toEnd ?? Number.NaN)];
  const [start, end] = [Number(upper.start ?? Number.NaN), Number(upper.end ?? Number.NaN)];
  return !(start - to > onePassage || from - end > onePassage);
}

/** A year's target refines the scheme's, which refines the opinion's: not the opinion's past the scheme's. */
function withoutShortcuts(links: readonly FoundLink[]): FoundLink[] {
  const refines = groupBy(
    links.filter(({ type }) => type === 'REFINES'),
    ({ from }) => from,
  );
  const beyond = (ids: Iterable<string>, past: ReadonlySet<string> = new Set()) => {
    const seen = new Set(ids);
    for (const id of seen) for (const { to } of refines.get(id) ?? []) if (!past.has(to)) seen.add(to);
    return seen;
  };
  const isReachedThrough = (from: string, to: string): boolean => {
    const others = (refines.get(from) ?? []).flatMap((link) => (link.to === to ? [] : link.to));
    if (others.length === 0) return false;
    // what lies beyond the whole is no way to it, though in a circle it leads back there
    const past = beyond([to]);
    past.delete(to);
    return beyond(
      others.filter((id) => !past.has(id)),
      past,
    ).has(to);
  };
  return links.filter(({ type, from, to }) => type !== 'REFINES' || !isReachedThrough(from, to));
}

const isUndertaking = (id: string) => id.startsWith('project:');
const clauseOf = ({ from, edge }: FoundLink) => `${from} ${edge.toPlan} ${edge.toStart} ${edge.toEnd}`;

/** On the way up a section stays where the way leads on from it. */
function withoutRepeats(links: readonly FoundLink[], side: Side): FoundLink[] {
  const steps = links.filter(({ type }) => type === 'IMPLEMENTS');
  const toUndertakings = new Set(
    steps.flatMap((link) =>
      isUndertaking(link.to) && link.edge.toStart !== undefined ? [clauseOf(link)] : [],
    ),
  );
  const leadOn = new Set(links.map(({ from }) => from));
  return links.filter(
    (link) =>
      link.type !== 'IMPLEMENTS' ||
      isUndertaking(link.to) ||
      !toUndertakings.has(clauseOf(link)) ||
      (side === 'UP' && leadOn.has(link.to)),
  );
}
