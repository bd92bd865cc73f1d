import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { addTo, kept } from '../collections.ts';
import type { ReadPlan } from '../facts.ts';
import { TextSketch } from '../resolve/sameText.ts';
import { filesOf, regionOf } from '../tree.ts';
import { numberKey, type PlanRegistry } from './registry.ts';

/** What tells whether two texts are one plan. */
interface Print {
  title: string;
  /** as printed */
  text: string;
  docNumber?: string;
  issuedOn?: string;
}

/** A plan of the graph, as it is printed there. */
export interface StandingPlan extends Print {
  id: string;
  files: readonly string[];
  /** absolute path of another file that holds it, which is not read now and is still there: the first by name */
  held?: string | undefined;
}

export interface IdentifiedPlan {
  read: ReadPlan;
  id: string;
  /** id of a plan of the graph that is an earlier state of this text */
  displaces?: string | undefined;
}

/** A copy of a plan that another text holds in full. */
export interface RepeatedPlan {
  read: ReadPlan;
  /** id of the plan that both are */
  id: string;
  /** the files of the other */
  from: readonly string[];
}

export interface Identities {
  identified: IdentifiedPlan[];
  repeated: RepeatedPlan[];
}

/** The sketch of each text, made when it is first compared. */
const sketches = new WeakMap<Print, TextSketch>();

// the title is what they share in any case
const sketchOf = (print: Print): TextSketch =>
  kept(sketches, print, () => new TextSketch(print.text.replaceAll(print.title, '')));

const printOf = ({ plan: { head, text, printed = text } }: ReadPlan): Print => ({
  title: head.title.value,
  text: printed,
  ...(head.docNumber && { docNumber: numberKey(head.docNumber.value, regionOf(head)) }),
  ...(head.issuedOn && { issuedOn: head.issuedOn.value }),
});

/**
 * Whether two texts of one title are one plan. Numbers decide where both print one and they differ; else texts are compared, for a
 * title alone says little: two provinces have plans of the same, and a government has one every year. That of another day has to
 * be the same nearly word for word.
 */
function isSamePlan(a: Print, b: Print): boolean {
  if (a.docNumber && b.docNumber && a.docNumber !== b.docNumber) return false;
  const otherDay = !(a.docNumber && b.docNumber) && a.issuedOn && b.issuedOn && a.issuedOn !== b.issuedOn;
  return a.text === b.text || sketchOf(a).isCopyOf(sketchOf(b), otherDay ? 'nearly all' : 'most');
}

/** The ids of titles that an id may have been made of: that of a plan that is told apart from others begins with that of its title. */
export function* basesOf(id: string): Generator<string> {
  yield id;
  for (let at = id.indexOf('@'); at >= 0; at = id.indexOf('@', at + 1)) yield id.slice(0, at);
}

/** The id that a plan's title and division give it, which others may share. */
export const baseOf = ({ plan: { head } }: ReadPlan, registry: PlanRegistry): string =>
  registry.idFor(head.title.value, regionOf(head));

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** What tells a plan apart from others of its title: readable where it can be. */
const markOf = ({ docNumber, issuedOn, text }: Print): string => docNumber ?? issuedOn ?? digestOf(text);

/**
 * Gives every plan its id. Of copies of one plan the longest is taken and the others are told; other plans of the same title are
 * told apart by what they print of themselves, so that none takes the place of another. A plan whose region nobody knows is always
 * told apart: others of its title may come.
 * @param standing plans of the graph that have an id of one of these titles
 */
