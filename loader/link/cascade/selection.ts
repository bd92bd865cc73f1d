import type { Likeness } from './likeness.ts';
import { ancestors, type StandingSection } from './standing.ts';

/** How much is taken of what one plan offers. */
export interface Measure {
  /** how like the likest section has to be */
  first: number;
  /** how like any further one has to be */
  further: number;
  /** how many are taken at most */
  most: number;
}

/** A further section has to come as near as this to the likest one. */
const nearFirst = 0.6;
/** A section around another takes its place where it is nearly as like. */
const nearInner = 0.75;

/**
 * The sections that a reader would be shown, out of those that are like a task: the likest, and what comes near it. A section
 * takes the place of those within it where it is nearly as like, and where it only gathers several of them under a heading.
 * @param found the likest first
 */
export function select(
  found: readonly Likeness[],
  byId: ReadonlyMap<string, StandingSection>,
  { first, further, most }: Measure,
): Likeness[] {
  const [likest] = found;
  if (!likest || likest.score < first) return [];
  const enough = Math.max(further, nearFirst * likest.score);
  const near = found.filter((it, i) => i === 0 || it.score >= enough);
  const chosen: Likeness[] = [];
  for (const it of near) {
    const taken = outer(it, found, byId) ?? it;
    if (chosen.some(({ section }) => section === taken.section || isWithin(taken.section, section, byId)))
      continue;
    chosen.push(taken);
  }
  return gathered(chosen, found, byId).slice(0, most);
}

const isWithin = (
  section: StandingSection,
  other: StandingSection,
  byId: ReadonlyMap<string, StandingSection>,
) => ancestors(section, byId).includes(other);

function outer(
  inner: Likeness,
  found: readonly Likeness[],
  byId: ReadonlyMap<string, StandingSection>,
): Likeness | undefined {
  const around = ancestors(inner.section, byId);
  return found.find(({ section, score }) => around.includes(section) && score >= nearInner * inner.score);
}

/** Two or more of one heading that has no words of its own are told by that heading. */
function gathered(
  chosen: readonly Likeness[],
  found: readonly Likeness[],
  byId: ReadonlyMap<string, StandingSection>,
): Likeness[] {
  const kept: Likeness[] = [];
  for (const it of chosen) {
    const heading = it.section.parent === undefined ? undefined : byId.get(it.section.parent);
    const siblings = chosen.filter(({ section }) => section.parent === it.section.parent);
    const parent =
      heading && siblings.length > 1 && !heading.text.includes('\n')
        ? (found.find(({ section }) => section === heading) ?? { ...it, section: heading })
        : undefined;
    const taken = parent ? { ...parent, score: Math.max(parent.score, it.score) } : it;
    if (!kept.some(({ section }) => section === taken.section)) kept.push(taken);
  }
  return kept;
}
