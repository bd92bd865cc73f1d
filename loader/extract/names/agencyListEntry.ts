import { agencyWords } from '../../gazetteer/agencies.ts';
import { bracketEnd } from '../../lexical/brackets.ts';
import { alternatives, endOfMatch } from '../../lexical/patterns.ts';
import { type AgencyName, agencyAt } from './agencyName.ts';
import { placesAt } from './agencyPlace.ts';

export const separatorSign = /[、,;/。:|)\n]/;
export const blankSign = /\s/;
const openingBracket = /[([〔【]/;
const longestBracket = 40;
const longestEntry = 40;

export const othersForm = new RegExp(
  `等(?:\\d{1,2}[个家])?(?:${alternatives(agencyWords.andOthers)})?(?=$|[、,;/。|\\s和及与])`,
  'y',
);
export const conjunctionForm = new RegExp(`(?:${alternatives(agencyWords.conjunctions)})`, 'y');
export const mannerForm = new RegExp(`(?:${alternatives(agencyWords.manners)})`, 'y');
const notInName = new RegExp(alternatives(agencyWords.notInName));

/** Where the words that begin at a place run up to: a separator outside brackets. */
export function wordsEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !separatorSign.test(text[i]!) && !blankSign.test(text[i]!))
    i = openingBracket.test(text[i]!) ? (bracketEnd(text, i, longestBracket) ?? i + 1) : i + 1;
  return i;
}

/** A bracket behind a name is part of it where it names another office of it: 省自然资源厅（省海洋局）. */
function withBracket(text: string, to: number): number {
  if (text[to] === undefined || !openingBracket.test(text[to])) return to;
  const end = bracketEnd(text, to, longestBracket);
  if (end === undefined) return to;
  const inside = text.slice(to + 1, end - 1);
  const ranks = inside.split(/[、,]/).every((w) => agencyWords.otherRanks.includes(w));
  return ranks || agencyAt(inside, 0, 'list')?.to === inside.length ? end : to;
}

/** Whether words that no gazetteer knows end as a name of an organisation does. */
function endsAsAgency(words: string, endings: readonly string[]): boolean {
  const bare = words.replace(/\([^()]*\)$/, '');
  return !notInName.test(bare) && endings.some((e) => bare.endsWith(e) && bare.length > e.length + 1);
}

/** How sure it is that a name that was read is one, by itself. */
function sureness(name: AgencyName): number {
  if (name.form === 'place') return 0.6;
  if (name.form === 'class') return name.organ ? 0.9 : 0.7;
  if (name.form === 'department' && !name.places.length) return 0.5;
  return 1;
}

export interface Reading {
  to: number;
  confidence: number;
  form?: AgencyName['form'];
}

/** Where a name of the gazetteer or of a division begins inside words that are not known: ends what stands before it. */
function knownInside(text: string, from: number, to: number): number | undefined {
  for (let i = from + 2; i < to && i - from <= longestEntry; i++) {
    const name = agencyAt(text, i, 'text');
    const sure = name && (name.form === 'department' || name.form === 'class');
    if (sure && endsAsAgency(text.slice(from, i), agencyWords.endings.led)) return i;
  }
  return undefined;
}

/**
 * The entry that begins at a place; its words may be an unknown name.
 * @param wordsTo where the words that it begins end, outside of brackets
 */
export function entryAt(text: string, from: number, wordsTo: number): Reading {
  const name = agencyAt(text, from, 'list');
  const end = name && name.to > wordsTo ? wordsEnd(text, name.to) : wordsTo;
  if (name) {
    const to = withBracket(text, name.to);
    const ends =
      to >= end || [othersForm, mannerForm].some((form) => endOfMatch(form, text, to) !== undefined);
    if (ends || boundaryAt(text, to) !== undefined || strayPlace(text, to))
      return { to, confidence: sureness(name), form: name.form };
  }
  const whole = acrossBlanks(text, from, end);
  if (whole) return whole;
  const others = text.slice(from, Math.min(end, from + 2 * longestEntry)).search(othersHere);
  const to = knownInside(text, from, end) ?? (others > 0 ? from + others : end);
  const words = text.slice(from, to);
  const led = name !== undefined || placesAt(text, from).length > 0;
  const { led: endings, alone } = agencyWords.endings;
  if (words.length > longestEntry || !endsAsAgency(words, led ? endings : alone))
    return { to, confidence: 0 };
  return { to, confidence: led ? 0.8 : 0.6 };
}

/** A name with blanks in it (省 科技厅), where the words up to the first blank are none. */
function acrossBlanks(text: string, from: number, end: number): Reading | undefined {
  if (end >= text.length || !blankSign.test(text[end]!)) return undefined;
  let to = end;
  while (to < text.length && to - from <= longestEntry && !separatorSign.test(text[to]!)) to++;
  const words = text.slice(from, to).replace(/\s+/g, '');
  const name = agencyAt(words, 0, 'list');
  return name?.to === words.length ? { to, confidence: 0.8, form: name.form } : undefined;
}

const othersHere = new RegExp(`等(?:\\d{1,2}[个家])?(?:${alternatives(agencyWords.andOthers)})?$`);

/** Another entry begins behind a name without a separator: directly, or behind 和 or 及. Gives its beginning. */
function boundaryAt(text: string, at: number): number | undefined {
  const start = endOfMatch(conjunctionForm, text, at) ?? at;
  const next = agencyAt(text, start, 'list');
  if (!next) return start > at && membersEnd(text, start) !== undefined ? start : undefined;
  return start === at && next.form === 'department' && !next.places.length ? undefined : start;
}

const membersForm = /[\u4e00-\u9fff“”]{1,16}成员单位(?=$|[、,;。\s])/y;

/** Where the members of a group end that is named by its own words: 省经信厅及|专班成员单位 */
const membersEnd = (text: string, at: number) => endOfMatch(membersForm, text, at);

/** 省科技厅省、教育厅: the comma stands behind the division's word instead of before it. */
export function strayPlace(text: string, at: number): AgencyName | undefined {
  const place = placesAt(text, at)[0];
  if (!place || !separatorSign.test(text[place.to] ?? '')) return undefined;
  const next = agencyAt(text, place.to + 1, 'list');
  return next?.form === 'department' && !next.places.length
    ? { ...next, places: [place.place], from: at }
    : undefined;
}
