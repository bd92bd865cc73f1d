import { agencyWords, departments } from '../../gazetteer/agencies.ts';
import { namedPlaces } from '../../gazetteer/regions.ts';
import { Beginnings, Lexicon, wordLexicon } from '../../lexical/lexicon.ts';
import { alternatives, endOfMatch } from '../../lexical/patterns.ts';
import { generalClassAt, generalClassBeginnings } from './agencyGeneralClass.ts';
import { placesAt } from './agencyPlace.ts';

/** A class of organisations as a text names it. */
export interface AgencyClass {
  to: number;
  /** for a class of divisions, the highest rank of its members; of the one department that 国家科技主管部门 means, its own */
  level?: 'national' | 'provincial' | 'municipal' | 'county';
  /** it is one body by another name: 省人民政府科学技术行政部门 */
  one?: true;
  /** for a class of divisions, the organ of each, as printed: 科技厅（委、局） */
  organ?: string;
}

const { classOrgans, divisionClasses, otherRanks } = agencyWords;
const every = wordLexicon(['各', '各有关', '各相关', '各级', '有关', '相关']);
const divisionKindWords = new Lexicon(
  divisionClasses.flatMap((words, rank) => words.map((word) => [word, rank] as const)),
);
const organs = wordLexicon([...classOrgans, ...departments.keys()]);
const generalOrgans = new Set(classOrgans);
/** 东北 in 东北各省区 */
const areas = wordLexicon(
  namedPlaces.filter(({ kind }) => kind === 'area').flatMap(({ name, aliases }) => [name, ...aliases]),
);

const joinedBehind = /以及|和|及|与/y;
const joinForm = /(?:、|以及|和|及|与)?/y;
const ranksForm = new RegExp(
  `\\((?:${alternatives(otherRanks)})(?:[、,](?:${alternatives(otherRanks)})){0,4}\\)`,
  'y',
);

/** What a class may begin with, apart from divisions. */
export const classBeginnings = Beginnings.of(every.beginnings, areas.beginnings, generalClassBeginnings);

interface Kind {
  rank: number;
  /** where it ends, with its bracket */
  to: number;
  /** a comma or 和 stands before it */
  separated: boolean;
}

/** （州）, （自治区、直辖市）: further kinds in brackets; gives where they end. */
function kindsInBrackets(text: string, at: number): number | undefined {
  if (text[at] !== '(') return undefined;
  let next = divisionKindWords.longestAt(text, at + 1)?.to;
  for (let n = 0; next !== undefined && text[next] !== ')' && n < 5; n++)
    next = divisionKindWords.longestAt(text, endOfMatch(joinForm, text, next)!)?.to;
  return next !== undefined && text[next] === ')' ? next + 1 : undefined;
}

/** 各省、自治区、直辖市及计划单列市; 各市、县（区）; 各区（市） */
function divisionKinds(text: string, at: number): Kind[] {
  const list: Kind[] = [];
  let next = at;
  while (list.length < 7) {
    const from = list.length ? endOfMatch(joinForm, text, next)! : next;
    const separated = from > next;
    // 各县（市）区人民政府
    const joined = separated || text[next - 1] === ')';
    const kind = list.length && !joined ? undefined : divisionKindWords.longestAt(text, from);
    if (!kind) break;
    next = kindsInBrackets(text, kind.to) ?? kind.to;
    list.push({ rank: kind.values[0]!, to: next, separated });
  }
  return list;
}

/** The lists of `divisionClasses` begin with provinces, end with zones and towns. */
function levelOfRank(rank: number | undefined): AgencyClass['level'] {
  if (rank === undefined || rank > 4) return undefined;
  return rank < 2 ? 'provincial' : rank < 4 ? 'municipal' : 'county';
}

/** 各区、县（市）政府|及开发区管委会: where the organ of as low or lower divisions ends that shares 各, else the place itself. */
function withLowerOrgan(text: string, at: number, rank: number): number {
  const kinds = divisionKinds(text, endOfMatch(joinedBehind, text, at) ?? text.length);
  const last = kinds.at(-1);
  const organ = last && organs.longestAt(text, last.to);
  return organ && kinds.every((kind) => kind.rank >= rank) && generalOrgans.has(organ.values[0]!)
    ? organ.to
    : at;
}

/**
 * A class of divisions with or without their organ, e.g. 各市, 各区（市）政府, 各省、自治区、直辖市及计划单列市科技厅（委、局）.
 * Where a department follows a division of higher rank (各区、市科技局 in a city's plan), that is an entry of its own.
 */
function divisionClassAt(text: string, at: number): AgencyClass | undefined {
  const start = every.longestAt(text, at)?.to;
  if (start === undefined) return undefined;
  const list = divisionKinds(text, start);
  const level = levelOfRank(list[0]?.rank);
  for (; list.length; list.pop()) {
    const last = list.at(-1)!;
    const organ = organs.longestAt(text, last.to);
    const higher = last.separated && last.rank < (list.at(-2)?.rank ?? 0);
    const ends = last.to >= text.length || /[、,;。\s]/.test(text[last.to]!);
    if (higher && !(organ ? generalOrgans.has(organ.values[0]!) : ends)) continue;
    const to = organ
      ? withLowerOrgan(text, endOfMatch(ranksForm, text, organ.to) ?? organ.to, last.rank)
      : last.to;
    return { to, ...(level ? { level } : {}), ...(organ ? { organ: text.slice(last.to, to) } : {}) };
  }
  return undefined;
}

const longerClass = (a: AgencyClass | undefined, b: AgencyClass | undefined): AgencyClass | undefined =>
  b && b.to > (a?.to ?? 0) ? b : a;

/** A class of organisations that begins at a place in a folded text; the longest reading of it. */
export function classAt(text: string, at: number, places = placesAt(text, at)): AgencyClass | undefined {
  let best: AgencyClass | undefined;
  if (classBeginnings.at(text, at)) {
    best = longerClass(generalClassAt(text, at), divisionClassAt(text, at));
    const area = areas.longestAt(text, at);
    if (area) best = longerClass(best, divisionClassAt(text, area.to));
  }
  for (const { to } of places)
    best = longerClass(longerClass(best, generalClassAt(text, to, true)), divisionClassAt(text, to));
  return best;
}
