import { agencyWords } from '../../gazetteer/agencies.ts';
import { fold } from '../../tree.ts';
import { type AgencyName, agencyAt } from './agencyName.ts';
import { placesAt } from './agencyPlace.ts';

/** An entry of a list of organisations: `text.slice(from, to) === printed`. */
export interface AgencyEntry {
  from: number;
  to: number;
  printed: string;
  /** nothing separates it from the entry before it (省科技厅省财政厅), in print the sign that others begin to support */
  gapBefore: boolean;
  /** it is an organisation or a class of them by its words */
  recognised: boolean;
  /** 0–1, how sure that is */
  confidence: number;
  /** how it reads; absent where it goes by its ending alone, or is not recognised */
  form?: AgencyName['form'];
}

const strong = /[、,;/。:|)\n]/;
const blank = /\s/;
const opening = /[([〔]/;
const closing = /[)\]〕]/;
const longestBracket = 40;
const longestName = 40;

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const othersForm = new RegExp(
  `等(?:\\d{1,2}[个家])?(?:${alternatives(agencyWords.andOthers)})?(?=$|[、,;/。|\\s和及与])`,
  'y',
);
const conjunctionForm = new RegExp(`(?:${alternatives(agencyWords.conjunctions)})`, 'y');
const mannerForm = new RegExp(`(?:${alternatives(agencyWords.manners)})`, 'y');
const notInName = new RegExp(alternatives(agencyWords.notInName));

const endOf = (form: RegExp, text: string, at: number) => {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
};

/** Just behind the bracket that opens at a place, or nothing where it is not closed soon. */
function bracketEnd(text: string, at: number): number | undefined {
  let depth = 0;
  for (let i = at; i < text.length && i - at <= longestBracket; i++) {
    if (opening.test(text[i]!)) depth++;
    else if (closing.test(text[i]!) && --depth === 0) return i + 1;
  }
  return undefined;
}

/** Where the words that begin at a place run up to: a separator outside brackets. */
function wordsEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !strong.test(text[i]!) && !blank.test(text[i]!))
    i = opening.test(text[i]!) ? (bracketEnd(text, i) ?? i + 1) : i + 1;
  return i;
}

