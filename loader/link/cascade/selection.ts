import { limits } from './limits.ts';
import type { Likeness } from './sectionIndex.ts';
import { ancestors, type StandingSection } from './standing.ts';

/** How much is taken of what one plan offers. */
export interface Asked {
  /** how like the likest section has to be */
  first: number;
  /** how like any further one has to be */
  further: number;
  /** how many are taken at most */
  most: number;
  /** whether a heading that only gathers them stands for several of its sections */
  gathered: boolean;
}

const { nearFirst, closer, besideIts } = limits.selection;

/**
 * The sections that a reader would be shown, out of those that are like a task: the likest, and what comes near it; of one
 * within another the likelier; of several under a heading that only gathers them, the likest and the heading.
 * @param found the likest first
 */
export function select(
  found: readonly Likeness[],
  byId: ReadonlyMap<string, StandingSection>,
  { first, further, most, gathered }: Asked,
): Likeness[] {
  const [likest] = found;
  if (!likest || likest.score < first) return [];
  const enough = Math.max(further, nearFirst * likest.score);
  const near = found.filter((it, i) => i === 0 || it.score >= enough);
  const chosen: Likeness[] = [];
  for (const it of near.filter((it) => !isToldWithin(it, near, byId))) {
    if (!chosen.some(({ section }) => isWithin(it.section, section, byId))) chosen.push(it);
  }
  return (gathered ? gather(chosen, found, byId) : chosen).slice(0, most);
}

/** A part of the plan is told by sections within it that are nearly as like: they say more closely what is carried out. */
const isToldWithin = (
  { section, score }: Likeness,
  near: readonly Likeness[],
  byId: ReadonlyMap<string, StandingSection>,
) =>
  section.parent === undefined &&
  near.some((it) => it.score >= closer * score && isWithin(it.section, section, byId));

const isWithin = (
  section: StandingSection,
  other: StandingSection,
  byId: ReadonlyMap<string, StandingSection>,
) => ancestors(section, byId).includes(other);

/** A heading without words of its own tells of several below it, or of one where it is nearly as like: behind the likest of them. */
function gather(
  chosen: readonly Likeness[],
  found: readonly Likeness[],
  byId: ReadonlyMap<string, StandingSection>,
): Likeness[] {
  const kept: Likeness[] = [];
  for (const it of chosen) {
    const heading = it.section.parent === undefined ? undefined : byId.get(it.section.parent);
    const siblings = chosen.filter(({ section }) => section.parent === it.section.parent);
    const its = found.find(({ section }) => section === heading);
    const isNear = its?.section.parent !== undefined && its.score >= besideIts * it.score;
    const tells = siblings.length > 1 || isNear;
    const parent =
      heading && tells && !heading.text.includes('\n') ? (its ?? { ...it, section: heading }) : undefined;
    const taken = parent ? { ...parent, score: Math.max(parent.score, it.score) } : it;
    if (!kept.some(({ section }) => section === taken.section)) kept.push(...(parent ? [it] : []), taken);
  }
  return kept;
}
