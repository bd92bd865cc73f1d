import { type FoundLink, groupBy, isAssignment, isOutline, type Leg, legOf, linkId } from './graph.ts';
import type { Side } from './walk.ts';

/** Clauses of a section that stand no further apart than so many characters are of one passage. */
const onePassage = 150;

/**
 * Of the relations that a walk has found, those that hang together as one way:
 *
 * - a task is followed to a target, or from one, only at the lower end of the way: what measures the whole task is no reason for what
 *   one of its parts carries out;
 * - through a section a step leads on from the passage that it came by, not from another that the section holds beside it;
 * - a target is followed to the nearest that it refines, not past that to what this one refines itself;
 * - what carries out an undertaking is not shown a second time as carrying out the section that sets it out.
 */
export function coherent(root: string, side: Side, links: readonly FoundLink[]): FoundLink[] {
  const shown = withoutRepeats(withoutShortcuts(links), side);
  const legs = groupBy(
    shown.map((link) => legOf(link, side)),
    ({ near }) => near,
  );
  const kept = new Map<string, FoundLink>();
  const sections = new Set(links.flatMap(({ heading, reached }) => (heading ? [reached] : [])));
  const arrivals = new Map<string, (Leg | undefined)[]>([[root, [undefined]]]);
  const open = [root];
  // a node is gone through again where another way comes to it, which may lead on where the first did not
  for (let near = open.shift(); near !== undefined; near = open.shift())
    for (const leg of legs.get(near) ?? []) {
      const id = linkId(leg.link);
      const came = arrivals.get(near)!;
      if (kept.has(id) || !came.some((before) => goesOn(before, leg, side, sections.has(near)))) continue;
      kept.set(id, leg.link);
      const known = arrivals.get(leg.far);
      if (known) known.push(leg);
      else arrivals.set(leg.far, [leg]);
      open.push(leg.far);
    }
  return shown.filter((link) => kept.has(linkId(link)));
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
    ({ source }) => source,
  );
  const beyond = (ids: Iterable<string>, past: ReadonlySet<string> = new Set()) => {
    const seen = new Set(ids);
    for (const id of seen) for (const { sink } of refines.get(id) ?? []) if (!past.has(sink)) seen.add(sink);
    return seen;
  };
  const isReachedThrough = (source: string, sink: string): boolean => {
    const others = (refines.get(source) ?? []).flatMap((link) => (link.sink === sink ? [] : link.sink));
    if (others.length === 0) return false;
    // what lies beyond the whole is no way to it, though in a circle it leads back there
    const past = beyond([sink]);
    past.delete(sink);
    return beyond(
      others.filter((id) => !past.has(id)),
      past,
    ).has(sink);
  };
  return links.filter(({ type, source, sink }) => type !== 'REFINES' || !isReachedThrough(source, sink));
}

const isUndertaking = (id: string) => id.startsWith('project:');
const clauseOf = ({ source, edge }: FoundLink) => `${source} ${edge.toPlan} ${edge.toStart} ${edge.toEnd}`;

/** On the way up a section stays where the way leads on from it. */
function withoutRepeats(links: readonly FoundLink[], side: Side): FoundLink[] {
  const steps = links.filter(({ type }) => type === 'IMPLEMENTS');
  const toUndertakings = new Set(
    steps.flatMap((link) =>
      isUndertaking(link.sink) && link.edge.toStart !== undefined ? [clauseOf(link)] : [],
    ),
  );
  const leadOn = new Set(links.map(({ source }) => source));
  return links.filter(
    (link) =>
      link.type !== 'IMPLEMENTS' ||
      isUndertaking(link.sink) ||
      !toUndertakings.has(clauseOf(link)) ||
      (side === 'UP' && leadOn.has(link.sink)),
  );
}