/** A bracket behind a name is part of it where it names another office of it: 省自然资源厅（省海洋局）. */
function withBracket(text: string, to: number): number {
  if (text[to] === undefined || !opening.test(text[to])) return to;
  const end = bracketEnd(text, to);
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

interface Reading {
  to: number;
  confidence: number;
  form?: AgencyName['form'];
}

/** Where a name of the gazetteer or of a division begins inside words that are not known: ends what stands before it. */
function knownInside(text: string, from: number, to: number): number | undefined {
  for (let i = from + 2; i < to && i - from <= longestName; i++) {
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
function entryAt(text: string, from: number, wordsTo: number): Reading {
  const name = agencyAt(text, from, 'list');
  const end = name && name.to > wordsTo ? wordsEnd(text, name.to) : wordsTo;
  if (name) {
    const to = withBracket(text, name.to);
    const ends = to >= end || [othersForm, mannerForm].some((form) => endOf(form, text, to) !== undefined);
    if (ends || boundaryAt(text, to) !== undefined || strayPlace(text, to))
      return { to, confidence: sureness(name), form: name.form };
  }
  const whole = acrossBlanks(text, from, end);
  if (whole) return whole;
  const others = text.slice(from, Math.min(end, from + 2 * longestName)).search(othersHere);
  const to = knownInside(text, from, end) ?? (others > 0 ? from + others : end);
  const words = text.slice(from, to);
  const led = name !== undefined || placesAt(text, from).length > 0;
  const { led: endings, alone } = agencyWords.endings;
  if (words.length > longestName || !endsAsAgency(words, led ? endings : alone)) return { to, confidence: 0 };
  return { to, confidence: led ? 0.8 : 0.6 };
}

/** A name with blanks in it (省 科技厅), where the words up to the first blank are none. */
function acrossBlanks(text: string, from: number, end: number): Reading | undefined {
  if (end >= text.length || !blank.test(text[end]!)) return undefined;
  let to = end;
  while (to < text.length && to - from <= longestName && !strong.test(text[to]!)) to++;
  const words = text.slice(from, to).replace(/\s+/g, '');
  const name = agencyAt(words, 0, 'list');
  return name?.to === words.length ? { to, confidence: 0.8, form: name.form } : undefined;
}

/** Behind a name, 等部门 and 按职责 name nobody; gives where they end. */
function droppedEnd(text: string, at: number): number | undefined {
  const others = endOf(othersForm, text, at);
  if (others !== undefined) return others;
  return endOf(mannerForm, text, at) === undefined ? undefined : wordsEnd(text, at);
}

const othersHere = new RegExp(`等(?:\\d{1,2}[个家])?(?:${alternatives(agencyWords.andOthers)})?$`);

/** Another entry begins behind a name without a separator: directly, or behind 和 or 及. Gives its beginning. */
function boundaryAt(text: string, at: number): number | undefined {
  const start = endOf(conjunctionForm, text, at) ?? at;
  const next = agencyAt(text, start, 'list');
  if (!next) return start > at && membersEnd(text, start) !== undefined ? start : undefined;
  return start === at && next.form === 'department' && !next.places.length ? undefined : start;
}

const membersForm = /[\u4e00-\u9fff“”]{1,16}成员单位(?=$|[、,;。\s])/y;

/** Where the members of a group end that is named by its own words: 省经信厅及|专班成员单位 */
const membersEnd = (text: string, at: number) => endOf(membersForm, text, at);

/** 省科技厅省、教育厅: the comma stands behind the division's word instead of before it. */
function strayPlace(text: string, at: number): AgencyName | undefined {
  const place = placesAt(text, at)[0];
  if (!place || !strong.test(text[place.to] ?? '')) return undefined;
  const next = agencyAt(text, place.to + 1, 'list');
  return next?.form === 'department' && !next.places.length
    ? { ...next, places: [place.place], from: at }
    : undefined;
}

/**
 * Splits what stands in a note of responsibility, e.g. `省科技厅、省财政厅，各市`, into its entries, in order. Missing and
 * misplaced separators are mended (省科技厅省财政厅; 省科技厅省、教育厅), 等部门 at the end is dropped, and a comma inside a
 * name does not split it (各省、自治区、直辖市人民政府). What is no organisation by its words is given too, unrecognised.
 *
 * @param text the inside of a bracket or the words behind a label, without verbs (牵头, 负责)
 */
export function splitAgencyList(text: string): AgencyEntry[] {
  const folded = fold(text);
  const entries: AgencyEntry[] = [];
  const blankGaps: AgencyEntry[] = [];
  let separated = false;
  let at = 0;
  let wordsTo = 0;
  let before: 'start' | 'strong' | 'blank' | 'joined' | 'none' = 'start';
  while (at < folded.length) {
    const c = folded[at]!;
    if (strong.test(c) || blank.test(c)) {
      if (strong.test(c)) {
        before = 'strong';
        separated ||= entries.length > 0;
      } else if (before !== 'strong' && before !== 'start') before = 'blank';
      at++;
      continue;
    }
    const dropped = before === 'none' ? droppedEnd(folded, at) : undefined;
    if (dropped !== undefined) {
      at = dropped;
      continue;
    }
    const joined = entries.length && before !== 'strong' ? endOf(conjunctionForm, folded, at) : undefined;
    if (joined !== undefined) {
      before = 'joined';
      at = joined;
      continue;
    }
    // words are looked through once, however many names stand in them without a separator
    if (at >= wordsTo) wordsTo = wordsEnd(folded, at + 1);
    const stray = before === 'none' ? strayPlace(folded, at) : undefined;
    const { to, confidence, form }: Reading = stray
      ? { to: stray.to, confidence: 0.9, form: stray.form }
      : entryAt(folded, at, wordsTo);
    const entry: AgencyEntry = {
      from: at,
      to,
      printed: text.slice(at, to),
      gapBefore: before === 'none',
      recognised: confidence >= 0.5,
      confidence,
      ...(form ? { form } : {}),
    };
    if (before === 'blank') blankGaps.push(entry);
    entries.push(entry);
    at = to;
    before = 'none';
  }
  // blanks between all entries separate them; among commas, a blank is a gap
  if (separated) for (const entry of blankGaps) entry.gapBefore = true;
  return entries;
}

/** Whether a text is a list of organisations and nothing else; 0–1. Places and classes alone may be anything. */
export function isAgencyList(text: string): { is: boolean; confidence: number } {
  const entries = splitAgencyList(text);
  if (!entries.length) return { is: false, confidence: 1 };
  const weight = entries.reduce((sum, e) => sum + (e.recognised ? e.printed.length : 0), 0);
  const all = entries.reduce((sum, e) => sum + e.printed.length, 0);
  const best = entries.reduce((most, e) => Math.max(most, e.confidence), 0);
  const confidence = (weight / all) * best;
  return { is: confidence >= 0.7, confidence };
}