export function identifyPlans(
  plans: readonly ReadPlan[],
  registry: PlanRegistry,
  standing: readonly StandingPlan[],
): Identities {
  const byBase = new Map<string, Copies[]>();
  for (const read of plans) {
    const base = baseOf(read, registry);
    const group = byBase.get(base) ?? [];
    byBase.set(base, group);
    const print = printOf(read);
    const same = group.find((copies) => isSamePlan(copies.print, print));
    if (same) same.add(read, print);
    else group.push(new Copies(read, print));
  }
  const standingOf = new Map<string, StandingPlan[]>();
  for (const plan of standing) for (const base of basesOf(plan.id)) addTo(standingOf, base, plan);
  const found = new Map<ReadPlan, IdentifiedPlan | RepeatedPlan>();
  for (const [base, group] of byBase) {
    const known = standingOf.get(base) ?? [];
    for (const plan of identifyGroup(base, group, known)) found.set(plan.read, plan);
  }
  const inOrder = plans.map((read) => found.get(read)!);
  return {
    identified: inOrder.filter((plan): plan is IdentifiedPlan => !('from' in plan)),
    repeated: inOrder.filter((plan): plan is RepeatedPlan => 'from' in plan),
  };
}

interface Copy {
  text: string;
  /** absolute path of its file */
  path: string;
}

const pathOf = ({ plan }: ReadPlan): string => resolve(plan.parts[0]?.file.path ?? '');

/** Whether a plan stands as this copy prints it, not as the other: the longer does, and of equals the order of loading changes nothing. */
const standsBefore = (own: Copy, other: Copy): boolean =>
  own.text.length === other.text.length ? own.path < other.path : own.text.length > other.text.length;

/** Texts of a run that are copies of one plan. */
class Copies {
  /** the longest, of those that are equally long the first by the name of its file */
  read: ReadPlan;
  print: Print;
  readonly others: ReadPlan[] = [];

  constructor(read: ReadPlan, print: Print) {
    this.read = read;
    this.print = print;
  }

  add(read: ReadPlan, print: Print): void {
    if (
      standsBefore(
        { text: print.text, path: pathOf(read) },
        { text: this.print.text, path: pathOf(this.read) },
      )
    ) {
      this.others.push(this.read);
      this.read = read;
      this.print = print;
    } else this.others.push(read);
  }
}

function identifyGroup(
  base: string,
  group: readonly Copies[],
  known: readonly StandingPlan[],
): (IdentifiedPlan | RepeatedPlan)[] {
  const found: (IdentifiedPlan | RepeatedPlan)[] = [];
  const open = new Set(known);
  const taken = new Set(known.map(({ id }) => id));
  const tell = (copies: Copies, id: string, displaces?: string) => {
    taken.add(id);
    found.push({ read: copies.read, id, displaces });
    for (const read of copies.others) found.push({ read, id, from: filesOf(copies.read.plan) });
  };
  const fresh: Copies[] = [];
  for (const copies of group) {
    const earlier = [...open].find((plan) => isSamePlan(plan, copies.print));
    if (earlier) open.delete(earlier);
    const { region } = copies.read.plan.head;
    const own = { text: copies.print.text, path: pathOf(copies.read) };
    if (earlier?.held !== undefined && !standsBefore(own, { text: earlier.text, path: earlier.held }))
      for (const read of [copies.read, ...copies.others])
        found.push({ read, id: earlier.id, from: earlier.files });
    else if (earlier && (region || earlier.id === `${base}@${markOf(copies.print)}`))
      tell(copies, earlier.id);
    else if (earlier) tell(copies, freeId(`${base}@${markOf(copies.print)}`, copies, taken), earlier.id);
    else fresh.push(copies);
  }
  // by what they print, not by the order in which they were given
  fresh.sort((a, b) => (markOf(a.print) < markOf(b.print) ? -1 : 1));
  for (const copies of fresh) {
    const bare = copies.read.plan.head.region !== undefined && !taken.has(base);
    tell(copies, bare ? base : freeId(`${base}@${markOf(copies.print)}`, copies, taken));
  }
  return found;
}

const freeId = (id: string, { print }: Copies, taken: ReadonlySet<string>): string =>
  taken.has(id) ? `${id}@${digestOf(print.text)}` : id;
