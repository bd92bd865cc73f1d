import { agencyWords } from '../../gazetteer/agencies.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import { bracketEnd } from '../../lexical/brackets.ts';
import { alternatives, endOfMatch } from '../../lexical/patterns.ts';
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
const blankSign = /\s/;
const openingBracket = /[([〔【]/;
const longestBracket = 40;
const longestEntry = 40;

const othersForm = new RegExp(
  `等(?:\\d{1,2}[个家])?(?:${alternatives(agencyWords.andOthers)})?(?=$|[、,;/。|\\s和及与])`,
  'y',
);
const conjunctionForm = new RegExp(`(?:${alternatives(agencyWords.conjunctions)})`, 'y');
const mannerForm = new RegExp(`(?:${alternatives(agencyWords.manners)})`, 'y');
const notInName = new RegExp(alternatives(agencyWords.notInName));

/** Where the words that begin at a place run up to: a separator outside brackets. */
function wordsEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !strong.test(text[i]!) && !blankSign.test(text[i]!))
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

interface Reading {
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
function entryAt(text: string, from: number, wordsTo: number): Reading {
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
  while (to < text.length && to - from <= longestEntry && !strong.test(text[to]!)) to++;
  const words = text.slice(from, to).replace(/\s+/g, '');
  const name = agencyAt(words, 0, 'list');
  return name?.to === words.length ? { to, confidence: 0.8, form: name.form } : undefined;
}

/** Behind a name, 等部门 and 按职责 name nobody; gives where they end. */
function droppedEnd(text: string, at: number): number | undefined {
  const others = endOfMatch(othersForm, text, at);
  if (others !== undefined) return others;
  return endOfMatch(mannerForm, text, at) === undefined ? undefined : wordsEnd(text, at);
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
function strayPlace(text: string, at: number): AgencyName | undefined {
  const place = placesAt(text, at)[0];
  if (!place || !strong.test(text[place.to] ?? '')) return undefined;
  const next = agencyAt(text, place.to + 1, 'list');
  return next?.form === 'department' && !next.places.length
    ? { ...next, places: [place.place], from: at }
    : undefined;
}

const government = /(?:人民)?政府$|管委会$/;

/** 长沙、|株洲、|湘潭市人民政府: places that stand for their governments, which the last of them names. */
function shareOrgan(entries: AgencyEntry[]): void {
  let organ = false;
  for (const entry of entries.toReversed()) {
    const place: boolean = !entry.recognised && organ && divisionOf(entry.printed) !== undefined;
    if (place) Object.assign(entry, { recognised: true, confidence: 0.8 });
    organ = place || (entry.recognised && government.test(entry.printed));
  }
}

/** What stands before an entry. */
type Gap = 'start' | 'strong' | 'blank' | 'joined' | 'none';

/** Goes through a list once, from entry to entry. */
class AgencyListReader {
  readonly #text: string;
  readonly #folded: string;
  readonly #entries: AgencyEntry[] = [];
  readonly #behindBlanks: AgencyEntry[] = [];
  #separated = false;
  #at = 0;
  /** words are looked through once, however many names stand in them without a separator */
  #wordsTo = 0;
  #gap: Gap = 'start';

  constructor(text: string) {
    this.#text = text;
    this.#folded = fold(text);
  }

  read(): AgencyEntry[] {
    while (this.#at < this.#folded.length)
      if (!this.#skipSeparator() && !this.#skipManner() && !this.#skipConjunction()) this.#readEntry();
    // blanks between all entries separate them; among commas, a blank is a gap
    if (this.#separated) for (const entry of this.#behindBlanks) entry.gapBefore = true;
    shareOrgan(this.#entries);
    return this.#entries;
  }

  #skipSeparator(): boolean {
    const sign = this.#folded[this.#at]!;
    if (strong.test(sign)) {
      this.#gap = 'strong';
      this.#separated ||= this.#entries.length > 0;
    } else if (!blankSign.test(sign)) return false;
    else if (this.#gap !== 'strong' && this.#gap !== 'start') this.#gap = 'blank';
    this.#at++;
    return true;
  }

  #skipManner(): boolean {
    const to = this.#gap === 'none' ? droppedEnd(this.#folded, this.#at) : undefined;
    this.#at = to ?? this.#at;
    return to !== undefined;
  }

  #skipConjunction(): boolean {
    if (!this.#entries.length || this.#gap === 'strong') return false;
    const to = endOfMatch(conjunctionForm, this.#folded, this.#at);
    if (to === undefined) return false;
    this.#gap = 'joined';
    this.#at = to;
    return true;
  }

  #readEntry(): void {
    const from = this.#at;
    if (from >= this.#wordsTo) this.#wordsTo = wordsEnd(this.#folded, from + 1);
    const stray = this.#gap === 'none' ? strayPlace(this.#folded, from) : undefined;
    const { to, confidence, form }: Reading = stray
      ? { to: stray.to, confidence: 0.9, form: stray.form }
      : entryAt(this.#folded, from, this.#wordsTo);
    const entry: AgencyEntry = {
      from,
      to,
      printed: this.#text.slice(from, to),
      gapBefore: this.#gap === 'none',
      recognised: confidence >= 0.5,
      confidence,
      ...(form ? { form } : {}),
    };
    if (this.#gap === 'blank') this.#behindBlanks.push(entry);
    this.#entries.push(entry);
    this.#at = to;
    this.#gap = 'none';
  }
}

/**
 * Splits what stands in a note of responsibility, e.g. `省科技厅、省财政厅，各市`, into its entries, in order. Missing and
 * misplaced separators are mended (省科技厅省财政厅; 省科技厅省、教育厅), 等部门 at the end is dropped, and a comma inside a
 * name does not split it (各省、自治区、直辖市人民政府). What is no organisation by its words is given too, unrecognised.
 *
 * @param text the inside of a bracket or the words behind a label, without verbs (牵头, 负责)
 */
export const splitAgencyList = (text: string): AgencyEntry[] => new AgencyListReader(text).read();

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
