import { divisionOf } from '../../gazetteer/divisions.ts';
import { endOfMatch } from '../../lexical/patterns.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import { fold } from '../../tree.ts';
import {
  blankSign,
  conjunctionForm,
  entryAt,
  mannerForm,
  othersForm,
  type Reading,
  separatorSign,
  strayPlace,
  wordsEnd,
} from './agencyListEntry.ts';
import type { AgencyName } from './agencyName.ts';

/** An entry of a list of organisations: `text.slice(from, to) === printed`. */
export interface AgencyEntry extends Stretch {
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

/** Behind a name, 等部门 and 按职责 name nobody; gives where they end. */
function droppedEnd(text: string, at: number): number | undefined {
  const others = endOfMatch(othersForm, text, at);
  if (others !== undefined) return others;
  return endOfMatch(mannerForm, text, at) === undefined ? undefined : wordsEnd(text, at);
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
    if (separatorSign.test(sign)) {
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

  /** 市纪委|市监委, which are printed as one: nothing is left out between them */
  #isTwin = (at: number): boolean =>
    /纪委$/.test(this.#folded.slice(0, at)) && /^[省市县区州旗]?监(?:察)?委/.test(this.#folded.slice(at));

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
      gapBefore: this.#gap === 'none' && !this.#isTwin(from),
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
