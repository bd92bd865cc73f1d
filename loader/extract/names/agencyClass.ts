import { agencyWords, departments, governmentFields } from '../../gazetteer/agencies.ts';
import { Lexicon } from '../../gazetteer/lexicon.ts';
import { fold } from '../../tree.ts';
import { placesAt } from './agencyPlace.ts';

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => fold(w).replace(/[()（）]/g, '\\$&'))
    .join('|');

const { classes, classOrgans, divisionClasses, otherRanks } = agencyWords;
const kinds = alternatives(divisionClasses.flat());
const generalOrgans = new Set(classOrgans);
const rankOfKind = new Map(
  divisionClasses.flatMap((kindsOfRank, rank) => kindsOfRank.map((k) => [fold(k), rank] as const)),
);

const everyForm = /(?:各(?:有关|相关|级)?|有关|相关)/y;
const kindForm = new RegExp(`(?:${kinds})`, 'y');
const joinForm = /(?:、|以及|和|及|与)?/y;
const bracketForm = new RegExp(`\\((?:${kinds})(?:[、,和及]?(?:${kinds})){0,4}\\)`, 'y');
const organForm = new RegExp(
  `(?:${alternatives([...classOrgans, ...departments.keys()])})(?:\\((?:${alternatives(otherRanks)})(?:[、,](?:${alternatives(otherRanks)})){0,4}\\))?`,
  'y',
);
const phraseForm = new RegExp(`(?:${alternatives(classes.phrases)})`, 'y');
const whose = alternatives(classes.whose);
const which = alternatives(classes.which);
const what = alternatives(classes.what);
const generalForm = new RegExp(
  `(?:(?:${whose})(?:(?:[和、](?:${whose}))?(?:${which})(?:${what})|(?:${alternatives(classes.ofLevel)}))|(?:${which})(?:${what}))`,
  'y',
);
const beforeFields = classes.beforeField;
const fieldForm = new RegExp(
  `(?:${alternatives(beforeFields)})?(?:${alternatives(governmentFields)})(?:${alternatives(classes.ofField)})`,
  'y',
);
const afterPlaceForm = new RegExp(
  `(?:委|政府|人民政府|委、.政府)?(?:直|级|属|内)?(?:${which})(?:${what})`,
  'y',
);

/** Where a sticky expression that begins at a place ends. */
function endOf(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}

interface Kind {
  rank: number;
  /** where it ends, with its bracket */
  to: number;
  /** a comma or 和 stands before it */
  separated: boolean;
}

/** A class of organisations as a text names it. */
export interface AgencyClass {
  to: number;
  /** for a class of divisions, the highest rank of its members */
  level?: 'provincial' | 'municipal' | 'county';
  /** for a class of divisions, the organ of each, as printed: 科技厅（委、局） */
  organ?: string;
}

/** 各省、自治区、直辖市及计划单列市; 各市、县（区）; 各区（市） */
function divisionKinds(text: string, at: number): Kind[] {
  const list: Kind[] = [];
  let next = at;
  while (list.length < 7) {
    const before = next;
    const from = list.length ? endOf(joinForm, text, next)! : next;
    const to = endOf(kindForm, text, from);
    if (to === undefined) break;
    const rank = rankOfKind.get(text.slice(from, to))!;
    next = endOf(bracketForm, text, to) ?? to;
    list.push({ rank, to: next, separated: from > before });
  }
  return list;
}

/** The lists of `divisionClasses` begin with provinces, end with zones and towns. */
function levelOfRank(rank: number | undefined): AgencyClass['level'] {
  if (rank === undefined || rank > 4) return undefined;
  return rank < 2 ? 'provincial' : rank < 4 ? 'municipal' : 'county';
}

/**
 * A class of divisions with or without their organ, e.g. 各市, 各区（市）政府, 各省、自治区、直辖市及计划单列市科技厅（委、局）.
 * Where a department follows a division of higher rank (各区、市科技局 in a city's plan), that is an entry of its own.
 */
function divisionClassAt(text: string, at: number): AgencyClass | undefined {
  const start = endOf(everyForm, text, at);
  if (start === undefined) return undefined;
  const list = divisionKinds(text, start);
  const level = levelOfRank(list[0]?.rank);
  for (; list.length; list.pop()) {
    const last = list.at(-1)!;
    const end = endOf(organForm, text, last.to);
    const organ = end === undefined ? undefined : text.slice(last.to, end);
    const higher = last.separated && last.rank < (list.at(-2)?.rank ?? 0);
    const ends = last.to >= text.length || /[、,;。\s]/.test(text[last.to]!);
    if (higher && !(organ === undefined ? ends : generalOrgans.has(organ))) continue;
    const found = { to: end ?? last.to, ...(level ? { level } : {}) };
    return organ === undefined ? found : { ...found, organ };
  }
  return undefined;
}

const beginnings = new Lexicon(
  [...classes.whose, ...classes.which, ...classes.phrases, ...governmentFields, ...beforeFields].map(
    (word) => [word, word] as const,
  ),
);

/** A class of organisations that begins at a place in a folded text; the longest reading of it. */
export function classAt(text: string, at: number, places = placesAt(text, at)): AgencyClass | undefined {
  let best: AgencyClass | undefined;
  if (beginnings.mayBeginAt(text, at)) {
    best = divisionClassAt(text, at);
    for (const form of [phraseForm, generalForm, fieldForm]) best = furthest(best, endOf(form, text, at));
  }
  for (const { to } of places) {
    best = furthest(best, endOf(afterPlaceForm, text, to));
    const inside = divisionClassAt(text, to);
    if (inside && inside.to > (best?.to ?? 0)) best = inside;
  }
  return best;
}

const furthest = (best: AgencyClass | undefined, to: number | undefined): AgencyClass | undefined =>
  to !== undefined && to > (best?.to ?? 0) ? { to } : best;
